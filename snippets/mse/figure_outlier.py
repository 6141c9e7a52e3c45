"""One outlier: the best constant under MSE is the mean, under MAE the median."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Dots mark four values near {median:.0f} and an outlier at {data[4]:.0f}. The MSE curve has its "
        "lowest point at the mean {mean:.0f}, the MAE curve at the median {median:.0f}.",
        "x": "constant prediction",
        "y": "loss / its minimum",
        "mse": "MSE, lowest at {mean:.0f}",
        "mae": "MAE, lowest at {median:.0f}",
    },
    "zh": {
        "alt": "圆点标出 {median:.0f} 附近的四个值和 {data[4]:.0f} 处的一个离群值。MSE 曲线在均值 {mean:.0f} 处最低，"
        "MAE 曲线在中位数 {median:.0f} 处最低。",
        "x": "常数预测",
        "y": "损失 ÷ 其最小值",
        "mse": "MSE，在 {mean:.0f} 处最低",
        "mae": "MAE，在 {median:.0f} 处最低",
    },
}
SIZE = (4.7, 2.9)
data = np.array([1.0, 2.0, 3.0, 4.0, 100.0])
mean, median = data.mean(), np.median(data)
constant = np.linspace(-10, 108, 60)
mse = np.array([np.mean((data - c) ** 2) for c in constant])
mae = np.array([np.mean(np.abs(data - c)) for c in constant])


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(constant, mse / mse.min())
    axes.plot(constant, mae / mae.min())
    axes.axvline(mean, color="C0", linewidth=0.8, linestyle="--")
    axes.axvline(median, color="C1", linewidth=0.8, linestyle="--")
    axes.plot(data, np.full(5, 0.5), "o", color="black", markersize=4)
    axes.text(26, 3.1, text["mae"], color="C1")
    axes.text(50, 0.95, text["mse"], color="C0")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.set_ylim(0.2, 6)
