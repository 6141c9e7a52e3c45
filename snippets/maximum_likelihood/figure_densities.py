"""Two densities and minus their logarithm: the bell becomes a parabola, the peak a V."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two panels against the error. Left: the normal density with its rounded top at {normal[40]:.2f} and the Laplace "
        "density with its sharp peak at {laplace[40]:.2f}. Right: minus their logarithms, a parabola and a V; both have their "
        "lowest point at error 0, above zero, at {parabola[40]:.2f} and {vee[40]:.2f}.",
        "x": "error y − x",
        "left": "density",
        "right": "− log density",
        "normal": "Gaussian",
        "laplace": "Laplace",
        "squared": "squared error",
        "absolute": "absolute error",
    },
    "zh": {
        "alt": "两幅图，横轴都是误差。左：正态密度顶部圆滑，最高 {normal[40]:.2f}；拉普拉斯密度是尖峰，最高 {laplace[40]:.2f}。"
        "右：它们的负对数，一条是抛物线，一条呈 V 形；最低点都在误差为 0 处，都大于零，分别是 {parabola[40]:.2f} 和 {vee[40]:.2f}。",
        "x": "误差 y − x",
        "left": "密度",
        "right": "− log 密度",
        "normal": "正态",
        "laplace": "拉普拉斯",
        "squared": "平方误差",
        "absolute": "绝对误差",
    },
}
SIZE = (5.0, 2.7)
error = np.linspace(-4, 4, 81)
parabola = error**2 / 2 + np.log(2 * np.pi) / 2
vee = np.abs(error) + np.log(2)
normal = np.exp(-parabola)
laplace = np.exp(-vee)


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    left.plot(error, normal, color="C0")
    left.plot(error, laplace, color="C1")
    left.annotate(text["normal"], (1.2, 0.2), (1.2, 0.24), color="C0")
    left.annotate(text["laplace"], (0.3, 0.4), (0.5, 0.42), color="C1")
    right.plot(error, parabola, color="C0")
    right.plot(error, vee, color="C1")
    right.annotate(text["squared"], (0, 7), (-2.2, 7.6), color="C0")
    right.annotate(text["absolute"], (0, 6), (-2.2, 6.5), color="C1")
    left.set_ylim(0, 0.55)
    right.set_ylim(0, 9)
    for axes, title in ((left, text["left"]), (right, text["right"])):
        axes.set_title(title, fontsize=10)
        axes.set_xlabel(text["x"])
