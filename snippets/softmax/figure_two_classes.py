"""Both probabilities of a two-class softmax against the difference of the logits: two sigmoids."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Softmax of two classes against the difference of their logits, from −6 to 6. The "
        "probability of class 0 is a sigmoid rising from 0 to 1, that of class 1 its mirror "
        "image; both are {first[30]:g} at 0.",
        "x": "difference of the logits, x0 − x1",
        "y": "probability",
        "rising": "class 0: sigmoid(x0 − x1)",
        "falling": "class 1: sigmoid(x1 − x0)",
    },
    "zh": {
        "alt": "两个类别的 softmax 随 logits 之差（−6 到 6）变化的曲线。类别 0 的概率是从 0 升到 1 的 "
        "sigmoid，类别 1 是它的镜像；差为 0 时都等于 {first[30]:g}。",
        "x": "logits 之差 x0 − x1",
        "y": "概率",
        "rising": "类别 0：sigmoid(x0 − x1)",
        "falling": "类别 1：sigmoid(x1 − x0)",
    },
}
SIZE = (4.5, 2.9)
difference = np.linspace(-6, 6, 61)
pair = np.stack([difference, np.zeros_like(difference)])
powers = np.exp(pair - pair.max(axis=0))
first, second = powers / powers.sum(axis=0)


def draw(figure, text):
    axes = figure.subplots()
    axes.axvline(0, color="gray", linewidth=0.8, linestyle=":")
    axes.plot(difference, first, color="C0")
    axes.plot(difference, second, color="C1")
    for place, name, color, side in ((6, "rising", "C0", "right"), (-6, "falling", "C1", "left")):
        lines = text[name].replace("：", "：\n").replace(": ", ":\n")
        axes.text(place, 0.72, lines, color=color, ha=side, va="top")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.set_ylim(-0.03, 1.05)
