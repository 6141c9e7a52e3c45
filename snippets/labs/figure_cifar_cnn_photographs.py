"""Exactly one photograph: two linear layers stay at ln 2, a ReLU between them makes the loss fall."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Loss against step. Without an activation the curve lies on the dashed line at ln 2 = {chance:.4f} from the first step to the last. With a ReLU "
               "it falls from {xor_relu[0]:.2f} to {xor_relu[80]:.2f}.",
        "x": "step", "y": "loss", "linear": "no activation", "relu": "ReLU", "chance": "ln 2",
    },
    "zh": {
        "alt": "损失随步数的变化。没有激活函数时，曲线自始至终贴着虚线 ln 2 = {chance:.4f}。有 ReLU 时，损失从 {xor_relu[0]:.2f} 降到 {xor_relu[80]:.2f}。",
        "x": "步", "y": "损失", "linear": "没有激活函数", "relu": "ReLU", "chance": "ln 2",
    },
}
SIZE = (4.6, 2.6)
_record = recorded("snippets/labs/cifar_cnn.out")
xor_linear, xor_relu, chance = _record["xor_linear"], _record["xor_relu"], _record["ln_2"]


def draw(figure, text):
    axes = figure.subplots()
    axes.axhline(chance, color="gray", linestyle="--", linewidth=1)
    axes.text(0, chance + 0.02, text["chance"], color="gray", va="bottom", fontsize=9)
    axes.plot(xor_linear, color="C3")
    axes.plot(xor_relu, color="C0")
    axes.text(80, chance - 0.03, text["linear"], color="C3", ha="right", va="top", fontsize=9)
    axes.text(40, xor_relu[40] + 0.04, text["relu"], color="C0", fontsize=9)
    axes.set_ylim(0, 0.82)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
