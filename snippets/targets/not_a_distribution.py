import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, -1.0]])
multi_hot = torch.tensor([[1.0, 1.0, 0.0]])

wrong = F.cross_entropy(logits, multi_hot).item()
divided = multi_hot / multi_hot.sum(dim=1, keepdim=True)
shared = F.cross_entropy(logits, divided).item()
several = F.binary_cross_entropy_with_logits(logits, multi_hot).item()
print(f"multi-hot to cross_entropy   {wrong:.4f}   <- sums to 2, no error")
print(f"divided by the row's sum     {shared:.4f}   one question, two half answers")
print(f"BCE with logits              {several:.4f}   three questions")
