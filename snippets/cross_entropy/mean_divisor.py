import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0, 1], [0, 1, 0], [1, 1, 0], [0, 3, 1]])
labels, ignored = torch.tensor([0, 1, 2, 1]), torch.tensor([0, 1, 2, -100])
soft = F.one_hot(labels, 3) * 0.7 + 0.1
weight, smooth = {"weight": torch.tensor([1.0, 2.0, 5.0])}, {"label_smoothing": 0.1}
image = logits.reshape(2, 2, 3).transpose(1, 2)
cases = {
    "labels": (logits, labels), "ignored": (logits, ignored),
    "soft": (logits, soft),
    "image": (image, labels.reshape(2, 2)),
    "soft image": (image, soft.reshape(2, 2, 3).transpose(1, 2)),
}

rows = []
for name, (inputs, target) in cases.items():
    for options in ({}, weight, smooth, weight | smooth):
        total = F.cross_entropy(inputs, target, reduction="sum", **options).item()
        mean = F.cross_entropy(inputs, target, **options).item()
        used = ", ".join(f"`{option}`" for option in options)
        rows.append([f"`{name}`", used, f"{total:.4f}", f"{mean:.4f}",
                     round(total / mean)])
for row in rows:
    print(" | ".join(str(cell).replace("`", "") for cell in row))
