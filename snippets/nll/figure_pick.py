"""The log-probabilities of softmax(1, 2, 3, 4, 5) as bars; the three that the labels pick are coloured."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Bars of the log-probabilities of classes 0 to 4: {log_probabilities[0]:.2f}, {log_probabilities[1]:.2f}, "
        "{log_probabilities[2]:.2f}, {log_probabilities[3]:.2f} and {log_probabilities[4]:.2f}. "
        "The bars of classes 1, 0 and 4 are marked as the labels of samples 0, 1 and 2; "
        "with their sign changed, they are the losses.",
        "x": "class",
        "y": "log-probability",
        "label": "sample {}",
    },
    "zh": {
        "alt": "类别 0 到 4 的对数概率柱状图：{log_probabilities[0]:.2f}、{log_probabilities[1]:.2f}、"
        "{log_probabilities[2]:.2f}、{log_probabilities[3]:.2f}、{log_probabilities[4]:.2f}。"
        "类别 1、0、4 的柱子分别标为样本 0、1、2 的标签，变号后就是损失。",
        "x": "类别",
        "y": "对数概率",
        "label": "样本 {}",
    },
}
SIZE = (4.5, 2.9)
logits = np.array([1.0, 2.0, 3.0, 4.0, 5.0])
log_probabilities = logits - np.log(np.exp(logits).sum())
labels = [1, 0, 4]


def draw(figure, text):
    axes = figure.subplots()
    colors = ["C0" if position in labels else "gray" for position in range(5)]
    axes.bar(range(5), log_probabilities, width=0.6, color=colors)
    for position, height in enumerate(log_probabilities):
        axes.text(
            position, height - 0.08, f"{height:.2f}".replace("-", "−"), ha="center", va="top", color="black"
        )
    for sample, label in enumerate(labels):
        axes.text(label, 0.08, text["label"].format(sample), ha="center", va="bottom", color="C0")
    axes.set_ylim(-5.2, 0.6)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
