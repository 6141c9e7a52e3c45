"""Error of finite differences against the step, in float32 and float64."""

import mpmath
import numpy as np

TEXT = {
    "en": {
        "alt": "Error of a finite difference against the step, both axes logarithmic: four V-shaped curves. Central "
        "differences reach {best64[1]:.0e} in float64, forward differences {best64[0]:.0e}; in float32 the best is "
        "{best32[1]:.0e} and {best32[0]:.0e}.",
        "x": "step h",
        "y": "error of the gradient",
        "f32": "float32",
        "f64": "float64",
        "forward": "forward",
        "central": "central",
    },
    "zh": {
        "alt": "有限差分的误差随步长变化，两轴都是对数坐标，四条曲线都呈 V 形。float64 里中心差分最小误差约 {best64[1]:.0e}，"
        "前向差分约 {best64[0]:.0e}；float32 里分别约 {best32[1]:.0e} 和 {best32[0]:.0e}。",
        "x": "步长 h",
        "y": "梯度的误差",
        "f32": "float32",
        "f64": "float64",
        "forward": "前向差分",
        "central": "中心差分",
    },
}
SIZE = (5.0, 3.4)
mpmath.mp.dps = 40
_e = [mpmath.exp(x) for x in (3, 1, -3)]
_exact = _e[0] / sum(_e) - 1


def _loss(x0, dtype):
    x0 = mpmath.mpf(float(x0))
    return mpmath.mpf(float(dtype(float(mpmath.log(mpmath.exp(x0) + _e[1] + _e[2]) - x0))))


def _errors(powers, dtype):
    errors = []
    for power in powers:
        h = dtype(2.0**power)  # a power of two: x + h is exact
        x = dtype(3)
        up, here, down = (_loss(value, dtype) for value in (x + h, x, x - h))
        forward = abs((up - here) / float(h) - _exact)
        central = abs((up - down) / (2 * float(h)) - _exact)
        errors.append([float(forward), float(central)])
    return np.array(errors)


powers32, powers64 = np.arange(-20, 1), np.arange(-46, 1)
step32, step64 = 2.0**powers32, 2.0**powers64
errors32, errors64 = _errors(powers32, np.float32), _errors(powers64, np.float64)
best32, best64 = errors32.min(axis=0), errors64.min(axis=0)


def draw(figure, text):
    axes = figure.subplots()
    for kind, style in ((0, "--"), (1, "-")):
        axes.loglog(step32, errors32[:, kind], style, color="C1", linewidth=1.5)
        axes.loglog(step64, errors64[:, kind], style, color="C0", linewidth=1.5)
    axes.text(5e-6, 3e-4, f"{text['f32']}", color="C1")
    axes.text(4e-13, 2e-3, f"{text['f64']}", color="C0")
    axes.text(6e-6, 3e-8, text["forward"], color="C0")
    axes.text(1e-3, 2e-10, text["central"], color="C0")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
