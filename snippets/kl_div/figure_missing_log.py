"""Two classes, P = (0.3, 0.7): kl_div against q, with the logarithm taken and with it forgotten."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Against the predicted probability q of class 0. With log-probabilities the loss is a bowl "
        "that touches 0 at q = 0.3. With probabilities it is a line between {at_zero:.2f} and {at_one:.2f}, "
        "lowest at q = 0.",
        "x": "predicted probability q of class 0",
        "y": "result of kl_div",
        "right": "kl_div(log Q, P)",
        "wrong": "kl_div(Q, P)",
        "truth": "q = p",
    },
    "zh": {
        "alt": "横轴是预测的类别 0 的概率 q。输入对数概率时，损失像一只碗，在 q = 0.3 处碰到 0；"
        "输入概率时，是一条在 {at_zero:.2f} 和 {at_one:.2f} 之间的直线，在 q = 0 处最低。",
        "x": "预测的类别 0 的概率 q",
        "y": "kl_div 的结果",
        "right": "kl_div(log Q, P)",
        "wrong": "kl_div(Q, P)",
        "truth": "q = p",
    },
}
SIZE = (4.6, 3.0)
p = 0.3
q = np.linspace(0.01, 0.99, 99)
minus_entropy = p * np.log(p) + (1 - p) * np.log(1 - p)
kl = minus_entropy - p * np.log(q) - (1 - p) * np.log(1 - q)
missing = minus_entropy - p * q - (1 - p) * (1 - q)
at_zero, at_one = minus_entropy - (1 - p), minus_entropy - p


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(q, kl)
    axes.plot(q, missing)
    axes.axhline(0, color="gray", linewidth=0.8)
    axes.axvline(p, color="gray", linewidth=0.8, linestyle="--")
    axes.text(0.45, 0.75, text["right"], color="C0")
    axes.text(0.45, -0.95, text["wrong"], color="C1")
    axes.text(p + 0.01, 2.2, text["truth"], color="gray")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.set_ylim(-1.6, 2.6)
