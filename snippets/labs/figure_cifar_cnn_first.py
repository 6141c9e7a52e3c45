"""The first loss of twenty untrained networks, and of the same with a larger last layer."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Twenty dots in each of four columns, on a logarithmic axis, with a dashed line at ln 10 = {chance:.4f}. Last layer times 0: all on the "
               "line. Times 1: between {low[1]:.2f} and {high[1]:.2f}. Times 10: between {low[2]:.2f} and {high[2]:.2f}. Times {scales[3]}: between "
               "{low[3]:.2f} and {high[3]:.2f}.",
        "x": "last layer times", "y": "first loss", "chance": "ln 10",
    },
    "zh": {
        "alt": "四列，每列二十个点，纵轴是对数刻度，虚线是 ln 10 = {chance:.4f}。最后一层乘以 0：全在线上。乘以 1：在 {low[1]:.2f} 与 {high[1]:.2f} "
               "之间。乘以 10：在 {low[2]:.2f} 与 {high[2]:.2f} 之间。乘以 {scales[3]}：在 {low[3]:.2f} 与 {high[3]:.2f} 之间。",
        "x": "最后一层乘以", "y": "第一个损失", "chance": "ln 10",
    },
}
SIZE = (5.0, 2.9)
_record = recorded("snippets/labs/cifar_cnn.out")
first, scales, chance = _record["first"], _record["scales"], _record["ln_10"]
low, high = [min(row) for row in first], [max(row) for row in first]


def draw(figure, text):
    axes = figure.subplots()
    axes.axhline(chance, color="gray", linestyle="--", linewidth=1)
    axes.text(-0.45, chance * 1.05, text["chance"], color="gray", va="bottom", fontsize=10)
    for column, row in enumerate(first):
        place = [column + 0.03 * (i - 9.5) / 2 for i in range(20)]
        axes.plot(place, row, "o", color="C0", markersize=3.5, alpha=0.7)
    axes.set_yscale("log")
    axes.set_yticks([1, 2, 5, 10, 20], ["1", "2", "5", "10", "20"])
    axes.minorticks_off()
    axes.set_xlim(-0.5, 3.5)
    axes.set_xticks(range(4), [str(s) for s in scales])
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
