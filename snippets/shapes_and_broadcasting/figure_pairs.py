"""(3, 1) against (3): nine squared errors where three were meant."""

import numpy as np

TEXT = {
    "en": {
        "alt": "A grid of nine squared errors of the predictions 1, 2, 4 and the targets 2, 2, 5. The three on the diagonal are "
        "meant, mean {diagonal:.2f}; broadcasting averages all nine, {everything:.2f}.",
        "x": "target, shape (3)", "y": "prediction, shape (3, 1)",
        "right": "diagonal: {diagonal:.2f}", "wrong": "all nine: {everything:.2f}",
    },
    "zh": {
        "alt": "预测 1、2、4 与目标 2、2、5 的九个平方误差排成方格。本来只要对角线上的三个，均值 {diagonal:.2f}；"
        "广播却对九个一起求平均，得 {everything:.2f}。",
        "x": "目标，形状 (3)", "y": "预测，形状 (3, 1)",
        "right": "对角线：{diagonal:.2f}", "wrong": "全部九个：{everything:.2f}",
    },
}
SIZE = (4.8, 2.8)
prediction = np.array([1.0, 2.0, 4.0])
target = np.array([2.0, 2.0, 5.0])
pairs = (prediction[:, None] - target) ** 2
diagonal = np.diag(pairs).mean()
everything = pairs.mean()


def draw(figure, text):
    axes = figure.subplots()
    axes.grid(False)
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0)
    for edge in np.arange(4):
        axes.plot([edge, edge], [0, 3], color="gray", linewidth=0.8)
        axes.plot([0, 3], [edge, edge], color="gray", linewidth=0.8)
    for i in range(3):
        corner = np.array([i, i + 1, i + 1, i, i])
        axes.plot(corner, [i, i, i + 1, i + 1, i], color="C0", linewidth=2)
        for j in range(3):
            colour = "C0" if i == j else "gray"
            axes.annotate(f"{pairs[i, j]:.0f}", (j + 0.5, i + 0.5), ha="center", va="center", color=colour)
    axes.annotate(text["right"], (3.2, 1.0), color="C0", va="center")
    axes.annotate(text["wrong"], (3.2, 2.0), color="gray", va="center")
    axes.set_xlim(-0.1, 5.6)
    axes.set_ylim(3.1, -0.1)
    axes.set_xticks([0.5, 1.5, 2.5], [f"{value:g}" for value in target])
    axes.set_yticks([0.5, 1.5, 2.5], [f"{value:g}" for value in prediction])
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
