"""What share of the gradient each token gets: with the mean of means a lone token gets half."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two bar charts of four tokens, three in the first micro-batch, one in the second. With the mean of means the three "
        "have {by_means[0]:.2f} each and the lone one {by_means[3]:.2f}. With the token mean each has {by_count[0]:.2f}.",
        "means": "mean of means", "count": "sums / count", "x": "token", "y": "share",
    },
    "zh": {
        "alt": "四个词元的两幅柱状图，前三个在第一个微批量，最后一个独占第二个。按均值的平均，前三个各占 {by_means[0]:.2f}，"
        "最后一个占 {by_means[3]:.2f}；按词元平均，各占 {by_count[0]:.2f}。",
        "means": "均值的平均", "count": "和 / 个数", "x": "词元", "y": "份额",
    },
}
SIZE = (5.0, 2.5)
sizes = np.array([3, 1])
by_means = np.repeat(1 / sizes / len(sizes), sizes)
by_count = np.full(sizes.sum(), 1 / sizes.sum())


def draw(figure, text):
    panels = figure.subplots(1, 2, sharey=True)
    for axes, name, share in zip(panels, ("means", "count"), (by_means, by_count), strict=True):
        axes.bar([0, 1, 2], share[:3], color="C0", width=0.6)
        axes.bar([3], share[3:], color="C1", width=0.6)
        axes.set_title(text[name], fontsize=10)
        axes.set_xticks([0, 1, 2, 3])
        axes.set_xlabel(text["x"])
        for place, height in enumerate(share):
            axes.annotate(f"{height:.2f}", (place, height), (place - 0.3, height + 0.02))
        axes.set_ylim(0, 0.6)
    panels[0].set_ylabel(text["y"])
