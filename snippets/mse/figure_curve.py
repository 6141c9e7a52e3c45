"""Squared and absolute error and their slopes against the error."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two panels against the error from −3 to 3. Left: the squared error is a parabola that reaches "
        "{squared[60]:.0f} at 3, the absolute error a V that reaches {magnitude[60]:.0f}. Right: the slope of the "
        "square is a straight line through 0, that of the absolute value jumps from −1 to 1.",
        "x": "error x − y",
        "left": "loss",
        "right": "slope",
        "square": "square",
        "absolute": "absolute value",
    },
    "zh": {
        "alt": "两幅图，横轴都是误差，从 -3 到 3。左：平方误差是抛物线，误差为 3 时到 {squared[60]:.0f}；绝对误差是 V 形，"
        "到 {magnitude[60]:.0f}。右：平方的斜率是过 0 的直线，绝对值的斜率从 -1 跳到 1。",
        "x": "误差 x − y",
        "left": "损失",
        "right": "斜率",
        "square": "平方",
        "absolute": "绝对值",
    },
}
SIZE = (4.9, 2.6)
error = np.linspace(-3, 3, 61)
squared = error**2
magnitude = np.abs(error)
negative, positive = error[error < 0], error[error > 0]


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    left.plot(error, squared)
    left.plot(error, magnitude)
    left.text(-0.9, 6.3, text["square"], color="C0")
    left.text(-1.5, 4.3, text["absolute"], color="C1")
    right.plot(error, 2 * error)
    right.plot(negative, np.sign(negative), color="C1")
    right.plot(positive, np.sign(positive), color="C1")
    for axes, title in ((left, text["left"]), (right, text["right"])):
        axes.set_title(title, fontsize=10)
        axes.set_xlabel(text["x"])
