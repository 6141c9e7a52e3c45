"""Seven heads in ten tosses: the likelihood and the mean negative log-likelihood have their optimum at the same place."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two panels against the probability of heads. Left: the likelihood of seven heads "
        "in ten tosses, highest at 0.7. Right: the mean negative log-likelihood, lowest at 0.7.",
        "x": "probability of heads",
        "left": "likelihood (× 1000)",
        "right": "mean negative log-likelihood",
    },
    "zh": {
        "alt": "两幅图，横轴都是硬币正面朝上的概率。左：抛十次得七次正面的似然，在 0.7 处最大。"
        "右：平均负对数似然，在 0.7 处最小。",
        "x": "正面的概率",
        "left": "似然（× 1000）",
        "right": "平均负对数似然",
    },
}
SIZE = (4.7, 2.5)
p = np.linspace(0.1, 0.98, 89)
likelihood = p**7 * (1 - p) ** 3
nll = -np.log(likelihood) / 10


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    left.plot(p, 1000 * likelihood)
    right.plot(p, nll, color="C1")
    for axes, title in ((left, text["left"]), (right, text["right"])):
        axes.axvline(0.7, color="gray", linewidth=0.8, linestyle="--")
        axes.set_title(title, fontsize=10)
        axes.set_xlabel(text["x"])
