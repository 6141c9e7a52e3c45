"""Relative error of -log(1 - sigmoid(x)) and of the fused form, by logit, in four formats."""

import mpmath
import numpy as np
import torch

TEXT = {
    "en": {
        "alt": "Relative error of minus log of one minus sigmoid against the logit, logarithmic. In all four formats the error grows and the "
        "curve ends where the sigmoid becomes 1: after logit {last[0]:.1f} in float16, {last[1]:.1f} in bfloat16, {last[2]:.1f} in float32, "
        "{last[3]:.1f} in float64. Dashed lines at half an epsilon: the fused form, at every logit.",
        "x": "logit x, label 0",
        "y": "relative error",
        "naive": "solid: −log(1 − sigmoid(x))",
        "fused": "dashed: bound of −logsigmoid(−x)",
    },
    "zh": {
        "alt": "1 减 sigmoid 的负对数的相对误差随 logit 的变化，纵轴为对数坐标。四种格式里误差都越来越大，到 sigmoid 变成 1 处曲线中断："
        "float16 在 logit {last[0]:.1f} 之后，bfloat16 在 {last[1]:.1f} 之后，float32 在 {last[2]:.1f} 之后，float64 在 {last[3]:.1f} 之后。"
        "虚线为半个 ε：融合写法在任何 logit 处都不超过它。",
        "x": "logit x（标签 0）",
        "y": "相对误差",
        "naive": "实线：−log(1 − sigmoid(x))",
        "fused": "虚线：−logsigmoid(−x) 的上界",
    },
}
SIZE = (5.0, 3.5)
mpmath.mp.dps = 50
names = ["float16", "bfloat16", "float32", "float64"]
_dtypes = [torch.float16, torch.bfloat16, torch.float32, torch.float64]
logit = np.arange(1, 81) * 0.5


def _round(value, dtype):
    return mpmath.mpf(torch.tensor(float(value), dtype=dtype).item())


def _naive_error(x, dtype):  # every operation exact, then rounded
    exact = mpmath.log1p(mpmath.exp(x))
    p = _round(1 / (1 + mpmath.exp(-x)), dtype)
    q = _round(1 - p, dtype)
    return float(abs(_round(-mpmath.log(q), dtype) / exact - 1)) if q else np.nan


error = np.array([[_naive_error(mpmath.mpf(float(x)), dtype) for x in logit] for dtype in _dtypes])
error[error == 0] = np.nan  # exact by chance
_finite = [[x for x in logit if _round(1 / (1 + mpmath.exp(-float(x))), d) < 1] for d in _dtypes]
last = np.array([max(values) for values in _finite])
half_eps = np.array([torch.finfo(dtype).eps / 2 for dtype in _dtypes])


def draw(figure, text):
    axes = figure.subplots()
    for i in range(4):
        kept = ~np.isnan(error[i])
        axes.semilogy(logit[kept], error[i][kept], color=f"C{i}", linewidth=1.6)
        axes.plot([logit[kept][-1]], [error[i][kept][-1]], "o", color=f"C{i}", markersize=4)
        axes.plot([0, 41], [half_eps[i]] * 2, color=f"C{i}", linewidth=1.0, linestyle="--")
        axes.text(41.5, half_eps[i] * [0.5, 2, 1, 1][i], names[i], color=f"C{i}", va="center")
    axes.text(19, 5e-14, text["naive"], color="black")
    axes.text(19, 3e-15, text["fused"], color="black")
    axes.set_xlim(0, 49)
    axes.set_ylim(1e-17, 3)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
