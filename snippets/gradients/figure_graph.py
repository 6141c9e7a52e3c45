"""The graph of softmax and cross entropy: values forwards above, gradients backwards below each node."""

import numpy as np

TEXT = {
    "en": {
        "alt": "A graph with five stages: three logits, their exponentials, the sum, the probability of class 0, and the "
        "loss {loss:.4f}. Under each value stands its gradient, computed from right to left and ending with "
        "{d_z[0]:.4f}, {d_z[1]:.4f} and {d_z[2]:.4f} at the logits.",
        "x": "logits z",
        "e": "e = exp(z)",
        "s": "s = sum",
        "p": "p₀ = e₀ / s",
        "loss": "L = −ln p₀",
        "value": "value, forwards →",
        "gradient": "← gradient, backwards",
    },
    "zh": {
        "alt": "分五级的计算图：三个 logits、它们的指数、指数之和、类别 0 的概率、损失 {loss:.4f}。每个值下方是它的梯度，"
        "从右向左算出，到 logits 处为 {d_z[0]:.4f}、{d_z[1]:.4f} 和 {d_z[2]:.4f}。",
        "x": "logits z",
        "e": "e = exp(z)",
        "s": "s = Σ e",
        "p": "p₀ = e₀ / s",
        "loss": "L = −ln p₀",
        "value": "值，前向 →",
        "gradient": "← 梯度，反向",
    },
}
SIZE = (5.0, 3.6)
logits = np.array([3.0, 1.0, -3.0])
e = np.exp(logits)
s = e.sum()
p = e[0] / s
loss = -np.log(p)
d_p = -1 / p
d_s = 1 / s
d_e = np.array([d_p / s + d_s, d_s, d_s])
d_z = d_e * e


def draw(figure, text):
    axes = figure.subplots()
    rows = [2.0, 1.0, 0.0]
    nodes = [(0, y, logits[i], d_z[i]) for i, y in enumerate(rows)]
    nodes += [(1.15, y, e[i], d_e[i]) for i, y in enumerate(rows)]
    nodes += [(2.3, 1.0, s, d_s), (3.3, 2.0, p, d_p), (4.4, 2.0, loss, 1.0)]
    edges = [((0, y), (1.15, y)) for y in rows] + [((1.15, y), (2.3, 1.0)) for y in rows]
    edges += [((2.3, 1.0), (3.3, 2.0)), ((1.15, 2.0), (3.3, 2.0)), ((3.3, 2.0), (4.4, 2.0))]
    for (x0, y0), (x1, y1) in edges:
        axes.plot([x0, x1], [y0, y1], color="gray", linewidth=1.0)
    for x, y, value, gradient in nodes:
        axes.plot([x], [y], "o", color="black", markersize=5)
        over, under, side, dx = y + 0.13, y - 0.15, "center", 0.0
        if x == 1.15 and y == 2.0:
            side, dx = "right", 0.04
        over_side, over_dx = "center", 0.0
        if x == 1.15 and y == 0.0:
            over_side, over_dx = "right", 0.1
        if x == 2.3:
            over, under = y - 0.42, y - 0.48
        if x == 3.3:
            side, dx = "left", 0.04
        axes.text(x + over_dx, over, f"{value:.4f}".replace("-", "−"), color="C0", ha=over_side, va="bottom")
        axes.text(x + dx, under, f"{gradient:.4f}".replace("-", "−"), color="C1", ha=side, va="top")
    for x, y, key in ((0, 2.55, "x"), (1.15, 2.55, "e"), (2.3, -0.05, "s"), (3.3, 2.55, "p"), (4.4, 2.55, "loss")):
        axes.text(x, y, text[key], color="black", ha="center", va="bottom")
    axes.text(2.95, 0.45, text["value"], color="C0", va="bottom")
    axes.text(2.95, 0.1, text["gradient"], color="C1", va="bottom")
    axes.set_xlim(-0.5, 5.0)
    axes.set_ylim(-0.6, 3.0)
    axes.axis("off")
