"""Training with label smoothing: the loss has a floor far above zero."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Without smoothing the training loss falls to {cnn[train][15]:.3f} and the test loss to {cnn[test][15]:.3f}. With smoothing both "
               "stay above the dashed line at {floor:.4f}, at {smooth[train][15]:.3f} and {smooth[test][15]:.3f}.",
        "x": "step", "loss": "loss", "plain": "without smoothing", "smooth": "label_smoothing=0.1",
        "train": "training", "test": "test", "floor": "floor {floor:.4f}",
    },
    "zh": {
        "alt": "不平滑时，训练损失降到 {cnn[train][15]:.3f}，测试损失降到 {cnn[test][15]:.3f}。平滑时两条曲线都在虚线 {floor:.4f} 之上，"
               "停在 {smooth[train][15]:.3f} 和 {smooth[test][15]:.3f}。",
        "x": "步", "loss": "损失", "plain": "不平滑", "smooth": "label_smoothing=0.1",
        "train": "训练", "test": "测试", "floor": "下限 {floor:.4f}",
    },
}
smoothing = 0.1
_record = recorded("snippets/labs/digits.out")
cnn, smooth, floor = _record["cnn"], _record["smooth"], _record["smooth_floor"]
step = list(range(0, 301, 20))


def draw(figure, text):
    axes = figure.subplots()
    axes.axhline(floor, color="gray", linestyle="--", linewidth=1)
    axes.text(300, floor - 0.05, text["floor"], color="gray", ha="right", va="top", fontsize=10)
    for model, name, color in ((smooth, "smooth", "C2"), (cnn, "plain", "C1")):
        axes.plot(step, model["train"], color=color, label=f"{text[name]}, {text['train']}")
        axes.plot(step, model["test"], color=color, linestyle=":", label=f"{text[name]}, {text['test']}")
    axes.set_ylim(0, 2.4)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["loss"])
    axes.legend(loc="upper right", fontsize=10)
