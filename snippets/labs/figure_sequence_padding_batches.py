"""The test loss against the batch size: averaged over batches, and over tokens."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Perplexity of the test sentences against the batch size. Sum divided by count: {right:.2f} for every size. Mean of the batch means: "
               "between {low:.2f}, at size 8, and {high:.2f}, at size 5; the same as the right one only when there is a single batch.",
        "x": "batch size", "y": "perplexity", "means": "mean of batch means", "count": "sum / count",
    },
    "zh": {
        "alt": "测试句子的困惑度随批量大小的变化。和除以个数：无论多大都是 {right:.2f}。批量均值的平均：最低 {low:.2f}（大小为 8），最高 "
               "{high:.2f}（大小为 5）；只有一个批量时才与正确的相同。",
        "x": "批量大小", "y": "困惑度", "means": "批量均值的平均", "count": "和 / 个数",
    },
}
SIZE = (5.0, 2.7)
_record = recorded("snippets/labs/sequence_padding.out")
sizes = _record["sizes"]
wrong, correct = _record["wrong_perplexities"], _record["perplexities"]
right, low, high = correct[0], min(wrong), max(wrong)


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(sizes, correct, color="C0", marker="o")
    axes.plot(sizes, wrong, color="C1", marker="s", linestyle=":")
    axes.text(7.1, right + 0.06, text["count"], color="C0", va="bottom", fontsize=10)
    axes.text(7.4, low + 0.12, text["means"], color="C1", ha="right", va="center", fontsize=10)
    axes.set_ylim(low - 0.3, high + 0.4)
    axes.set_xticks(sizes)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
