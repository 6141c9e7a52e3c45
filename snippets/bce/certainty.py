import torch
import torch.nn.functional as F

probabilities = torch.tensor([0.0, 1.0, 0.0, 1.0], requires_grad=True)
labels = torch.tensor([1.0, 0.0, 0.0, 1.0])

losses = F.binary_cross_entropy(probabilities, labels, reduction="none")
losses.sum().backward()
for i in range(4):
    given = f"p {probabilities[i]:.0f}  target {labels[i]:.0f}"
    print(f"{given}  loss {losses[i].abs():3.0f}  "
          f"gradient {probabilities.grad[i]:.1e}")
largest = losses.max().item()
slope = probabilities.grad[0].item()
