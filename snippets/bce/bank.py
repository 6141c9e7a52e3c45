import torch
import torch.nn.functional as F

probabilities = torch.tensor([0.7, 0.2], requires_grad=True)
bought = torch.tensor([1.0, 0.0])

losses = F.binary_cross_entropy(probabilities, bought, reduction="none")
first, second = losses.tolist()
loss = F.binary_cross_entropy(probabilities, bought)
loss.backward()
mean = loss.item()

print(f"losses   {first:.4f} {second:.4f}")
print(f"mean     {mean:.4f}")
print("gradient", " ".join(f"{v:+.4f}" for v in probabilities.grad))
