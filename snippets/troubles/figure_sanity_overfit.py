"""One batch learnt by heart: right, and with two mistakes."""
import torch
import torch.nn.functional as F
from torch import nn

TEXT = {
    "en": {
        "alt": "Loss of one batch of 16 samples and 4 classes over 100 steps. Right: falls from {right[0]:.1f} to almost 0. Softmax in front of the loss: stops above "
               "{double[100]:.1f}. Inputs all zero: stays at the dashed line, ln 4.",
        "x": "step", "y": "loss of the batch", "right": "right", "double": "softmax twice", "blind": "inputs all 0", "chance": "ln 4",
    },
    "zh": {
        "alt": "一个批量（16 个样本、4 个类别）的损失，共 100 步。正确：从 {right[0]:.1f} 降到接近 0。损失之前多一次 softmax：停在 {double[100]:.1f} 以上。"
               "输入全是 0：停在虚线 ln 4。",
        "x": "步", "y": "这个批量的损失", "right": "正确", "double": "softmax 两次", "blind": "输入全是 0", "chance": "ln 4",
    },
}
SIZE = (5.0, 3.0)


def run(inputs, *more):
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 4), *more).double()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    for _ in range(101):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(inputs), torch.arange(16) % 4)
        loss.backward()
        optimizer.step()
        losses.append(round(loss.item(), 4))
    return losses


torch.manual_seed(0)
batch = torch.randn(16, 20, dtype=torch.float64)
right, double, blind = run(batch), run(batch, nn.Softmax(dim=1)), run(0 * batch)
chance = 1.3863


def draw(figure, text):
    axes = figure.subplots()
    axes.axhline(chance, color="gray", linestyle="--", linewidth=1)
    axes.plot(right, color="C0")
    axes.plot(double, color="C3")
    axes.plot(blind, color="C2")
    axes.text(100, 0.08, text["right"], color="C0", ha="right")
    axes.text(100, double[100] + 0.06, text["double"], color="C3", ha="right")
    axes.text(100, chance - 0.05, text["blind"], color="C2", ha="right", va="top")
    axes.text(30, chance + 0.03, text["chance"], color="gray")
    axes.set_ylim(0, 1.7)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
