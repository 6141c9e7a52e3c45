import torch
import torch.nn.functional as F

torch.manual_seed(0)
collapsed = torch.ones(3, 8, 4)  # anchor, positive, negative: one point
healthy = F.normalize(torch.randn(3, 8, 4), dim=2)
healthy[1] = healthy[0]  # positives have been pulled in


def look_at(triplets):
    loss = F.triplet_margin_loss(*triplets, margin=1.0).item()
    spread = triplets.flatten(0, 1).std(dim=0).mean().item()
    return loss, spread


wrong, right = look_at(collapsed), look_at(healthy)
print(f"all equal   loss {wrong[0]:.4f}, spread {wrong[1]:.4f}")
print(f"spread out  loss {right[0]:.4f}, spread {right[1]:.4f}")
