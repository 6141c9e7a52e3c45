"""First loss of an untrained network of ten classes against the spread of its logits."""

import numpy as np

TEXT = {
    "en": {
        "alt": "First loss against the spread of the logits. It begins at ln 10, stays near it up to a spread of about one half, and then "
        "rises in a line: {loss[40]:.0f} at a spread of {spread[40]:.0f}.",
        "x": "standard deviation of the logits",
        "y": "first loss",
        "chance": "ln 10",
    },
    "zh": {
        "alt": "第一个损失随 logits 的离散程度变化。从 ln 10 开始，标准差到二分之一左右仍在附近，之后沿直线上升："
        "标准差为 {spread[40]:.0f} 时是 {loss[40]:.0f}。",
        "x": "logits 的标准差",
        "y": "第一个损失",
        "chance": "ln 10",
    },
}
SIZE = (4.6, 2.7)
spread = np.linspace(0, 10, 41)
_draws = np.random.default_rng(0).normal(size=(20_000, 10))
_scaled = spread[:, None, None] * _draws
loss = (np.log(np.exp(_scaled).sum(2)) - _scaled[:, :, 0]).mean(1)


def draw(figure, text):
    axes = figure.subplots()
    axes.axhline(np.log(10), color="gray", linewidth=1.0, linestyle="--")
    axes.plot(spread, loss, color="C0")
    axes.text(10, np.log(10) - 0.25, text["chance"], color="gray", ha="right", va="top")
    axes.set_ylim(0, 16.5)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
