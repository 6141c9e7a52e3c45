import torch
import torch.nn.functional as F

scores = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
padded = torch.tensor([[3, 0, -1, -1]])  # labels 3 and 0, then -1
multi_hot = torch.tensor([[1, 0, 0, 1]])  # the same two labels

right = F.multilabel_margin_loss(scores, padded).item()
wrong = F.multilabel_margin_loss(scores, multi_hot).item()
after = F.multilabel_margin_loss(scores, torch.tensor([[3, 0, -1, 1]])).item()
print(f"padded list                {right:.4f}")
print(f"multi-hot                  {wrong:.4f}   <- read as 1, 0, 0, 1")
print(f"a label after the first -1 {after:.4f}   <- not read")
