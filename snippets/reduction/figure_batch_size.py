"""Gradient descent on one weight: with mean every batch size takes the same path, with sum it does not."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two panels of a weight against steps; the goal is 1. With mean the batch sizes 2 and 8 share one path. "
        "With sum, 2 gets there sooner and 8 swings wider at every step: {summed[1][8]:.1f} after eight.",
        "mean": "mean", "sum": "sum", "x": "step", "y": "weight", "both": "N = 2, 8",
    },
    "zh": {
        "alt": "两幅图：权重随步数变化，目标为 1。用 mean 时，批量大小 2 和 8 走同一条路；"
        "用 sum 时，2 到得更早，8 的摆动一步比一步大，八步之后是 {summed[1][8]:.1f}。",
        "mean": "mean", "sum": "sum", "x": "步", "y": "权重", "both": "N = 2、8",
    },
}
SIZE = (5.0, 2.7)
rate = 0.13
steps = np.arange(9)
sizes = np.array([2, 8])
averaged = 1 - (1 - 2 * rate) ** steps
summed = 1 - (1 - 2 * rate * sizes[:, None]) ** steps


def draw(figure, text):
    left, right = figure.subplots(1, 2, sharey=True)
    left.plot(steps, averaged, "o-", color="C0", markersize=3)
    left.annotate(text["both"], (8, averaged[-1]), (5.2, 0.35), color="C0")
    for size, path, color in zip(sizes, summed, ("C0", "C1"), strict=True):
        right.plot(steps, path, "o-", color=color, markersize=3)
        right.annotate(f"N = {size}", (8, path[-1]), (8.3, path[-1] + 0.08), color=color)
    for axes, name in ((left, "mean"), (right, "sum")):
        axes.axhline(1, color="gray", linewidth=0.6)
        axes.set_title(text[name], fontsize=10)
        axes.set_xlabel(text["x"])
        axes.set_xlim(-0.4, 11.5)
        axes.set_xticks([0, 2, 4, 6, 8])
        axes.set_ylim(-1.3, 3.2)
    left.set_ylabel(text["y"])
