"""First loss and two floors of cross entropy against the number of classes."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Three curves that rise with the number of classes, on a logarithmic axis. The start, ln C, rises straight from {start[0]:.2f} "
        "for 2 classes to {start[45]:.2f} for a million. The floor after softmax twice runs below it, by almost exactly 1 "
        "from a hundred classes on. The floor of label smoothing {eps} is far lower: {smooth[45]:.2f} for a million.",
        "x": "classes C",
        "y": "cross entropy",
        "start": "start: ln C",
        "double": "floor, softmax twice",
        "smooth": "floor, label smoothing {eps}",
        "zero": "floor with plain labels: 0",
    },
    "zh": {
        "alt": "横轴是对数刻度的类别数，三条曲线都随它上升。起点 ln C 是一条直线，从 2 类的 {start[0]:.2f} 升到一百万类的 {start[45]:.2f}；"
        "做两次 softmax 的下限在它下面，一百类以后几乎恰好低 1；标签平滑 {eps} 的下限低得多，一百万类时是 {smooth[45]:.2f}。",
        "x": "类别数 C",
        "y": "交叉熵",
        "start": "起点：ln C",
        "double": "两次 softmax 的下限",
        "smooth": "标签平滑 {eps} 的下限",
        "zero": "普通标签的下限：0",
    },
}
SIZE = (4.6, 3.2)
classes = np.geomspace(2, 1_000_000, 46)
eps = 0.1
start = np.log(classes)
double = np.log(1 + (classes - 1) / np.e)
_low = eps / classes
smooth = -(1 - eps + _low) * np.log(1 - eps + _low) - (classes - 1) * _low * np.log(_low)


def draw(figure, text):
    axes = figure.subplots()
    axes.semilogx(classes, start, color="C0")
    axes.semilogx(classes, double, color="C1")
    axes.semilogx(classes, smooth, color="C2")
    axes.axhline(0, color="gray", linewidth=1.2)
    axes.text(250, 7.6, text["start"], color="C0", ha="right")
    axes.text(3000, 5.2, text["double"], color="C1", ha="left")
    axes.text(3000, 2.25, text["smooth"], color="C2", ha="left")
    axes.text(3000, 0.15, text["zero"], color="gray", ha="left", va="bottom")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.set_ylim(-0.4, 14.5)
