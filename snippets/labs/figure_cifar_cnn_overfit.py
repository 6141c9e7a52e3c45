"""One batch of two learned by heart: with and without activations, and two runs in which something is wrong."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Two pictures of loss against step, on a logarithmic axis. Left: without activations the loss is below {low:.2f} at step "
               "{plain_steps}, with ReLU at step {relu_steps}; both go on falling. Right: softmax before the loss stays at {double[80]:.2f}; "
               "a rate of {rate} jumps up to {jump:.1f} and then creeps down to the dashed line at ln 2.",
        "x": "step", "y": "loss", "plain": "no activation", "relu": "ReLU", "double": "softmax first", "fast": "rate {rate}", "chance": "ln 2",
    },
    "zh": {
        "alt": "两幅损失随步数变化的图，纵轴是对数刻度。左边：没有激活函数时，第 {plain_steps} 步损失小于 {low:.2f}，有 ReLU 时是第 "
               "{relu_steps} 步，之后都继续下降。右边：损失之前多做一次 softmax，停在 {double[80]:.2f}；学习率取 {rate}，先跳到 {jump:.1f}，"
               "再慢慢靠近虚线 ln 2。",
        "x": "步", "y": "损失", "plain": "没有激活函数", "relu": "ReLU", "double": "多一次 softmax", "fast": "学习率 {rate}", "chance": "ln 2",
    },
}
SIZE = (5.0, 2.9)
_record = recorded("snippets/labs/cifar_cnn.out")
plain, relu, double, fast, chance = (_record[name] for name in ("plain", "relu", "double", "fast", "ln_2"))
plain_steps, relu_steps = _record["plain_steps"], _record["relu_steps"]
low, jump, rate = 0.01, max(fast), 0.2


def draw(figure, text):
    left, right = figure.subplots(1, 2, sharey=True)
    left.axhline(low, color="gray", linestyle=":", linewidth=1)
    left.plot(plain, color="C1")
    left.plot(relu, color="C0")
    left.text(-1, 0.005, text["plain"], color="C1", fontsize=10)
    left.text(47, 0.12, text["relu"], color="C0", fontsize=10)
    right.axhline(chance, color="gray", linestyle="--", linewidth=1)
    right.plot(relu, color="C0", linewidth=1)
    right.plot(double, color="C3")
    right.plot(fast, color="C2")
    right.text(80, 2.7, text["double"], color="C3", ha="right", fontsize=10)
    right.text(42, 7, text["fast"], color="C2", fontsize=10)
    right.text(1, chance * 0.9, text["chance"], color="gray", va="top", fontsize=10)
    right.text(62, 0.06, text["relu"], color="C0", fontsize=10)
    left.set_yscale("log")
    left.set_ylim(0.002, 15)
    left.set_yticks([0.01, 0.1, 1, 10], ["0.01", "0.1", "1", "10"])
    left.minorticks_off()
    for axes in (left, right):
        axes.set_xlabel(text["x"])
    left.set_ylabel(text["y"])
