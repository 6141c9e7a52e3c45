"""Two right labels with logits a, a and a wrong one with -a: softmax cannot go below ln 2, sigmoids reach 0."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Loss against the logit a. With softmax and the target shared out as one half each, the loss starts at "
        "{softmax[0]:.2f} and flattens at ln 2 = {floor:.2f}. With sigmoids it starts at {sigmoid[0]:.2f} and goes to 0.",
        "x": "logit a of the two right labels", "y": "loss", "softmax": "softmax", "sigmoid": "sigmoids",
    },
    "zh": {
        "alt": "损失随 logit a 变化的曲线。用 softmax、目标各占一半时，损失从 {softmax[0]:.2f} 降到 ln 2 = {floor:.2f} 就不再下降。"
        "各用一个 sigmoid 时，损失从 {sigmoid[0]:.2f} 一直降到 0。",
        "x": "两个正确标签的 logit a", "y": "损失", "softmax": "softmax", "sigmoid": "各用 sigmoid",
    },
}
SIZE = (5.0, 2.8)
a = np.linspace(0, 6, 61)
softmax = np.log(2 * np.exp(a) + np.exp(-a)) - a
sigmoid = np.log1p(np.exp(-a))
floor = np.log(2)


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(a, softmax, color="C1")
    axes.plot(a, sigmoid, color="C0")
    axes.axhline(floor, color="gray", linestyle="--")
    axes.annotate("ln 2", (6, floor), (5.4, floor - 0.14), color="gray")
    axes.annotate(text["softmax"], (3, floor), (3, floor + 0.06), color="C1")
    axes.annotate(text["sigmoid"], (3, 0.1), (3, 0.14), color="C0")
    axes.set_ylim(0, 1.2)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
