"""Mean loss of a constant prediction when one label in ten is positive, for three values of pos_weight."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Mean loss against the predicted probability, one positive in ten. Without pos_weight the lowest point "
        "lies at {best[0]:.2f}, with 3 at {best[1]:.2f}, with 9 at {best[2]:.2f}.",
        "x": "predicted probability, the same for all",
        "y": "mean loss",
        "q": "pos_weight",
    },
    "zh": {
        "alt": "十个样本里一个正例时，平均损失随预测概率的变化。不加 pos_weight 时最低点在 {best[0]:.2f}，"
        "等于 3 时在 {best[1]:.2f}，等于 9 时在 {best[2]:.2f}。",
        "x": "对所有样本预测的同一个概率",
        "y": "平均损失",
        "q": "pos_weight",
    },
}
SIZE = (4.8, 2.9)
factor = np.array([1.0, 3.0, 9.0])
probability = np.linspace(0.01, 0.95, 95)
curves = -(0.1 * factor[:, None] * np.log(probability) + 0.9 * np.log(1 - probability))
best = 0.1 * factor / (0.1 * factor + 0.9)
lowest = -(0.1 * factor * np.log(best) + 0.9 * np.log(1 - best))


def draw(figure, text):
    axes = figure.subplots()
    for i in range(3):
        axes.plot(probability, curves[i], color=f"C{i}")
        axes.plot([best[i]], [lowest[i]], "o", color=f"C{i}", markersize=4)
        label = f"{text['q']} {factor[i]:.0f}: {best[i]:.2f}"
        axes.annotate(label, (best[i], lowest[i]), (0.3, 2.05 + 0.3 * i), color=f"C{i}")
    axes.set_ylim(0, 3)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
