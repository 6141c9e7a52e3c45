"""Multiplying the logits: accuracy stays, confidence rises, the loss has its minimum where the two agree."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Accuracy, mean confidence and loss against a factor on the logits, from 0 to 4. Accuracy is flat at "
        "{accuracy:.1f}. Confidence rises from a third and crosses it at factor 1. The loss falls from {loss[0]:.2f} to "
        "{lowest:.2f} there and rises to {highest:.2f} at factor 4.",
        "x": "factor on the logits",
        "accuracy": "accuracy",
        "confidence": "confidence",
        "loss": "loss",
    },
    "zh": {
        "alt": "准确率、平均置信度与损失随 logits 所乘因子（0 到 4）变化的曲线。准确率恒为 {accuracy:.1f}；"
        "置信度从三分之一上升，在因子为 1 处与准确率相交；损失从 {loss[0]:.2f} 降到该处的 {lowest:.2f}，"
        "因子为 4 时又升到 {highest:.2f}。",
        "x": "logits 所乘的因子",
        "accuracy": "准确率",
        "confidence": "置信度",
        "loss": "损失",
    },
}
SIZE = (5.0, 3.0)
factor = np.linspace(0, 4, 81)
accuracy = 0.6
powers = np.exp(np.log(np.array([0.6, 0.2, 0.2])) * factor[:, None])
p = powers / powers.sum(axis=1, keepdims=True)
confidence = p[:, 0]
loss = -(0.6 * np.log(p[:, 0]) + 0.4 * np.log(p[:, 1]))
lowest, highest = loss.min(), loss[-1]


def draw(figure, text):
    axes = figure.subplots()
    axes.axvline(1, color="gray", linewidth=0.8, linestyle=":")
    axes.plot([0, 4], [accuracy, accuracy], color="C2")
    axes.plot(factor, confidence, color="C1")
    axes.plot(factor, loss, color="C0")
    axes.text(4.1, accuracy, text["accuracy"], color="C2", va="center")
    axes.text(4.1, confidence[-1], text["confidence"], color="C1", va="center")
    axes.text(4.1, loss[-1], text["loss"], color="C0", va="center")
    axes.set_xlim(0, 5.4)
    axes.set_ylim(0, 1.85)
    axes.set_xticks([0, 1, 2, 3, 4])
    axes.set_xlabel(text["x"])
