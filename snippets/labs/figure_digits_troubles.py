"""Six runs of one classifier, five of them with something wrong: what the loss curve shows of it."""
import math

from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Six small pictures of thirty losses each, with a dashed line at ln 10. In order: falls steadily to {last[0]:.2f}. Rate too small: "
               "stays at {last[1]:.2f}. Rate too large: jumps between {low:.1f} and {high:.0f}. No zero_grad: falls faster, to {last[3]:.2f}. "
               "Labels shuffled: stays at {last[4]:.2f}. Images all zero: a horizontal line.",
        "x": "step", "run0": "in order", "run1": "rate too small", "run2": "rate too large",
        "run3": "no zero_grad", "run4": "labels shuffled", "run5": "images all zero",
    },
    "zh": {
        "alt": "六幅小图，每幅三十个损失，虚线是 ln 10。正常：稳步降到 {last[0]:.2f}。学习率太小：停在 {last[1]:.2f}。学习率太大：在 "
               "{low:.1f} 和 {high:.0f} 之间跳。没有 zero_grad：降得更快，到 {last[3]:.2f}。标签打乱：停在 {last[4]:.2f}。图片全零：一条水平线。",
        "x": "步", "run0": "正常", "run1": "学习率太小", "run2": "学习率太大",
        "run3": "没有 zero_grad", "run4": "标签打乱", "run5": "图片全零",
    },
}
SIZE = (5.0, 3.6)
runs = recorded("snippets/labs/digits.out")["runs"]
last = [losses[-1] for losses in runs]
low, high = min(runs[2][1:]), max(runs[2])
chance = math.log(10)


def draw(figure, text):
    for number, (axes, losses) in enumerate(zip(figure.subplots(2, 3, sharex=True).ravel(), runs)):
        axes.axhline(chance, color="gray", linestyle="--", linewidth=1)
        axes.plot(losses, color="C0" if losses is runs[0] else "C3")
        axes.set_title(text[f"run{number}"], fontsize=10)
        axes.set_ylim(0, 1.1 * max(losses[0], *losses))
    for axes in figure.axes[3:]:
        axes.set_xlabel(text["x"])
