"""Loss and gradient against the probability, for both targets."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two panels against the probability. Left: the loss for target 1 falls from high values to 0, that for "
        "target 0 rises from 0; they meet at {chance:.4f}. Right: the gradients run off without bound, one to "
        "minus infinity at 0, the other to plus infinity at 1.",
        "x": "probability p",
        "loss": "loss",
        "gradient": "gradient",
        "yes": "target 1",
        "no": "target 0",
    },
    "zh": {
        "alt": "横轴为概率的两幅图。左图：目标为 1 的损失从很大的值降到 0，目标为 0 的损失从 0 升起，"
        "两者在 {chance:.4f} 处相交。右图：两条梯度都没有界，一条在 0 处趋于负无穷，另一条在 1 处趋于正无穷。",
        "x": "概率 p",
        "loss": "损失",
        "gradient": "梯度",
        "yes": "目标 1",
        "no": "目标 0",
    },
}
SIZE = (5.0, 2.7)
probability = np.linspace(0.01, 0.99, 99)
loss_yes = -np.log(probability)
loss_no = -np.log(1 - probability)
gradient_yes = -1 / probability
gradient_no = 1 / (1 - probability)
chance = np.log(2)


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    left.plot(probability, loss_yes, color="C0")
    left.plot(probability, loss_no, color="C1")
    left.plot([0.5], [chance], "o", color="black", markersize=4)
    left.annotate(f"{chance:.4f}", (0.5, chance), (0.38, 1.0), color="black")
    left.annotate(text["yes"], (0.05, 3), (0.12, 2.9), color="C0")
    left.annotate(text["no"], (0.95, 3), (0.58, 2.9), color="C1")
    left.set_title(text["loss"])
    right.axhline(0, color="gray", linewidth=0.6)
    right.plot(probability, gradient_yes, color="C0")
    right.plot(probability, gradient_no, color="C1")
    right.annotate(text["yes"], (0.1, -10), (0.2, -12), color="C0")
    right.annotate(text["no"], (0.9, 10), (0.45, 10), color="C1")
    right.set_ylim(-20, 20)
    right.set_title(text["gradient"])
    left.set_xlabel(text["x"])
    right.set_xlabel(text["x"])
