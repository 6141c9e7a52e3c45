"""Softmax, target and gradient of one sample as bars: the gradient is the difference of the first two."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Three bar charts over classes 0, 1, 2. Softmax: {softmax[0]:.2f}, {softmax[1]:.2f}, {softmax[2]:.2f}. "
        "Target: 1, 0, 0. "
        "Gradient, their difference: {gradient[0]:+.2f}, {gradient[1]:+.2f}, {gradient[2]:+.2f}.",
        "softmax": "softmax p",
        "target": "target t",
        "gradient": "gradient p − t",
        "x": "class",
    },
    "zh": {
        "alt": "类别 0、1、2 上的三幅柱状图。softmax：{softmax[0]:.2f}、{softmax[1]:.2f}、{softmax[2]:.2f}；"
        "目标：1、0、0；"
        "梯度即两者之差：{gradient[0]:+.2f}、{gradient[1]:+.2f}、{gradient[2]:+.2f}。",
        "softmax": "softmax p",
        "target": "目标 t",
        "gradient": "梯度 p − t",
        "x": "类别",
    },
}
SIZE = (4.6, 2.2)
logits = np.array([0.8, 0.1, 0.2])
softmax = np.exp(logits) / np.exp(logits).sum()
target = np.array([1.0, 0.0, 0.0])
gradient = softmax - target


def draw(figure, text):
    panels = figure.subplots(1, 3, sharey=True)
    bars = [("softmax", softmax, "C0"), ("target", target, "C2"), ("gradient", gradient, "C1")]
    for axes, (name, heights, color) in zip(panels, bars, strict=True):
        axes.bar([0, 1, 2], heights, color=color, width=0.6)
        axes.axhline(0, color="gray", linewidth=0.6)
        axes.set_title(text[name], fontsize=10)
        axes.set_xticks([0, 1, 2])
        axes.set_xlabel(text["x"])
