"""One target over four classes in four formats."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Four bar charts over classes 0 to 3. One-hot: only class 2 has height {one_hot[2]:.0f}. Class probabilities: "
        "{soft[0]:.1f}, {soft[1]:.1f}, {soft[2]:.1f}, {soft[3]:.1f}, which sum to 1. Multi-hot: classes 0 and 2 have height "
        "{multi_hot[0]:.0f}. Signs: classes 0 and 2 are at +1, the others at {signs[1]:.0f}.",
        "one_hot": "one-hot\nindex 2",
        "soft": "probabilities\nsum 1",
        "multi_hot": "multi-hot\nlist 0, 2, −1, −1",
        "signs": "signs",
        "x": "class",
    },
    "zh": {
        "alt": "类别 0 到 3 上的四幅柱状图。独热编码：只有类别 2 的高度为 {one_hot[2]:.0f}；类别概率："
        "{soft[0]:.1f}、{soft[1]:.1f}、{soft[2]:.1f}、{soft[3]:.1f}，和为 1；多热编码：类别 0 与 2 的高度为 "
        "{multi_hot[0]:.0f}；正负号：类别 0 与 2 为 +1，其余为 {signs[1]:.0f}。",
        "one_hot": "独热\n索引 2",
        "soft": "类别概率\n和为 1",
        "multi_hot": "多热\n列表 0, 2, −1, −1",
        "signs": "正负号",
        "x": "类别",
    },
}
SIZE = (4.6, 3.7)
one_hot = np.array([0.0, 0.0, 1.0, 0.0])
soft = np.array([0.1, 0.2, 0.6, 0.1])
multi_hot = np.array([1.0, 0.0, 1.0, 0.0])
signs = 2 * multi_hot - 1


def draw(figure, text):
    panels = figure.subplots(2, 2, sharex=True, sharey=True).T.ravel()
    bars = [("one_hot", one_hot, "C0"), ("soft", soft, "C2"), ("multi_hot", multi_hot, "C1"), ("signs", signs, "C3")]
    for axes, (name, heights, color) in zip(panels, bars, strict=True):
        axes.bar([0, 1, 2, 3], heights, color=color, width=0.6)
        axes.axhline(0, color="gray", linewidth=0.6)
        axes.set_title(text[name], fontsize=10)
        axes.set_xticks([0, 1, 2, 3])
        axes.set_yticks([-1, 0, 1])
    for axes in panels[1::2]:
        axes.set_xlabel(text["x"])
