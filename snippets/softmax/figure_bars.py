"""Logits (3, 1, -3) on the left, their softmax on the right, as bars."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two bar charts. Left: the logits 3, 1 and −3 of classes 0, 1 and 2. Right: their "
        "softmax, {probabilities[0]:.3f}, {probabilities[1]:.3f} and {probabilities[2]:.3f}, all positive and summing to one.",
        "class": "class",
        "left": "logits",
        "right": "softmax: probabilities",
    },
    "zh": {
        "alt": "两幅柱状图。左：类别 0、1、2 的 logits，分别为 3、1、−3。右：对应的 softmax 概率 {probabilities[0]:.3f}、"
        "{probabilities[1]:.3f}、{probabilities[2]:.3f}，全为正数，和为 1。",
        "class": "类别",
        "left": "logits",
        "right": "softmax：概率",
    },
}
SIZE = (4.6, 2.6)
logits = np.array([3.0, 1.0, -3.0])
powers = np.exp(logits - logits.max())
probabilities = powers / powers.sum()


def draw(figure, text):
    classes = np.arange(3)
    panels = figure.subplots(1, 2)
    for axes, heights, title, form in (
        (panels[0], logits, text["left"], "{:g}"),
        (panels[1], probabilities, text["right"], "{:.3f}"),
    ):
        axes.bar(classes, heights, width=0.6, color=["C0", "C1", "C2"])
        axes.axhline(0, color="gray", linewidth=0.8)
        axes.set_title(title, fontsize=10)
        axes.set_xlabel(text["class"])
        axes.set_xticks(classes)
        for position, height in zip(classes, heights):
            above = height >= 0
            axes.annotate(
                form.format(height).replace("-", "−"),
                (position, height),
                (0, 2 if above else -3),
                textcoords="offset points",
                ha="center",
                va="bottom" if above else "top",
                color="black",
            )
    panels[0].set_ylim(-4, 4)
    panels[1].set_ylim(0, 1.1)
