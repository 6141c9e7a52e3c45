"""Loss and gradient against the logit of the true class; two other logits stay at zero."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two curves against the logit of the true class. The loss falls from about six almost as a straight "
        "line, passes ln 3 at logit zero and runs out towards zero. The gradient rises from −1 to 0.",
        "x": "logit of the true class (two others at 0)",
        "loss": "loss",
        "gradient": "gradient p − 1",
        "chance": "ln 3",
    },
    "zh": {
        "alt": "两条曲线，横轴是真实类别的 logit。损失从约 6 起几乎沿直线下降，在 logit 为 0 处经过 ln 3，"
        "随后趋于零；梯度从 −1 升到零。",
        "x": "真实类别的 logit（另外两个为 0）",
        "loss": "损失",
        "gradient": "梯度 p − 1",
        "chance": "ln 3",
    },
}
SIZE = (4.5, 2.9)
logit = np.linspace(-5, 7, 97)
probability = np.exp(logit) / (np.exp(logit) + 2)
loss = -np.log(probability)
gradient = probability - 1


def draw(figure, text):
    axes = figure.subplots()
    axes.axhline(0, color="gray", linewidth=0.6)
    axes.plot(logit, loss, color="C0")
    axes.plot(logit, gradient, color="C1")
    axes.plot([0], [np.log(3)], "o", color="C0", markersize=4)
    axes.annotate(text["chance"], (0, np.log(3)), (0.25, 1.25), color="C0")
    axes.annotate(text["loss"], (-3, 3.8), (-2.8, 4.2), color="C0")
    axes.annotate(text["gradient"], (1.2, -0.4), (0.9, -0.95), color="C1")
    axes.set_xlabel(text["x"])
    axes.set_ylim(-1.3, 6)
