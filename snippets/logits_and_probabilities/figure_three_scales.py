"""The same prediction as logits, as log-probabilities and as probabilities."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Three bar charts over classes 0, 1, 2. Logits: {logits[0]:.1f}, {logits[1]:.1f}, {logits[2]:.1f}. "
        "Log-probabilities, all shifted down by {shift:.4f}: {log_p[0]:.2f}, {log_p[1]:.2f}, {log_p[2]:.2f}. "
        "Probabilities: {p[0]:.2f}, {p[1]:.2f}, {p[2]:.2f}. The order of the classes is the same in all three.",
        "logits": "logits",
        "log_p": "log-probabilities",
        "p": "probabilities",
        "x": "class",
    },
    "zh": {
        "alt": "类别 0、1、2 上的三幅柱状图。logits：{logits[0]:.1f}、{logits[1]:.1f}、{logits[2]:.1f}；"
        "对数概率，即整体下移 {shift:.4f}：{log_p[0]:.2f}、{log_p[1]:.2f}、{log_p[2]:.2f}；"
        "概率：{p[0]:.2f}、{p[1]:.2f}、{p[2]:.2f}。三幅图里类别的次序都相同。",
        "logits": "logits",
        "log_p": "对数概率",
        "p": "概率",
        "x": "类别",
    },
}
SIZE = (5.0, 2.4)
logits = np.array([0.8, 0.1, 0.2])
shift = np.log(np.exp(logits).sum())
log_p = logits - shift
p = np.exp(log_p)


def draw(figure, text):
    panels = figure.subplots(1, 3, sharey=True)
    for axes, (name, heights, color) in zip(
        panels, [("logits", logits, "C0"), ("log_p", log_p, "C1"), ("p", p, "C2")], strict=True
    ):
        axes.bar([0, 1, 2], heights, color=color, width=0.6)
        for place, height in enumerate(heights):
            below = height < 0
            offset = -0.08 if below else 0.05
            axes.text(place, height + offset, f"{height:.2f}".replace("-", "−"), ha="center", va="top" if below else "bottom")
        axes.axhline(0, color="gray", linewidth=0.6)
        axes.set_title(text[name])
        axes.set_xticks([0, 1, 2])
        axes.set_xlabel(text["x"])
        axes.set_ylim(-1.85, 1.15)
