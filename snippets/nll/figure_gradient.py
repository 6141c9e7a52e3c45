"""Slope of the loss at the true class's logit: log_softmax pushes hardest where the model is wrong, softmax does not."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Slope of the loss against the logit of the true class minus that of the other. Through log_softmax it "
        "goes from −1 on the left, where the model is wrong, to 0 on the right. Through softmax it is 0 on both "
        "sides and {deepest:.2f} in the middle.",
        "x": "logit of the true class minus that of the other",
        "y": "slope of the loss",
        "right": "through log_softmax",
        "wrong": "through softmax",
    },
    "zh": {
        "alt": "横轴是真实类别的 logit 减去另一类的 logit，纵轴是损失的斜率。经过 log_softmax 时，斜率"
        "从左边（模型错得厉害）的 −1 升到右边的 0；经过 softmax 时，两边都是 0，中间最低 {deepest:.2f}。",
        "x": "真实类别的 logit 减另一类的 logit",
        "y": "损失的斜率",
        "right": "经过 log_softmax",
        "wrong": "经过 softmax",
    },
}
SIZE = (4.5, 2.9)
gap = np.linspace(-8.0, 8.0, 81)
probability = 1 / (1 + np.exp(-gap))
deepest = (-probability * (1 - probability)).min()


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(gap, probability - 1)
    axes.plot(gap, -probability * (1 - probability))
    axes.axhline(0, color="gray", linewidth=0.8)
    axes.text(-0.2, -0.8, text["right"], color="C0")
    axes.text(-7.8, -0.12, text["wrong"], color="C1")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.set_ylim(-1.1, 0.1)
