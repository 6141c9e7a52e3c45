import torch
import torch.nn.functional as F

share = torch.tensor([0.90, 0.09, 0.01])  # a long tail
labels = torch.tensor([0] * 90 + [1] * 9 + [2])

even = F.cross_entropy(torch.zeros(100, 3), labels).item()
informed = F.cross_entropy(share.log().expand(100, 3), labels).item()
entropy = -(share * share.log()).sum().item()
print(f"bias 0           {even:.4f}  ln 3")
print(f"bias log(share)  {informed:.4f}  entropy of the shares {entropy:.4f}")
