import torch
import torch.nn.functional as F

logits, image = torch.zeros(4, 3), torch.zeros(2, 3, 5)  # N = 4, C = 3; N = 2, C = 3, T = 5
labels, pixels = torch.tensor([0, 1, 2, 1]), (torch.arange(10) % 3).reshape(2, 5)
padded, soft = torch.tensor([0, 1, 2, -100]), torch.full((4, 3), 1 / 3)
weight, smooth = {"weight": torch.tensor([1.0, 2.0, 5.0])}, {"label_smoothing": 0.1}
cases = [
    (logits, labels, {}, "N"), (logits, labels, weight, "Σ w[y]"),
    (logits, labels, smooth, "N"), (logits, padded, {}, "N − 1"),
    (logits, padded, weight, "Σ w[y]"), (image, pixels, {}, "N·T"),
    (logits, soft, {}, "N"), (logits, soft, weight, "N"),
    (image, torch.full((2, 3, 5), 1 / 3), {}, "N·T"),
]
rows = []
for loss in (F.cross_entropy, F.nll_loss):
    for scores, target, options, meaning in cases:
        if loss is F.nll_loss and (target.is_floating_point() or options is smooth):
            continue  # not offered by nll_loss
        total, mean = (loss(scores.log_softmax(1), target, reduction=r, **options).item() for r in ("sum", "mean"))
        kind = "soft" if target.is_floating_point() else "padded" if target is padded else "labels"
        used = ", ".join([kind, *options])
        rows.append([f"`{loss.__name__}`", f"`{tuple(scores.shape)}`", f"`{used}`",
                     round(total / mean), f"`{meaning}`", f"{total:.4f}", f"{mean:.4f}"])
        print(loss.__name__, used, round(total / mean))
