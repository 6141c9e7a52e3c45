import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.3, 0.5]])
logits = torch.tensor([[0.1, 0.6, 0.3]]).log().requires_grad_()

F.kl_div(F.log_softmax(logits, dim=1), p, reduction="batchmean").backward()
gradient = logits.grad[0].tolist()
by_hand = (F.softmax(logits, dim=1) - p)[0].tolist()
print("autograd", " ".join(f"{g:+.4f}" for g in gradient))
print("q - p   ", " ".join(f"{g:+.4f}" for g in by_hand))
