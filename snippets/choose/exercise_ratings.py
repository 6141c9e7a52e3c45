import torch
import torch.nn.functional as F

# stars 1 to 5
logits = torch.tensor([[4.0, 0.0, 0.0, 0.0, 1.0], [4.0, 1.0, 0.0, 0.0, 0.0]])
labels = torch.tensor([4, 1])  # five stars; two stars
far, near = F.cross_entropy(logits, labels, reduction="none").tolist()
stars = torch.arange(1.0, 6.0)
expected = (logits.softmax(1) * stars).sum(1)
far_square, near_square = F.mse_loss(
    expected, labels + 1.0, reduction="none"
).tolist()
print(f"cross entropy     off by four stars {far:.4f}, by one {near:.4f}")
print(f"MSE of the mean   off by four stars {far_square:.4f}, "
      f"by one {near_square:.4f}")
