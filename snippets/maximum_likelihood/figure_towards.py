"""The mean NLL of a model that moves to the data: it falls to the entropy of the data, and what is above it is the KL."""

import numpy as np

TEXT = {
    "en": {
        "alt": "The mean NLL against the steps of gradient descent. It falls from {loss[0]:.2f} and approaches the dashed line "
        "at {entropy:.2f}, the entropy of the data; the gap between the two is the KL divergence.",
        "x": "step of gradient descent",
        "y": "mean NLL",
        "entropy": "entropy of the data {entropy:.2f}",
        "kl": "KL(data ‖ model)",
    },
    "zh": {
        "alt": "平均负对数似然随梯度下降步数的变化：从 {loss[0]:.2f} 下降，逼近虚线 {entropy:.2f}，即数据的熵；"
        "两者之间的差距就是 KL 散度。",
        "x": "梯度下降的步数",
        "y": "平均负对数似然",
        "entropy": "数据的熵 {entropy:.2f}",
        "kl": "KL(数据 ‖ 模型)",
    },
}
SIZE = (4.8, 2.7)
data = np.array([0.6, 0.3, 0.1])
entropy = -(data * np.log(data)).sum()
steps = np.arange(13)
logits = np.array([0.0, 0.0, 2.0])
loss = np.zeros(13)
for step in range(13):
    q = np.exp(logits) / np.exp(logits).sum()
    loss[step] = -(data * np.log(q)).sum()
    logits = logits - (q - data)


def draw(figure, text):
    axes = figure.subplots()
    axes.fill_between(steps, entropy, loss, color="C1", alpha=0.25)
    axes.plot(steps, loss, "o-", color="C0", markersize=3)
    axes.axhline(entropy, color="C2", linestyle="--")
    axes.annotate(text["entropy"], (4, entropy), (4, entropy - 0.17), color="C2")
    axes.annotate(text["kl"], (1, 1.1), (1.6, 1.35), color="C1")
    axes.set_ylim(0.6, 2.2)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
