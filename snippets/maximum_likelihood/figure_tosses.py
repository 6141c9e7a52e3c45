"""Seven heads in ten, for more and more tosses: the likelihood becomes a needle, the mean NLL stays the same curve."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two panels against the probability of heads. Left: the likelihood, divided by its largest value, for 10, 40 "
        "and 160 tosses with seven heads in ten; all are highest at {best:.1f}, and the more tosses, the narrower. Right: the "
        "mean negative log-likelihood, one curve for all three, lowest at {best:.1f} with {lowest:.4f}.",
        "x": "probability of heads",
        "left": "likelihood / largest",
        "right": "mean NLL",
        "tosses": "tosses",
        "all": "10, 40, 160\ntosses",
    },
    "zh": {
        "alt": "两幅图，横轴都是正面的概率。左：抛 10、40、160 次、正面占七成时的似然，除以各自的最大值；都在 {best:.1f} 处最大，"
        "次数越多峰越窄。右：平均负对数似然，三种情形是同一条曲线，在 {best:.1f} 处最小，为 {lowest:.4f}。",
        "x": "正面的概率",
        "left": "似然 / 最大值",
        "right": "平均负对数似然",
        "tosses": "次",
        "all": "10、40、160 次",
    },
}
SIZE = (5.0, 2.7)
p = np.linspace(0.3, 0.95, 66)
nll = -(0.7 * np.log(p) + 0.3 * np.log(1 - p))
lowest = nll.min()
best = p[nll.argmin()]
tosses = np.array([10, 40, 160])
relative = np.exp(-tosses[:, None] * (nll - lowest))


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    for i in range(3):
        left.plot(p, relative[i], color=f"C{i}")
        left.annotate(f"{tosses[i]} {text['tosses']}", (0.3, 1), (0.31, 0.93 - 0.13 * i), color=f"C{i}")
    right.plot(p, nll, color="C4")
    right.annotate(text["all"], (0.5, 0.7), (0.68, 0.87), color="C4", ha="right", va="top")
    for axes, title in ((left, text["left"]), (right, text["right"])):
        axes.axvline(best, color="gray", linewidth=0.8, linestyle="--")
        axes.set_title(title, fontsize=10)
        axes.set_xlabel(text["x"])
