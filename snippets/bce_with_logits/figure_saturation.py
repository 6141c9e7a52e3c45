"""float32: the loss of sigmoid and BCE jumps to 100, that of BCE with logits goes on as a straight line."""

import numpy as np
import torch
import torch.nn.functional as F

TEXT = {
    "en": {
        "alt": "Loss for label 0 against the logit. BCE with logits is a straight line. BCE of the sigmoid follows it "
        "up to logit {last_logit:.1f} and then jumps to {jump:.0f}, where its gradient is 0.",
        "x": "logit, label 0, float32",
        "y": "loss",
        "fused": "BCEWithLogits",
        "split": "sigmoid, then BCE",
        "dead": "gradient 0",
    },
    "zh": {
        "alt": "标签为 0 时损失随 logit 的变化。BCEWithLogits 是一条直线；先 sigmoid 再 BCE 的曲线在 logit 到 "
        "{last_logit:.1f} 为止与它重合，然后跳到 {jump:.0f}，那里梯度为 0。",
        "x": "logit（标签 0，float32）",
        "y": "损失",
        "fused": "BCEWithLogits",
        "split": "先 sigmoid 再 BCE",
        "dead": "梯度为 0",
    },
}
SIZE = (4.8, 2.9)
logit = np.arange(0, 121) * 0.25
_x = torch.tensor(logit, dtype=torch.float32)
_zero = torch.zeros(121)
fused = F.binary_cross_entropy_with_logits(_x, _zero, reduction="none").numpy().astype(np.float64)
split = F.binary_cross_entropy(torch.sigmoid(_x), _zero, reduction="none").numpy().astype(np.float64)
last_logit = float(logit[split < 50].max())
jump = float(split.max())


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(logit, split, color="C1")
    axes.plot(logit, fused, color="C0")
    axes.annotate(text["fused"], (24, 24), (19, 32), color="C0")
    axes.annotate(text["split"], (18, 100), (3, 92), color="C1")
    axes.annotate(text["dead"], (25, 100), (20, 88), color="C1")
    axes.set_ylim(-4, 110)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
