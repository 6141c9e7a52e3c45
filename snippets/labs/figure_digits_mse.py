"""Cross entropy and squared error on one network: losses that cannot be compared, accuracies that can."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Left: cross entropy falls from {cnn[train][0]:.2f} to {cnn[train][15]:.2f}; both squared errors begin at "
               "{mse[train][0]:.2f} and seem to lie flat on the axis. Right, the accuracy: cross entropy reaches {cnn[accuracy][15]:.3f}, "
               "squared error at the same rate {mse[accuracy][15]:.3f}, at ten times the rate {faster[accuracy][15]:.3f}.",
        "x": "step", "loss": "training loss", "accuracy": "accuracy on the test images",
        "cnn": "cross entropy", "mse": "MSE, same rate", "faster": "MSE, ten times the rate",
    },
    "zh": {
        "alt": "左图：交叉熵从 {cnn[train][0]:.2f} 降到 {cnn[train][15]:.2f}；两条均方误差从 {mse[train][0]:.2f} 开始，看上去贴着横轴。"
               "右图是准确率：交叉熵到 {cnn[accuracy][15]:.3f}，同样学习率的均方误差到 {mse[accuracy][15]:.3f}，"
               "学习率取十倍的到 {faster[accuracy][15]:.3f}。",
        "x": "步", "loss": "训练损失", "accuracy": "测试图片上的准确率",
        "cnn": "交叉熵", "mse": "MSE，同样的学习率", "faster": "MSE，十倍学习率",
    },
}
SIZE = (5.0, 3.3)
_record = recorded("snippets/labs/digits.out")
cnn, mse, faster = _record["cnn"], _record["mse"], _record["mse_faster"]
step = list(range(0, 301, 20))


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    for model, name, color in ((cnn, "cnn", "C1"), (mse, "mse", "C0"), (faster, "faster", "C2")):
        left.plot(step, model["train"], color=color, label=text[name])
        right.plot(step, model["accuracy"], color=color)
    left.set_ylim(0, 2.5)
    left.set_xlabel(text["x"])
    left.set_ylabel(text["loss"])
    figure.legend(loc="outside upper center", ncols=3, handlelength=1.2, handletextpad=0.5, columnspacing=1.2)
    right.set_ylim(0, 1.02)
    right.set_xlabel(text["x"])
    right.set_ylabel(text["accuracy"])
