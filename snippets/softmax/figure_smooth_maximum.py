"""logsumexp(x, 0) lies above max(x, 0) and nowhere more than ln 2 above it."""

import numpy as np

TEXT = {
    "en": {
        "alt": "The curve logsumexp(x, 0) for x from −4 to 4, above the bent line max(x, 0). They are "
        "ln 2 apart at x = 0 and meet on both sides.",
        "x": "x",
        "curve": "logsumexp(x, 0)",
        "line": "max(x, 0)",
        "gap": "ln 2",
    },
    "zh": {
        "alt": "x 从 −4 到 4 时，logsumexp(x, 0) 的曲线，始终在折线 max(x, 0) 上方。x = 0 处相差 ln 2，两"
        "端逐渐重合。",
        "x": "x",
        "curve": "logsumexp(x, 0)",
        "line": "max(x, 0)",
        "gap": "ln 2",
    },
}
SIZE = (4.5, 2.9)
x = np.linspace(-4, 4, 81)
smooth = np.logaddexp(x, 0)
maximum = np.maximum(x, 0)


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(x, maximum, color="gray", linestyle="--")
    axes.plot(x, smooth, color="C0")
    axes.plot([0, 0], [0, np.log(2)], color="C1", linewidth=2)
    axes.text(-0.15, 0.25, text["gap"], color="C1", ha="right", va="center")
    axes.text(-0.4, 1.1, text["curve"], color="C0", ha="right", va="bottom")
    axes.text(2.6, 1.7, text["line"], color="gray", ha="left", va="top")
    axes.set_xlabel(text["x"])
