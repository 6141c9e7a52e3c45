import torch

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])

score = logits[0, label.item()].item()
print("score of the true class =", label.item(), "  <- prints the label")
print("score of the true class =", score)
