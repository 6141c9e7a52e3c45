"""Gradient descent from a bias of zero and from the bias of the base rate: the first steps only learn the base rate."""

from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Training loss against steps. From bias 0 it starts at {zero[0]:.4f} and falls steeply; from the bias of the base rate it starts at "
        "{rate[0]:.4f} and falls gently. After {steps} steps both are close together, at {zero[60]:.3f} and {rate[60]:.3f}. The first curve comes to "
        "the height at which the second begins after {late} steps.",
        "x": "step",
        "y": "training loss",
        "zero": "bias 0",
        "rate": "bias of the base rate",
    },
    "zh": {
        "alt": "训练损失随步数的变化。偏置取 0，从 {zero[0]:.4f} 开始，先陡降；偏置取基础比率的对数几率，从 {rate[0]:.4f} 开始，缓缓下降。"
        "{steps} 步之后两条曲线很接近，是 {zero[60]:.3f} 和 {rate[60]:.3f}。前一条要走 {late} 步，才降到后一条起步的高度。",
        "x": "步",
        "y": "训练损失",
        "zero": "偏置取 0",
        "rate": "偏置取基础比率的对数几率",
    },
}
SIZE = (5.0, 2.8)
_record = recorded("snippets/labs/imbalance.out")
zero, rate, late = _record["from_zero"], _record["from_rate"], _record["catch_up"]
steps = len(zero) - 1


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(zero, color="C3")
    axes.plot(rate, color="C0")
    axes.plot([0, late], [rate[0], rate[0]], color="gray", linestyle="--", linewidth=1)
    axes.text(4, 0.56, text["zero"], color="C3")
    axes.text(22, 0.21, text["rate"], color="C0")
    axes.set_ylim(0, 0.75)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
