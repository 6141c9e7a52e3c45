"""Reliability of four trainings: predicted against observed share in four groups of test cases."""

from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Observed share of malignant cases against the mean prediction, in four groups, with the diagonal on which both are equal. Left: the bars of plain and "
        "corrected reach the diagonal. Right: with pos_weight the groups are predicted {weighted[0]:.2f} to {weighted[3]:.2f} and observed "
        "{observed[0]:.2f} to {observed[3]:.2f}; with focal loss they are predicted {focal[0]:.2f} to {focal[3]:.2f}. Both lie below the diagonal.",
        "x": "predicted",
        "y": "observed",
        "plain": "plain",
        "corrected": "corrected",
        "weighted": "pos_weight",
        "focal": "focal",
    },
    "zh": {
        "alt": "四组测试样本，横轴是平均预测，纵轴是恶性所占的实际比例，对角线上二者相等。左图：不加权的和还原后的，误差线都与对角线相交。"
        "右图：用 pos_weight，四组的预测从 {weighted[0]:.2f} 到 {weighted[3]:.2f}，实际从 {observed[0]:.2f} 到 {observed[3]:.2f}；"
        "用焦点损失，预测从 {focal[0]:.2f} 到 {focal[3]:.2f}。二者都在对角线之下。",
        "x": "预测",
        "y": "实际",
        "plain": "不加权",
        "corrected": "还原后",
        "weighted": "pos_weight",
        "focal": "焦点损失",
    },
}
SIZE = (5.0, 3.0)
_record = recorded("snippets/labs/imbalance.out")
_groups = {name: _record[f"{name}_groups"] for name in ("plain", "corrected", "weighted", "focal")}
weighted, focal = _groups["weighted"]["predicted"], _groups["focal"]["predicted"]
observed = _groups["weighted"]["observed"]


def draw(figure, text):
    panels = figure.subplots(1, 2, sharey=True)
    for axes, names in zip(panels, (("plain", "corrected"), ("weighted", "focal"))):
        axes.plot([0, 1], [0, 1], color="gray", linestyle="--", linewidth=1)
        for name, color, marker in zip(names, ("C0", "C2") if axes is panels[0] else ("C3", "C1"), "os"):
            group = _groups[name]
            bars = [2 * spread for spread in group["spread"]]
            axes.errorbar(group["predicted"], group["observed"], bars, color=color, marker=marker, markersize=5,
                          linewidth=1.2, label=text[name])
        axes.set_xlim(-0.03, 1)
        axes.set_ylim(-0.1, 1)
        axes.set_xlabel(text["x"])
        axes.legend(loc="upper left", fontsize=10)
    panels[0].set_ylabel(text["y"])
