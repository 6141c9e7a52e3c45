"""Cross entropy of two classes for three targets: the lowest point is the entropy of the target."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Cross entropy against the predicted probability of class 0, for the targets {targets[0]:.0f}, "
        "{targets[1]:.1f} and {targets[2]:.1f}. The first curve falls to 0 at probability 1. The second has its minimum "
        "{floors[1]:.4f} at {targets[1]:.1f}, the third {floors[2]:.4f} at {targets[2]:.1f}; both are marked.",
        "x": "predicted probability of class 0",
        "y": "loss",
        "target": "target",
    },
    "zh": {
        "alt": "两个类别的交叉熵随类别 0 的预测概率变化的曲线，目标分别为 {targets[0]:.0f}、{targets[1]:.1f}、{targets[2]:.1f}。"
        "第一条在概率为 1 处降到 0；第二条的最低点在 {targets[1]:.1f}，值为 {floors[1]:.4f}；"
        "第三条的最低点在 {targets[2]:.1f}，值为 {floors[2]:.4f}。两个最低点都有标记。",
        "x": "类别 0 的预测概率",
        "y": "损失",
        "target": "目标",
    },
}
SIZE = (5.0, 3.1)
p = np.linspace(0.02, 0.98, 97)
targets = np.array([1.0, 0.9, 0.6])
losses = -(targets[:, None] * np.log(p) + (1 - targets[:, None]) * np.log(1 - p))
safe = np.clip(targets, 1e-12, 1 - 1e-12)
floors = -(safe * np.log(safe) + (1 - safe) * np.log(1 - safe))


def draw(figure, text):
    axes = figure.subplots()
    for target, curve, floor, color in zip(targets, losses, floors, ("C0", "C1", "C2"), strict=True):
        axes.plot(p, curve, color=color)
        axes.plot([target], [floor], color=color, marker="o")
        axes.text(1.03, curve[-1], f"{text['target']} {target:g}", color=color, va="center")
    axes.set_xlim(0, 1.32)
    axes.set_ylim(-0.1, 2.6)
    axes.set_xticks([0, 0.2, 0.4, 0.6, 0.8, 1.0])
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
