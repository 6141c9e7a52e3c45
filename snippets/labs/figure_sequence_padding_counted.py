"""Padding counted: what the loss reports, and what it is over the tokens alone."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Loss against steps. With padding counted the reported loss drops to {reported[1]:.2f} within ten steps, while the same model has "
               "{real[1]:.2f} per token. The model that ignored padding has {right[1]:.2f} then and stays lower per token up to the end, "
               "{right[15]:.2f} against {real[15]:.2f}.",
        "x": "step", "y": "loss", "reported": "reported, padding counted", "real": "same model, tokens only",
        "right": "padding ignored", "start": "ln {classes}",
    },
    "zh": {
        "alt": "损失随步数的变化。把填充算进去，报告的损失十步之内就降到 {reported[1]:.2f}，而同一个模型在词元上的损失是 {real[1]:.2f}。忽略填充的模型"
               "此时是 {right[1]:.2f}，直到最后，它在词元上的损失都更低：{right[15]:.2f} 对 {real[15]:.2f}。",
        "x": "步", "y": "损失", "reported": "报告的损失，填充计入", "real": "同一模型，只看词元",
        "right": "忽略填充", "start": "ln {classes}",
    },
}
SIZE = (5.0, 3.2)
_record = recorded("snippets/labs/sequence_padding.out")
reported, real, right = _record["counted"]["reported"], _record["counted"]["tokens"], _record["right"]["tokens"]
classes, chance = _record["classes"], _record["chance"]
step = list(range(0, 151, 10))


def draw(figure, text):
    axes = figure.subplots()
    axes.axhline(chance, color="gray", linestyle="--", linewidth=1)
    axes.text(150, chance + 0.05, text["start"], color="gray", ha="right", va="bottom", fontsize=10)
    axes.plot(step, real, color="C1", label=text["real"])
    axes.plot(step, right, color="C0", label=text["right"])
    axes.plot(step, reported, color="C1", linestyle=":", label=text["reported"])
    axes.set_ylim(0, 4)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.legend(loc="upper right", bbox_to_anchor=(1, 0.86), fontsize=10)
