"""The sigmoid as a translation table between logits and probabilities."""

import numpy as np

TEXT = {
    "en": {
        "alt": "The sigmoid curve, probability against logit from −6 to 6. Dotted lines join logit 0 with probability "
        "{marks[1]:.1f}, logit {places[0]:.2f} with {marks[0]:.1f} and logit {places[2]:.2f} with {marks[2]:.1f}.",
        "x": "logit",
        "y": "probability",
    },
    "zh": {
        "alt": "sigmoid 曲线：横轴为 logit（−6 到 6），纵轴为概率。虚线把 logit 0 与概率 {marks[1]:.1f}、"
        "logit {places[0]:.2f} 与 {marks[0]:.1f}、logit {places[2]:.2f} 与 {marks[2]:.1f} 连起来。",
        "x": "logit",
        "y": "概率",
    },
}
SIZE = (5.0, 2.9)
logit = np.linspace(-6, 6, 97)
probability = 1 / (1 + np.exp(-logit))
marks = np.array([0.1, 0.5, 0.9])
places = np.log(marks / (1 - marks))


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(logit, probability, color="C0")
    for mark, place, color in zip(marks, places, ("C1", "C2", "C3"), strict=True):
        axes.plot([place, place], [0, mark], color=color, linestyle=":")
        axes.plot([-6, place], [mark, mark], color=color, linestyle=":")
        axes.plot([place], [mark], color=color, marker="o")
        axes.text(place + 0.25, mark, f"{place:+.2f}".replace("-", "−") if mark != 0.5 else "0", color=color, va="top")
    axes.set_yticks([0, *marks.tolist(), 1])
    axes.set_xlim(-6, 6)
    axes.set_ylim(0, 1.04)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
