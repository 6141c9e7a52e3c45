import torch
import torch.nn.functional as F

x, image = torch.zeros(4, 3), torch.zeros(2, 3, 5)  # (N, C) and (N, C, T)
labels, pixels = torch.tensor([0, 1, 2, 1]), (torch.arange(10) % 3).reshape(2, 5)
padded, soft = torch.tensor([0, 1, 2, -100]), torch.full((4, 3), 1 / 3)
weight, smooth = {"weight": torch.tensor([1.0, 2.0, 5.0])}, {"label_smoothing": 0.1}
cases = [
    (x, labels, {}, "N"), (x, labels, weight, "Σ w[y]"), (x, labels, smooth, "N"),
    (x, padded, {}, "N − 1"), (x, padded, weight, "Σ w[y]"), (x, soft, {}, "N"),
    (x, soft, weight, "N"), (image, pixels, {}, "N·T"),
    (image, torch.full((2, 3, 5), 1 / 3), {}, "N·T")]
rows = []
for loss in (F.cross_entropy, F.nll_loss):
    for scores, target, options, meaning in cases:
        if loss is F.nll_loss and (target.is_floating_point() or options is smooth):
            continue  # not offered by nll_loss
        total = loss(scores.log_softmax(1), target, reduction="sum", **options).item()
        mean = loss(scores.log_softmax(1), target, **options).item()
        kind = "padded" if target is padded else "labels"
        kind = "soft" if target.is_floating_point() else kind
        row = [loss.__name__, str(tuple(scores.shape)), ", ".join([kind, *options])]
        print(*row[::2], divisor := round(total / mean))
        rows.append([*(f"`{cell}`" for cell in row), divisor, f"`{meaning}`",
                     f"{total:.4f}", f"{mean:.4f}"])
