"""Loss and gradient against the logit, for both labels."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two panels against the logit. Left: the loss falls towards zero for label 1 and rises like a straight "
        "line for label 0; both pass {chance:.4f} at logit zero. Right: the gradients, sigmoid minus label, "
        "lie between −1 and 1.",
        "x": "logit",
        "loss": "loss",
        "gradient": "gradient",
        "yes": "label 1",
        "no": "label 0",
    },
    "zh": {
        "alt": "横轴为 logit 的两幅图。左图：标签为 1 时损失降向零，标签为 0 时几乎沿直线上升，"
        "两条曲线在 logit 为 0 处相交，值为 {chance:.4f}。右图：梯度等于 sigmoid 减标签，介于 −1 与 1 之间。",
        "x": "logit",
        "loss": "损失",
        "gradient": "梯度",
        "yes": "标签 1",
        "no": "标签 0",
    },
}
SIZE = (5.0, 2.7)
logit = np.linspace(-6, 6, 97)
loss_yes = np.log1p(np.exp(-logit))
loss_no = np.log1p(np.exp(logit))
gradient_no = 1 / (1 + np.exp(-logit))
gradient_yes = gradient_no - 1
chance = np.log(2)


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    left.plot(logit, loss_yes, color="C0")
    left.plot(logit, loss_no, color="C1")
    left.plot([0], [chance], "o", color="black", markersize=4)
    left.annotate(f"{chance:.4f}", (0, chance), (-1.5, 2.3), color="black")
    left.annotate(text["yes"], (-4, 4), (-3.7, 4.6), color="C0")
    left.annotate(text["no"], (4, 4), (1.0, 4.6), color="C1")
    left.set_ylim(-0.3, 6.3)
    left.set_title(text["loss"])
    right.axhline(0, color="gray", linewidth=0.6)
    right.plot(logit, gradient_yes, color="C0")
    right.plot(logit, gradient_no, color="C1")
    right.annotate(text["yes"], (2, -0.3), (0.8, -0.6), color="C0")
    right.annotate(text["no"], (-2, 0.3), (-4.6, 0.4), color="C1")
    right.set_title(text["gradient"])
    left.set_xlabel(text["x"])
    right.set_xlabel(text["x"])
