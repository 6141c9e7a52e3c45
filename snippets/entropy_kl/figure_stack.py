"""Cross entropy as a bar of two parts: the entropy of P, which stays, and the KL divergence, which training removes."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Two bars. Above: the cross entropy H(P, Q), {cross:.2f} long. Below: the entropy H(P), {entropy:.2f}, "
        "with the KL divergence, {kl:.2f}, appended; together they are as long as the first.",
        "cross": "H(P, Q) = {cross:.2f}",
        "entropy": "H(P) = {entropy:.2f}",
        "kl": "KL = {kl:.2f}",
        "x": "nats",
    },
    "zh": {
        "alt": "两根横条。上面：交叉熵 H(P, Q)，长 {cross:.2f}。下面：熵 H(P)，长 {entropy:.2f}，"
        "后面接上 KL 散度，长 {kl:.2f}；合起来与上面一样长。",
        "cross": "H(P, Q) = {cross:.2f}",
        "entropy": "H(P) = {entropy:.2f}",
        "kl": "KL = {kl:.2f}",
        "x": "奈特",
    },
}
SIZE = (4.7, 2.0)
p = np.array([0.2, 0.3, 0.5])
q = np.array([0.1, 0.6, 0.3])
entropy = float(-(p * np.log(p)).sum())
kl = float((p * np.log(p / q)).sum())
cross = entropy + kl


def draw(figure, text):
    axes = figure.subplots()
    axes.barh([1, 0], [cross, entropy], height=0.45, color=["C0", "C2"])
    axes.barh([0], [kl], left=[entropy], height=0.45, color="C1")
    axes.text(0.0, 1.3, text["cross"], color="C0", ha="left", va="bottom")
    axes.text(0.0, 0.3, text["entropy"], color="C2", ha="left", va="bottom")
    axes.text(cross, 0.3, text["kl"], color="C1", ha="right", va="bottom")
    axes.set_yticks([])
    axes.set_ylim(-0.4, 1.8)
    axes.set_xlabel(text["x"])
