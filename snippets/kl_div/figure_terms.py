"""The three terms of KL(P || Q) as bars, one of them below zero, and their sum."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Four bars: the terms of the three classes, {terms[0]:.2f}, {terms[1]:.2f} and {terms[2]:.2f}, "
        "and their sum {total:.2f}. The second is below zero, the sum is not.",
        "x": "class",
        "y": "p log(p / q)",
        "sum": "sum",
    },
    "zh": {
        "alt": "四根柱子：三个类别的项 {terms[0]:.2f}、{terms[1]:.2f}、{terms[2]:.2f}，以及它们的和 {total:.2f}。"
        "第二项在零以下，和不在零以下。",
        "x": "类别",
        "y": "p log(p / q)",
        "sum": "和",
    },
}
SIZE = (4.5, 2.7)
p = np.array([0.2, 0.3, 0.5])
q = np.array([0.1, 0.6, 0.3])
terms = p * np.log(p / q)
total = float(terms.sum())


def draw(figure, text):
    axes = figure.subplots()
    heights = [*terms, total]
    axes.bar(range(4), heights, width=0.6, color=["C0", "C0", "C0", "C1"])
    for position, height in enumerate(heights):
        above = height > 0
        axes.text(
            position,
            height + (0.01 if above else -0.01),
            f"{height:.2f}".replace("-", "−"),
            ha="center",
            va="bottom" if above else "top",
            color="black",
        )
    axes.axhline(0, color="gray", linewidth=0.8)
    axes.set_xticks(range(4), ["0", "1", "2", text["sum"]])
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.set_ylim(-0.28, 0.33)
