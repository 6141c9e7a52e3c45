import torch
import torch.nn.functional as F

logit = torch.tensor(0.0)
three = torch.tensor(3.0)
yes, no = torch.tensor(1.0), torch.tensor(0.0)

positive = F.binary_cross_entropy_with_logits(logit, yes, pos_weight=three).item()
negative = F.binary_cross_entropy_with_logits(logit, no, pos_weight=three).item()
both_yes = F.binary_cross_entropy_with_logits(logit, yes, weight=three).item()
both_no = F.binary_cross_entropy_with_logits(logit, no, weight=three).item()

print(f"pos_weight 3:  label 1 {positive:.4f}   label 0 {negative:.4f}")
print(f"weight 3:      label 1 {both_yes:.4f}   label 0 {both_no:.4f}")
