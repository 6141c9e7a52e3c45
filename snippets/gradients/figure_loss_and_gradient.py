"""Size of the gradient at the logit against size of the loss: cross entropy, and sigmoid with MSE."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Size of the gradient against the loss for label 1. For cross entropy the gradient grows with the loss "
        "towards 1. For sigmoid and MSE it rises to {top:.2f} and falls back to 0 as the loss goes to 1. "
        "Dots mark logit −8: {bce_slope:.5f} and {mse_slope:.5f}.",
        "x": "loss",
        "y": "size of the gradient at the logit",
        "bce": "cross entropy",
        "mse": "sigmoid and MSE",
        "dot": "logit −8",
    },
    "zh": {
        "alt": "标签为 1 时梯度大小随损失的变化。交叉熵的梯度随损失变大，趋于 1；sigmoid 加 MSE 的梯度升到 {top:.2f}，"
        "损失趋于 1 时又回到 0。圆点是 logit 为 −8 处：{bce_slope:.5f} 与 {mse_slope:.5f}。",
        "x": "损失",
        "y": "logit 处梯度的大小",
        "bce": "交叉熵",
        "mse": "sigmoid 加 MSE",
        "dot": "logit 为 −8",
    },
}
SIZE = (5.0, 3.0)
logit = np.linspace(-9, 6, 91)
p = 1 / (1 + np.exp(-logit))
bce_loss, bce_gradient = -np.log(p), 1 - p
mse_loss, mse_gradient = (1 - p) ** 2, 2 * (1 - p) ** 2 * p
top = mse_gradient.max()
_q = 1 / (1 + np.exp(8))
bce_at, bce_slope = -np.log(_q), 1 - _q
mse_at, mse_slope = (1 - _q) ** 2, 2 * (1 - _q) ** 2 * _q


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(bce_loss, bce_gradient, color="C0")
    axes.plot(mse_loss, mse_gradient, color="C1")
    axes.plot([bce_at], [bce_slope], "o", color="C0")
    axes.plot([mse_at], [mse_slope], "o", color="C1")
    axes.text(3.4, 0.86, text["bce"], color="C0")
    axes.text(1.1, 0.2, text["mse"], color="C1")
    axes.text(bce_at - 0.1, bce_slope - 0.05, text["dot"], color="C0", ha="right", va="top")
    axes.text(mse_at + 0.2, 0.03, text["dot"], color="C1")
    axes.set_ylim(-0.04, 1.08)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
