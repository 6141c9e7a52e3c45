"""One normal curve fitted to two peaks, by KL(P || Q) and by KL(Q || P)."""

import numpy as np
from scipy.special import rel_entr

TEXT = {
    "en": {
        "alt": "A grey density with two equal peaks. The best fit by KL(P || Q) is wide (width {wide:.1f}) and covers both "
        "peaks and the gap between them. The best fit by KL(Q || P) is narrow (width {narrow:.1f}) and sits on one peak.",
        "p": "P",
        "forward": "smallest KL(P || Q)",
        "reverse": "smallest KL(Q || P)",
        "y": "density",
    },
    "zh": {
        "alt": "灰色的密度有两个一样高的峰。按 KL(P || Q) 拟合得到的曲线很宽（宽度 {wide:.1f}），盖住两个峰和中间的空档；"
        "按 KL(Q || P) 拟合得到的曲线很窄（宽度 {narrow:.1f}），只落在一个峰上。",
        "p": "P",
        "forward": "KL(P || Q) 最小",
        "reverse": "KL(Q || P) 最小",
        "y": "密度",
    },
}
SIZE = (4.8, 3.0)
_x = np.linspace(-10, 10, 201)


def _normal(mean, width):
    heights = np.exp(-(((_x - mean) / width) ** 2) / 2) + 1e-12
    return heights / heights.sum()


_p = (_normal(-2, 0.7) + _normal(2, 0.7)) / 2
_candidates = [(m / 10, w / 10) for m in range(31) for w in range(3, 31)]
_, _centre, wide = min((rel_entr(_p, _normal(m, w)).sum(), m, w) for m, w in _candidates)
_, _peak, narrow = min((rel_entr(_normal(m, w), _p).sum(), m, w) for m, w in _candidates)
_shown = np.abs(_x) < 5.05
x = _x[_shown]
truth, forward, reverse = (
    curve[_shown] / 0.1 for curve in (_p, _normal(_centre, wide), _normal(_peak, narrow))
)


def draw(figure, text):
    axes = figure.subplots()
    axes.fill_between(x, truth, color="gray", alpha=0.3, linewidth=0)
    axes.plot(x, forward, color="C0")
    axes.plot(x, reverse, color="C1")
    axes.text(-2, 0.08, text["p"], color="black", ha="center")
    axes.text(-0.8, 0.31, text["forward"], color="C0", ha="center")
    axes.text(1.2, 0.5, text["reverse"], color="C1", ha="right")
    axes.set_xlabel("x")
    axes.set_ylabel(text["y"])
    axes.set_ylim(0, 0.64)
