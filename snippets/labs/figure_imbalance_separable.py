"""All thirty features, where a border without a mistake exists: the weight wears off while the training goes on."""

from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Malignant cases expected on the test set against steps on a logarithmic axis. Both curves fall. With pos_weight it is {weighted[4]:.1f} after "
        "{steps[4]} steps and {weighted[12]:.1f} after {steps[12]}; without weights {plain[4]:.1f} and {plain[12]:.1f}. The dashed line is the observed "
        "{observed}. Both curves approach it.",
        "x": "step",
        "y": "malignant cases expected",
        "plain": "plain",
        "weighted": "pos_weight",
        "observed": "observed: {observed}",
    },
    "zh": {
        "alt": "横轴是步数（对数刻度），纵轴是测试集上预期的恶性个数。两条曲线都下降。用 pos_weight，{steps[4]} 步之后是 {weighted[4]:.1f}，{steps[12]} 步之后是 "
        "{weighted[12]:.1f}；不加权是 {plain[4]:.1f} 和 {plain[12]:.1f}。虚线是实际的 {observed} 个，两条曲线都向它靠近。",
        "x": "步",
        "y": "预期的恶性个数",
        "plain": "不加权",
        "weighted": "pos_weight",
        "observed": "实际：{observed} 个",
    },
}
SIZE = (5.0, 2.9)
_record = recorded("snippets/labs/imbalance.out")
steps, observed = _record["marks"], _record["test_positives"]
plain, weighted = _record["expects"]["plain"], _record["expects"]["pos_weight"]


def draw(figure, text):
    axes = figure.subplots()
    axes.axhline(observed, color="gray", linestyle="--", linewidth=1)
    axes.plot(steps, plain, color="C0", marker="o", markersize=3, label=text["plain"])
    axes.plot(steps, weighted, color="C3", marker="o", markersize=3, label=text["weighted"])
    axes.text(1, observed - 3, text["observed"], color="gray", va="top", fontsize=10)
    axes.set_xscale("log")
    axes.set_ylim(0, 100)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.legend(loc="upper right", fontsize=10)
