"""Where the loss of ten classes ends: with logits, with label smoothing, with softmax applied twice."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Three losses of ten classes against the lead of the true class; all begin at ln 10. With logits the "
        "loss runs to zero. With label smoothing {smoothing} it turns at {smooth_floor:.4f} and rises again. With softmax applied twice "
        "it stays above {double_floor:.4f}.",
        "x": "lead of the true class's logit over nine others",
        "y": "loss",
        "plain": "logits",
        "smooth": "label smoothing {smoothing}",
        "double": "softmax twice",
    },
    "zh": {
        "alt": "十个类别时，三种损失随真实类别 logit 的领先幅度变化的曲线，都从 ln 10 出发。用 logits 时，损失趋于零；"
        "标签平滑 {smoothing} 时，在 {smooth_floor:.4f} 处触底后回升；做两次 softmax 时，始终高于 {double_floor:.4f}。",
        "x": "真实类别的 logit 领先其余九个的幅度",
        "y": "损失",
        "plain": "logits",
        "smooth": "标签平滑 {smoothing}",
        "double": "两次 softmax",
    },
}
SIZE = (4.5, 2.9)
lead = np.linspace(0, 12, 97)
total = np.exp(lead) + 9
plain = np.log(total) - lead
smoothing = 0.1
kept = 1 - smoothing + smoothing / 10
smooth = np.log(total) - kept * lead
smooth_floor = -kept * np.log(kept) - 9 * smoothing / 10 * np.log(smoothing / 10)
right, other = np.exp(lead) / total, 1 / total
double = np.log(np.exp(right) + 9 * np.exp(other)) - right
double_floor = np.log(np.e + 9) - 1


def draw(figure, text):
    axes = figure.subplots()
    for curve, color in ((plain, "C0"), (smooth, "C2"), (double, "C1")):
        axes.plot(lead, curve, color=color)
    axes.text(7.2, 0.07, text["plain"], color="C0")
    axes.text(8.0, 0.45, text["smooth"], color="C2")
    axes.text(7.2, 1.56, text["double"], color="C1")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.set_ylim(0, 2.4)
