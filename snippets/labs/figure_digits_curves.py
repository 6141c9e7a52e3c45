"""Two learning curves each of the linear classifier and of the convolutional network, and their accuracy."""
import math

from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Loss against steps on a logarithmic axis. Both models start near the dashed line at ln 10 = {chance:.4f}. The linear "
               "one falls to {linear[train][15]:.3f} on the training images and {linear[test][15]:.3f} on the test images, the "
               "convolutional one to {cnn[train][15]:.3f} and {cnn[test][15]:.3f}: its two curves part. On the right their accuracies.",
        "x": "step", "loss": "loss", "accuracy": "accuracy on the test images",
        "linear": "linear", "cnn": "convolutional", "train": "training", "test": "test", "chance": "ln 10",
    },
    "zh": {
        "alt": "损失随步数的变化，纵轴是对数刻度。两个模型都从虚线 ln 10 = {chance:.4f} 附近出发。线性模型在训练图片上降到 "
               "{linear[train][15]:.3f}，在测试图片上降到 {linear[test][15]:.3f}；卷积网络降到 {cnn[train][15]:.3f} 和 "
               "{cnn[test][15]:.3f}，两条曲线分开了。右边是二者的准确率。",
        "x": "步", "loss": "损失", "accuracy": "测试图片上的准确率",
        "linear": "线性", "cnn": "卷积", "train": "训练", "test": "测试", "chance": "ln 10",
    },
}
SIZE = (5.0, 2.9)
_record = recorded("snippets/labs/digits.out")
linear, cnn = _record["linear"], _record["cnn"]
chance = math.log(10)
step = list(range(0, 301, 20))


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    left.axhline(chance, color="gray", linestyle="--", linewidth=1)
    left.text(300, chance * 1.08, text["chance"], color="gray", ha="right", va="bottom", fontsize=10)
    for model, color in ((linear, "C0"), (cnn, "C1")):
        left.plot(step, model["train"], color=color, label=text["train"])
        left.plot(step, model["test"], color=color, linestyle=":", label=text["test"])
        right.plot(step, model["accuracy"], color=color)
    left.set_yscale("log")
    left.set_ylim(0.02, 5)
    left.set_yticks([0.03, 0.1, 0.3, 1, 3], ["0.03", "0.1", "0.3", "1", "3"])
    left.minorticks_off()
    left.set_xlabel(text["x"])
    left.set_ylabel(text["loss"])
    left.legend(handles=left.lines[1:3], loc="lower left", fontsize=10)
    right.text(300, linear["accuracy"][-1] - 0.1, text["linear"], color="C0", ha="right", va="top", fontsize=10)
    right.text(300, linear["accuracy"][-1] - 0.2, text["cnn"], color="C1", ha="right", va="top", fontsize=10)
    right.set_ylim(0, 1.02)
    right.set_xlabel(text["x"])
    right.set_ylabel(text["accuracy"])
