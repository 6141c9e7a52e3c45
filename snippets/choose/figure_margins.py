"""Hinge, squared error and cross entropy against the margin y · score."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Three losses against the margin, label times score. The hinge falls in a straight line and is 0 from margin 1 "
        "on. Cross entropy falls the same way but never reaches 0; at margin 0 it is {at_zero:.4f}. The squared error is "
        "a parabola with its bottom at 1: at margin 3 it is {square_at_three:.0f} again, though the sample is right.",
        "x": "margin y · score",
        "y": "loss",
        "hinge": "hinge",
        "square": "MSE",
        "ce": "cross entropy",
        "wrong": "wrong",
        "right": "right",
    },
    "zh": {
        "alt": "三种损失随间隔（标签乘分数）变化的曲线。合页损失沿直线下降，间隔到 1 以后为 0；交叉熵同样下降，但永远不到 0，"
        "间隔为 0 时是 {at_zero:.4f}；平方误差是一条抛物线，最低点在 1，间隔为 3 时又升到 {square_at_three:.0f}，"
        "尽管这个样本分对了。",
        "x": "间隔 y · 分数",
        "y": "损失",
        "hinge": "合页",
        "square": "MSE",
        "ce": "交叉熵",
        "wrong": "分错",
        "right": "分对",
    },
}
SIZE = (4.7, 3.0)
margin = np.linspace(-2, 4, 61)
hinge = np.maximum(0, 1 - margin)
square = (1 - margin) ** 2
ce = np.log1p(np.exp(-margin))
at_zero = float(np.log(2))
square_at_three = (1 - 3) ** 2


def draw(figure, text):
    axes = figure.subplots()
    axes.axvline(0, color="gray", linewidth=0.8)
    axes.plot(margin, square, color="C1")
    axes.plot(margin, hinge, color="C2")
    axes.plot(margin, ce, color="C0")
    axes.text(-0.85, 4.2, text["square"], color="C1", ha="left")
    axes.text(-1.95, 3.15, text["hinge"], color="C2", ha="left")
    axes.text(-1.95, 0.6, text["ce"], color="C0", ha="left")
    axes.text(-0.1, 4.75, text["wrong"], color="gray", ha="right")
    axes.text(0.1, 4.75, text["right"], color="gray", ha="left")
    axes.set_ylim(-0.1, 5.2)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
