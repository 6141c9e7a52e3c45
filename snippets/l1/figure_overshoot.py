"""Gradient descent on one error: L1 hops across the target, MSE settles."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Error over six steps of gradient descent from 1, step size {rate:.1f}. L1 moves by the same amount each "
        "time, crosses 0 and hops between {l1[4]:.1f} and {l1[5]:.1f}. MSE shrinks towards 0.",
        "x": "step",
        "y": "error",
    },
    "zh": {
        "alt": "梯度下降六步，误差从 1 开始，步长 {rate:.1f}。L1 每步走一样远，越过 0 之后在 {l1[4]:.1f} 和 {l1[5]:.1f} 之间来回跳；"
        "MSE 逐渐缩小到 0。",
        "x": "步",
        "y": "误差",
    },
}
SIZE = (4.4, 2.6)
rate = 0.3
l1, mse = [1.0], [1.0]
for _step in range(6):
    l1.append(round(l1[-1] - rate * float(np.sign(l1[-1])), 6))
    mse.append(mse[-1] - rate * 2 * mse[-1])


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(range(7), l1, "o-", color="C0", markersize=4)
    axes.plot(range(7), mse, "o-", color="C1", markersize=4)
    axes.axhline(0, color="gray", linewidth=0.8)
    axes.text(2.1, 0.5, "L1", color="C0")
    axes.text(0.45, 0.2, "MSE", color="C1")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
