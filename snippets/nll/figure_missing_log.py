"""What nll_loss gives for the true class's probability p: -log p with the log taken, -p without it."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two curves against the probability of the true class. Minus log p falls from above 4 near zero to 0 at 1. "
        "Minus p, what remains when the log is missing, is a straight line from 0 down to −1.",
        "x": "probability of the true class",
        "y": "loss",
        "right": "log-probabilities in: −log p",
        "wrong": "probabilities in: −p",
    },
    "zh": {
        "alt": "横轴是真实类别的概率。曲线 −log p 在 0 附近大于 4，到 1 处降为 0；"
        "漏掉对数后剩下的 −p，是一条从 0 到 −1 的直线。",
        "x": "真实类别的概率",
        "y": "损失",
        "right": "输入对数概率：−log p",
        "wrong": "输入概率：−p",
    },
}
SIZE = (4.5, 2.9)
probability = np.linspace(0.01, 1.0, 100)


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(probability, -np.log(probability))
    axes.plot(probability, -probability)
    axes.axhline(0, color="gray", linewidth=0.8)
    axes.text(0.22, 1.75, text["right"], color="C0")
    axes.text(0.08, -0.92, text["wrong"], color="C1")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.set_ylim(-1.3, 4.8)
