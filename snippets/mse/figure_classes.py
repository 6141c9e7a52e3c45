"""Slope at the logit of a sample of class 1: sigmoid with MSE vanishes where the model is most wrong."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Slope of the loss against the logit of a sample of class 1. Cross entropy goes from −1 on the left to 0 "
        "on the right. Sigmoid with MSE is 0 on both sides and lowest, {deepest:.2f}, near the middle.",
        "x": "logit (true class 1)",
        "y": "slope of the loss",
        "bce": "cross entropy",
        "mse": "sigmoid and MSE",
    },
    "zh": {
        "alt": "横轴是类别 1 的样本的 logit，纵轴是损失的斜率。交叉熵的斜率从左边的 -1 升到右边的 0；"
        "sigmoid 加 MSE 两边都是 0，中间附近最低，为 {deepest:.2f}。",
        "x": "logit（真实类别是 1）",
        "y": "损失的斜率",
        "bce": "交叉熵",
        "mse": "sigmoid 加 MSE",
    },
}
SIZE = (4.5, 2.8)
logit = np.linspace(-8, 8, 81)
p = 1 / (1 + np.exp(-logit))
bce = p - 1
mse = 2 * (p - 1) * p * (1 - p)
deepest = mse.min()


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(logit, bce)
    axes.plot(logit, mse, color="C1")
    axes.text(0.2, -0.75, text["bce"], color="C0")
    axes.text(-7.8, -0.28, text["mse"], color="C1")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
