import torch
import torch.nn.functional as F

weight = torch.tensor([1.0, 9.0])  # class 1 is rare
logits = torch.tensor([[0.0, 0.0]] * 4)
rows = []
for batch in ([0, 0, 0, 0], [0, 0, 0, 1], [1, 1, 1, 1]):
    labels = torch.tensor(batch)
    x = logits.clone().requires_grad_()
    F.cross_entropy(x, labels, weight).backward()
    divisor = weight[labels].sum().item()
    share = [w / divisor for w in weight[labels].tolist()]
    rows.append([str(batch), f"{divisor:.0f}", f"{share[0]:.4f}", f"{share[3]:.4f}",
                 f"{x.grad[0, 0]:+.4f}"])
    print(batch, f"divisor {divisor:2.0f}, share of the first {share[0]:.4f}, "
                 f"its gradient {x.grad[0, 0]:+.4f}")
common_alone, common_beside = float(rows[0][2]), float(rows[1][2])
