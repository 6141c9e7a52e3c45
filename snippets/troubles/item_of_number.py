# raises: AttributeError
import torch

losses = [torch.tensor(0.5), torch.tensor(1.5)]
total = sum(loss.item() for loss in losses)
mean = total / len(losses)

print(f"mean {mean:.2f}")

mean.item()
