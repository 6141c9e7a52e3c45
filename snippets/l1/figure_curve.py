"""L1, SmoothL1 and Huber, and their slopes."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two panels against the error from −4 to 4, with parameter {beta:.0f}. Left: L1 is a V that reaches "
        "{l1[80]:.0f} at 4, SmoothL1 runs below it and is round at 0, Huber reaches {huber[80]:.0f}. Right: the slope "
        "of L1 jumps from −1 to 1; SmoothL1 rises steadily between −1 and 1, Huber between −2 and 2.",
        "x": "error x − y",
        "left": "loss",
        "right": "slope",
    },
    "zh": {
        "alt": "两幅图，横轴都是误差，从 -4 到 4，参数是 {beta:.0f}。左：L1 是 V 形，误差为 4 时到 {l1[80]:.0f}；SmoothL1 在它下方，"
        "零点处是圆的；Huber 到 {huber[80]:.0f}。右：L1 的斜率从 -1 跳到 1；SmoothL1 在 -1 和 1 之间平稳上升，Huber 在 -2 和 2 之间。",
        "x": "误差 x − y",
        "left": "损失",
        "right": "斜率",
    },
}
SIZE = (4.9, 2.7)
beta = 2.0
error = np.linspace(-4, 4, 81)
l1 = np.abs(error)
smooth = np.where(l1 < beta, error**2 / (2 * beta), l1 - beta / 2)
huber = beta * smooth
smooth_slope = np.clip(error / beta, -1, 1)
negative, positive = error[:40], error[41:]


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    for values, slope, colour in ((smooth, smooth_slope, "C1"), (huber, beta * smooth_slope, "C2")):
        left.plot(error, values, color=colour)
        right.plot(error, slope, color=colour)
    left.plot(error, l1, color="C0")
    right.plot(negative, np.sign(negative), color="C0")
    right.plot(positive, np.sign(positive), color="C0")
    left.text(-1.0, 5.2, "Huber", color="C2")
    left.text(-0.45, 4.2, "L1", color="C0")
    left.text(-1.5, 3.2, "SmoothL1", color="C1")
    for axes, title in ((left, text["left"]), (right, text["right"])):
        axes.set_title(title, fontsize=10)
        axes.set_xlabel(text["x"])
