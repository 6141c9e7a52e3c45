"""The loss of a growing margin: a straight line on a logarithmic scale, which never reaches zero."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Loss of three classes on a logarithmic scale against the margin of the right logit, from 0 to 24. The exact "
        "loss falls from {exact[0]:.2f} along a nearly straight line to {bottom:.0e}. The loss computed in float32 "
        "follows it in steps and is exactly 0 from a margin of {last:.1f} on.",
        "x": "margin: right logit minus the others",
        "y": "loss",
        "exact": "exact",
        "single": "float32",
        "zero": "float32: exactly 0",
    },
    "zh": {
        "alt": "三个类别的损失（对数坐标）随正确类别 logit 的领先幅度（0 到 24）变化的曲线。精确值从 {exact[0]:.2f} "
        "沿着近似直线降到 {bottom:.0e}；float32 的结果呈台阶状跟随，领先 {last:.1f} 以后恰好为 0。",
        "x": "领先幅度：正确类别的 logit 减去其余",
        "y": "损失",
        "exact": "精确值",
        "single": "float32",
        "zero": "float32：恰好为 0",
    },
}
SIZE = (5.0, 3.1)
margin = np.linspace(0, 24, 97)
exact = np.log1p(2 * np.exp(-margin))
bottom = exact[-1]
step = 2.0**-23  # between 1 and the next float32: the sum of the exponentials is rounded to it
rounded = np.log1p(np.round(2 * np.exp(-margin) / step) * step)
kept = rounded > 0
last = margin[~kept][0]


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(margin, exact, color="C0")
    axes.plot(margin[kept], rounded[kept], color="C1", linestyle="--")
    axes.axvline(last, color="gray", linewidth=0.8, linestyle=":")
    axes.set_yscale("log")
    ticks = [1, 1e-2, 1e-4, 1e-6, 1e-8, 1e-10]
    axes.set_yticks(ticks, ["1", "0.01", "1e-4", "1e-6", "1e-8", "1e-10"])
    axes.minorticks_off()
    axes.text(4.5, 0.06, text["exact"], color="C0")
    axes.text(13.6, 1e-7, text["single"], color="C1", ha="right", va="top")
    axes.text(last + 0.4, 0.5, text["zero"], color="gray", va="top")
    axes.set_xlim(0, 25)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
