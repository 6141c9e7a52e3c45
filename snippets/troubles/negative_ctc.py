import torch
import torch.nn.functional as F

scores = torch.full((2, 1, 3), 2.0)  # (T, N, C)
target, lengths = torch.tensor([[1]]), (torch.tensor([2]), torch.tensor([1]))

wrong = F.ctc_loss(scores, target, *lengths).item()
right = F.ctc_loss(scores.log_softmax(dim=2), target, *lengths).item()
print(f"raw scores    {wrong:.4f}")
print(f"log_softmax   {right:.4f}")
