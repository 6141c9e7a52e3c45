import torch
import torch.nn.functional as F

p = torch.tensor([0.2, 0.3, 0.5])
q = torch.tensor([0.1, 0.6, 0.3])

each = F.kl_div(q.log(), p, reduction="none")
total = each.sum().item()
positive_parts = each.clamp(min=0).sum().item()
generalised = (each - p + q).tolist()
same_sum = sum(generalised)
print("terms   ", " ".join(f"{v:+.4f}" for v in each.tolist()), f" sum {total:.4f}")
print(f"clamped at 0: {positive_parts:.4f}   <- wrong")
print("- p + q ", " ".join(f"{v:.4f}" for v in generalised), f" sum {same_sum:.4f}")
