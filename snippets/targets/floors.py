import torch
import torch.nn.functional as F

targets = [[1.0, 0.0, 0.0], [0.9, 0.1, 0.0], [0.5, 0.5, 0.0], [0.2, 0.3, 0.5],
           [1 / 3, 1 / 3, 1 / 3]]
rows = []
for values in targets:
    target = torch.tensor([values], dtype=torch.float64)
    perfect = target.clamp(min=1e-30).log()  # logits whose softmax is the target
    entropy = torch.special.entr(target).sum().item()
    loss = F.cross_entropy(perfect, target).item()
    divergence = F.kl_div(
        perfect.log_softmax(dim=1), target, reduction="batchmean"
    ).item()
    shown = ", ".join(f"{value:.4g}" for value in values)
    rows.append([f"({shown})", f"{abs(entropy):.4f}", f"{abs(loss):.4f}",
                 f"{abs(divergence):.4f}"])
    print(*rows[-1], sep=" | ")
