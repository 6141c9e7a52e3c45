import torch
import torch.nn.functional as F

scores = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([2])

log_of_score = torch.log(scores)[0, 2].item()
loss = F.nll_loss(F.log_softmax(scores, dim=1), label).item()
print(f"-log(score)                  {-log_of_score}")
print(f"nll_loss(log_softmax(scores)) {loss:.4f}")
