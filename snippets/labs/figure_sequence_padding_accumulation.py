"""Two ways to accumulate gradients on the same data: loss of the short and of the long sentences."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Two panels, loss against steps. On the short sentences the mean of means learns faster: {means[short][10]:.2f} at step {at} against "
               "{right[short][10]:.2f}. On the long sentences it learns more slowly: {means[long][10]:.2f} against {right[long][10]:.2f}.",
        "x": "step", "y": "loss per token", "short": "short sentences", "long": "long sentences",
        "right": "sum / count", "means": "mean of means",
    },
    "zh": {
        "alt": "左右两幅图，损失随步数的变化。在短句上，均值的平均学得快：第 {at} 步是 {means[short][10]:.2f}，另一种是 {right[short][10]:.2f}。在长句上它学得慢："
               "{means[long][10]:.2f} 对 {right[long][10]:.2f}。",
        "x": "步", "y": "每个词元的损失", "short": "短句", "long": "长句", "right": "和 / 个数", "means": "均值的平均",
    },
}
SIZE = (5.0, 2.9)
_record = recorded("snippets/labs/sequence_padding.out")
right, means = _record["right"], _record["means"]
step = list(range(0, 151, 10))
at = step[10]


def draw(figure, text):
    panels = figure.subplots(1, 2, sharey=True)
    for axes, name in zip(panels, ("short", "long")):
        axes.plot(step, right[name], color="C0", label=text["right"])
        axes.plot(step, means[name], color="C1", linestyle=":", label=text["means"])
        axes.set_title(text[name], fontsize=10)
        axes.set_xlabel(text["x"])
        axes.set_ylim(0, 3.8)
    panels[0].set_ylabel(text["y"])
    panels[1].legend(loc="upper right", fontsize=10)
