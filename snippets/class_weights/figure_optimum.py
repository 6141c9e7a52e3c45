"""What a model learns to predict under class weights: w times share, divided by the sum."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Bars of the predicted probability of three classes. Without weights they are the shares "
        "{share[0]:.1f}, {share[1]:.1f}, {share[2]:.1f}; with the weights 1, 2, 5 they are {some[0]:.2f}, {some[1]:.2f}, "
        "{some[2]:.2f}; with the balanced weights 1, 2, 6 all three are {balanced[0]:.2f}.",
        "x": "class",
        "y": "predicted probability",
        "plain": "no weights",
        "some": "1, 2, 5",
        "balanced": "1, 2, 6 (balanced)",
    },
    "zh": {
        "alt": "三个类别的预测概率柱状图。不加权时就是各类所占的比例 {share[0]:.1f}、{share[1]:.1f}、{share[2]:.1f}；"
        "权重为 1、2、5 时是 {some[0]:.2f}、{some[1]:.2f}、{some[2]:.2f}；平衡权重 1、2、6 时三个都是 {balanced[0]:.2f}。",
        "x": "类别",
        "y": "预测概率",
        "plain": "不加权",
        "some": "1, 2, 5",
        "balanced": "1, 2, 6（平衡）",
    },
}
SIZE = (5.0, 2.9)
share = np.array([0.6, 0.3, 0.1])
some = share * [1, 2, 5] / (share * [1, 2, 5]).sum()
balanced = share * [1, 2, 6] / (share * [1, 2, 6]).sum()
place = np.arange(3)


def draw(figure, text):
    axes = figure.subplots()
    for i, (name, bars) in enumerate((("plain", share), ("some", some), ("balanced", balanced))):
        axes.bar(place + 0.26 * (i - 1), bars, width=0.24, color=f"C{i}")
        axes.annotate(text[name], (2.4, 0.6), (0.75, 0.62 - 0.08 * i), color=f"C{i}")
    axes.set_ylim(0, 0.7)
    axes.set_xticks(place)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
