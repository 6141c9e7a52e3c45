import torch
import torch.nn.functional as F

labels = torch.tensor([1.0, 0, 0, 0, 0, 0, 0, 0, 0, 0])  # 1 of 10 positive

wrong = F.binary_cross_entropy_with_logits(torch.zeros(10), labels).item()
share = labels.mean()
constant = share.logit().expand(10)  # the same answer for all
base = F.binary_cross_entropy_with_logits(constant, labels).item()
learnt = 3 * (2 * labels - 1)
right = F.binary_cross_entropy_with_logits(learnt, labels).item()
print(f"0.5 for every sample       {wrong:.4f}")
print(f"the share 0.1 for all      {base:.4f}")
print(f"samples told apart         {right:.4f}")
