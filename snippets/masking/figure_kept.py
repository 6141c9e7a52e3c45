"""Ten losses, seven kept: the mean of the kept ones, and what comes out when the sum is divided by ten."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Bars of ten losses; the three masked ones are grey and are the highest. The mean of the seven kept is "
        "{mean:.4f}; their sum divided by ten, {too_small:.4f}, lies below it.",
        "x": "position", "y": "loss", "right": "sum / 7 = {mean:.4f}", "wrong": "sum / 10 = {too_small:.4f}",
        "masked": "masked",
    },
    "zh": {
        "alt": "十个损失的柱状图；被掩蔽的三个为灰色，也最高。保留的七个均值为 {mean:.4f}；"
        "用它们的和除以十，得 {too_small:.4f}，比均值低。",
        "x": "位置", "y": "损失", "right": "和 / 7 = {mean:.4f}", "wrong": "和 / 10 = {too_small:.4f}",
        "masked": "被掩蔽",
    },
}
SIZE = (5.0, 2.9)
losses = np.array([0.11, 0.32, 0.05, 0.90, 0.70, 0.0724, 0.20, 0.04, 0.06, 1.30])
mask = np.array([1, 1, 1, 0, 0, 1, 1, 1, 1, 0], dtype=bool)
mean = losses[mask].mean()
too_small = (losses * mask).mean()
place = np.arange(10)


def draw(figure, text):
    axes = figure.subplots()
    axes.bar(place[mask], losses[mask], color="C0", width=0.6)
    axes.bar(place[~mask], losses[~mask], color="gray", width=0.6)
    axes.axhline(mean, color="C2")
    axes.axhline(too_small, color="C1", linestyle="--")
    axes.annotate(text["right"], (10, mean), (9.8, mean + 0.06), color="C2")
    axes.annotate(text["wrong"], (10, too_small), (9.8, too_small - 0.1), color="C1")
    axes.annotate(text["masked"], (3, 0.92), (2.5, 0.95), color="gray")
    axes.set_xlim(-0.6, 14)
    axes.set_ylim(-0.08, 1.4)
    axes.set_xticks(place)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
