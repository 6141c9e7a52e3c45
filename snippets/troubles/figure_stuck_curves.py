"""Six shapes of a training curve, drawn from six runs of one small regression."""
import numpy as np

TEXT = {
    "en": {
        "alt": "Six small pictures of loss against step. Healthy: falls quickly to almost 0. Rate 0: a horizontal line at {nothing[0]:.1f}. Rate too small: falls "
               "slowly, to {slow[30]:.1f}. Rate too large: rises, to {large[30]:.0f}. No zero_grad: swings up and down. Labels shuffled: falls to "
               "{shuffled[30]:.1f}, the variance of the target, and stays.",
        "x": "step", "good": "healthy", "nothing": "nothing moves", "slow": "rate too small",
        "large": "rate too large", "uncleared": "no zero_grad", "shuffled": "labels shuffled",
    },
    "zh": {
        "alt": "六幅小图，损失随步数变化。正常：很快降到接近 0。学习率为 0：停在 {nothing[0]:.1f} 的水平线。学习率太小：慢慢降到 {slow[30]:.1f}。"
               "学习率太大：升到 {large[30]:.0f}。没有 zero_grad：忽高忽低。标签打乱：降到 {shuffled[30]:.1f}，即目标的方差，就停住了。",
        "x": "步", "good": "正常", "nothing": "什么都没动", "slow": "学习率太小",
        "large": "学习率太大", "uncleared": "没有 zero_grad", "shuffled": "标签打乱",
    },
}
SIZE = (5.0, 3.6)
x = np.array([-1.5, -0.5, 0.5, 1.5, -1.0, 1.0])
y = 2 * x + 1


def run(rate, target=y, clear=True):
    slope, level, step, losses = 0.0, 0.0, np.zeros(2), []
    for _ in range(31):
        error = slope * x + level - target
        losses.append(float((error**2).mean()))
        gradient = 2 * np.array([(error * x).mean(), error.mean()])
        step = gradient if clear else step + gradient
        slope, level = slope - rate * step[0], level - rate * step[1]
    return losses


good, nothing, slow, large = run(0.2), run(0), run(0.005), run(0.88)
uncleared, shuffled = run(0.1, clear=False), run(0.2, target=y[[5, 3, 1, 0, 2, 4]])


def draw(figure, text):
    names = ("good", "nothing", "slow", "large", "uncleared", "shuffled")
    for axes, name in zip(figure.subplots(2, 3, sharex=True).ravel(), names):
        losses = globals()[name]
        axes.plot(losses, color="C0" if name == "good" else "C3")
        axes.set_title(text[name], fontsize=10)
        axes.set_ylim(0, 1.1 * max(losses))
    for axes in figure.axes[3:]:
        axes.set_xlabel(text["x"])
