"""The three probabilities of the logits (3, 1, -3) while the temperature goes from 0.1 to 100."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Probabilities of three classes against the temperature, on a logarithmic axis from {temperature[0]:g} "
        "to {temperature[60]:g}. At low temperature class 0 has probability one; as the temperature grows all "
        "three meet at one third.",
        "x": "temperature τ",
        "y": "probability",
        "class": "class {}",
        "uniform": "1/3",
    },
    "zh": {
        "alt": "三个类别的概率随温度变化的曲线，横轴为对数刻度，从 {temperature[0]:g} 到 {temperature[60]:g}。低温时类别 0 的概率为 1；"
        "温度升高，三条曲线汇合到三分之一。",
        "x": "温度 τ",
        "y": "概率",
        "class": "类别 {}",
        "uniform": "1/3",
    },
}
SIZE = (4.5, 2.9)
logits = np.array([3.0, 1.0, -3.0])
temperature = np.logspace(-1, 2, 61)
scaled = logits / temperature[:, None]
powers = np.exp(scaled - scaled.max(axis=1, keepdims=True))
probabilities = powers / powers.sum(axis=1, keepdims=True)


def draw(figure, text):
    axes = figure.subplots()
    axes.axhline(1 / 3, color="gray", linewidth=0.8, linestyle=":")
    axes.axvline(1, color="gray", linewidth=0.8, linestyle=":")
    axes.text(0.11, 0.35, text["uniform"], color="gray", va="bottom")
    places = ((2.4, 0.72), (2.4, 0.2), (4.5, 0.04))
    for index, (colour, (left, height)) in enumerate(zip(("C0", "C1", "C2"), places)):
        axes.plot(temperature, probabilities[:, index], color=colour)
        axes.text(left, height, text["class"].format(index), color=colour, va="bottom")
    axes.set_xscale("log")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.set_ylim(-0.02, 1.05)
