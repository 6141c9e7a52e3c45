"""Training with a softmax too many: the floor of the loss, and what the accuracy does meanwhile."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Left: with one softmax the loss falls to {cnn[train][15]:.2f}. With two it stays above the dashed line at {floor:.4f}: the "
               "linear model comes to {linear[train][15]:.2f}, the convolutional network hangs at {double[train][15]:.2f}. Right: the linear "
               "model is right in {linear[accuracy][15]:.3f} of the cases all the same, the network in {double[accuracy][15]:.3f}.",
        "x": "step", "loss": "training loss", "accuracy": "accuracy on the test images", "floor": "floor",
        "cnn": "one softmax", "linear": "two, linear", "double": "two, convolutional",
    },
    "zh": {
        "alt": "左图：只有一个 softmax 时，损失降到 {cnn[train][15]:.2f}。有两个时，损失始终在虚线 {floor:.4f} 之上：线性模型降到 "
               "{linear[train][15]:.2f}，卷积网络停在 {double[train][15]:.2f}。右图：线性模型的准确率仍有 {linear[accuracy][15]:.3f}，"
               "卷积网络只有 {double[accuracy][15]:.3f}。",
        "x": "步", "loss": "训练损失", "accuracy": "测试图片上的准确率", "floor": "下限",
        "cnn": "一个 softmax", "linear": "两个，线性", "double": "两个，卷积",
    },
}
SIZE = (5.0, 3.3)
_record = recorded("snippets/labs/digits.out")
cnn, linear, double = _record["cnn"], _record["linear_double"], _record["double"]
floor = _record["double_floor"]
step = list(range(0, 301, 20))


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    left.axhline(floor, color="gray", linestyle="--", linewidth=1)
    left.text(300, floor - 0.06, text["floor"], color="gray", ha="right", va="top", fontsize=10)
    for model, name, color in ((cnn, "cnn", "C1"), (linear, "linear", "C0"), (double, "double", "C3")):
        left.plot(step, model["train"], color=color, label=text[name])
        right.plot(step, model["accuracy"], color=color)
    left.set_ylim(0, 2.5)
    left.set_xlabel(text["x"])
    left.set_ylabel(text["loss"])
    figure.legend(handles=left.lines[1:], loc="outside upper center", ncols=3, handlelength=1.2, handletextpad=0.5, columnspacing=1.2)
    right.set_ylim(0, 1.02)
    right.set_xlabel(text["x"])
    right.set_ylabel(text["accuracy"])
