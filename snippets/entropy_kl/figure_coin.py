"""Entropy of a coin against the probability of heads: highest where it is fair."""

import numpy as np

TEXT = {
    "en": {
        "alt": "An arch over the probability of heads: 0 at both ends, highest in the middle with {top:.2f} nats.",
        "x": "probability of heads",
        "y": "entropy (nats)",
        "top": "ln 2 = {top:.2f}",
    },
    "zh": {
        "alt": "横轴是正面的概率，曲线像一道拱：两端是 0，中间最高，为 {top:.2f} 奈特。",
        "x": "正面的概率",
        "y": "熵（奈特）",
        "top": "ln 2 = {top:.2f}",
    },
}
SIZE = (4.4, 2.7)
p = np.linspace(0.001, 0.999, 99)
entropy = -p * np.log(p) - (1 - p) * np.log(1 - p)
top = float(entropy.max())


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(p, entropy)
    axes.axhline(top, color="gray", linewidth=0.8, linestyle="--")
    axes.text(0.5, top + 0.015, text["top"], color="gray", ha="center", va="bottom")
    axes.set_ylim(0, 0.82)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
