import torch

logits = torch.tensor([[3.0], [-2.0], [4.0], [1.0]])  # (4, 1)
labels = torch.tensor([1, 0, 1, 1])

wrong = logits.argmax(dim=1)
right = (logits.squeeze(-1) > 0).long()
wrong_accuracy = (wrong == labels).float().mean().item()
right_accuracy = (right == labels).float().mean().item()
print("argmax(dim=1)", wrong.tolist(),
      f"accuracy {wrong_accuracy:.2f}   <- the share of label 0")
print("logit > 0    ", right.tolist(), f"accuracy {right_accuracy:.2f}")
