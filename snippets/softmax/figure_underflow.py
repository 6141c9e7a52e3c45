"""Log-probability in float16, the plain way and the fused way, while one logit falls behind the other."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Log-probability of the smaller of two float16 logits against the gap between them, from "
        "10 to 22. log_softmax follows a straight line down to −22. log(softmax) turns into "
        "steps after a gap of about 14 and ends at about 17, where the probability becomes zero "
        "and its logarithm −inf.",
        "x": "gap between the two logits",
        "y": "log-probability",
        "fused": "log_softmax",
        "plain": "log(softmax)",
        "end": "from here −inf",
    },
    "zh": {
        "alt": "两个 float16 logits 中较小者的对数概率，随两者差距（10 到 22）变化的曲线。log_softmax 始"
        "终是直线，降到 −22。log(softmax) 在差距约 14 之后变成台阶，到约 17 处概率变为零，其对数"
        "为 −inf，曲线中断。",
        "x": "两个 logits 的差距",
        "y": "对数概率",
        "fused": "log_softmax",
        "plain": "log(softmax)",
        "end": "此后为 -inf",
    },
}
SIZE = (4.5, 3.1)
gap = np.arange(10, 22.125, 0.125)
power = np.exp(-gap).astype(np.float16)
probability = (power / (1 + power.astype(np.float32))).astype(np.float16)
with np.errstate(divide="ignore"):
    plain = np.log(probability.astype(np.float64))
plain[np.isinf(plain)] = np.nan
fused = (-gap - np.log1p(np.exp(-gap))).astype(np.float16).astype(np.float64)


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(gap, fused, color="C0")
    axes.plot(gap, plain, color="C1", linewidth=2.2)
    last = int(np.flatnonzero(~np.isnan(plain))[-1])
    axes.plot([gap[last]], [plain[last]], "o", color="C1")
    axes.text(gap[last] + 0.3, plain[last], text["end"], color="C1", va="bottom")
    axes.text(19, -20, text["fused"], color="C0", ha="right", va="center")
    axes.text(14.5, -13.5, text["plain"], color="C1", ha="left", va="bottom")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
