"""Share of each sample in the mean of its batch: one rare sample takes most of it, and without one nothing is left over."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Three batches of four samples as bars of length 1, cut into the shares of the samples. Four common ones: "
        "{shares[0][0]:.2f} each. Three common ones and a rare one: {shares[1][0]:.2f} each, and {shares[1][3]:.2f} for the "
        "rare one. Four rare ones: {shares[2][0]:.2f} each.",
        "x": "share in the mean of the batch",
        "first": "4 common",
        "second": "3 common,\n1 rare",
        "third": "4 rare",
        "common": "common, weight 1",
        "rare": "rare, weight 9",
    },
    "zh": {
        "alt": "三个批量，每个四个样本，画成长为 1 的横条，按样本的份额切开。四个常见样本：各 {shares[0][0]:.2f}。"
        "三个常见、一个稀有：常见的各 {shares[1][0]:.2f}，稀有的 {shares[1][3]:.2f}。四个稀有样本：各 {shares[2][0]:.2f}。",
        "x": "在批量均值中的份额",
        "first": "4 个常见",
        "second": "3 个常见\n1 个稀有",
        "third": "4 个稀有",
        "common": "常见，权重 1",
        "rare": "稀有，权重 9",
    },
}
SIZE = (5.0, 2.5)
weights = np.array([[1.0, 1, 1, 1], [1, 1, 1, 9], [9, 9, 9, 9]])
shares = weights / weights.sum(axis=1, keepdims=True)


def draw(figure, text):
    axes = figure.subplots()
    for row in range(3):
        left = 0.0
        for share, weight in zip(shares[row], weights[row], strict=True):
            axes.barh(2 - row, share - 0.008, left=left, height=0.5, color="C0" if weight == 1 else "C1")
            left += share
    axes.set_yticks([2, 1, 0], [text["first"], text["second"], text["third"]])
    axes.set_ylim(-0.45, 3.0)
    axes.text(0.02, 2.5, text["common"], color="C0")
    axes.text(0.6, 2.5, text["rare"], color="C1")
    axes.set_xlabel(text["x"])
