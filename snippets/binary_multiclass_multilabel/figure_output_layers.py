"""The same logits (2, 1, -1): one sigmoid, a softmax over all three, three sigmoids."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Three bar charts for the logits 2, 1 and −1. Binary: one bar, {one:.2f}, for yes. Multi-class: softmax, "
        "{softmax[0]:.2f}, {softmax[1]:.2f} and {softmax[2]:.2f}, sum {softmax_sum:.2f}. Multi-label: sigmoids, {sigmoid[0]:.2f}, "
        "{sigmoid[1]:.2f} and {sigmoid[2]:.2f}, sum {sigmoid_sum:.2f}; the first two are above one half.",
        "binary": "binary", "multiclass": "multi-class", "multilabel": "multi-label",
        "binary_note": "one sigmoid", "multiclass_note": "softmax, sum {softmax_sum:.2f}",
        "multilabel_note": "sigmoids, sum {sigmoid_sum:.2f}",
    },
    "zh": {
        "alt": "logits 为 2、1、−1 时的三幅柱状图。二分类：一根柱子，“是”的概率 {one:.2f}。多分类：softmax 为 {softmax[0]:.2f}、"
        "{softmax[1]:.2f}、{softmax[2]:.2f}，和为 {softmax_sum:.2f}。多标签：各自的 sigmoid 为 {sigmoid[0]:.2f}、{sigmoid[1]:.2f}、"
        "{sigmoid[2]:.2f}，和为 {sigmoid_sum:.2f}，前两个超过一半。",
        "binary": "二分类", "multiclass": "多分类", "multilabel": "多标签",
        "binary_note": "一个 sigmoid", "multiclass_note": "softmax，和为 {softmax_sum:.2f}",
        "multilabel_note": "sigmoid，和为 {sigmoid_sum:.2f}",
    },
}
SIZE = (5.0, 2.8)
logits = np.array([2.0, 1.0, -1.0])
sigmoid = 1 / (1 + np.exp(-logits))
softmax = np.exp(logits) / np.exp(logits).sum()
one = sigmoid[0]
softmax_sum = softmax.sum()
sigmoid_sum = sigmoid.sum()


def draw(figure, text):
    panels = figure.subplots(1, 3, width_ratios=[1, 1.6, 1.6])
    rows = {"binary": sigmoid[:1], "multiclass": softmax, "multilabel": sigmoid}
    for axes, (task, heights) in zip(panels, rows.items()):
        places = np.arange(len(heights))
        axes.bar(places, heights, width=0.6, color=["C0", "C1", "C2"][: len(heights)])
        if task != "multiclass":
            axes.axhline(0.5, color="gray", linestyle="--")
        for place, height in zip(places, heights):
            axes.annotate(f"{height:.2f}", (place, height + 0.03), ha="center", color="black")
        axes.set_title(text[task], fontsize=10)
        axes.set_xlabel(text[f"{task}_note"])
        axes.set_xlim(-0.6, len(heights) - 0.4)
        axes.set_ylim(0, 1.1)
        axes.set_xticks(places, [f"{x:g}".replace("-", "−") for x in logits[: len(heights)]])
