# raises: TypeError
import torch

prediction = torch.tensor([1.0, 2.0])
target = [1.0, 4.0]

mended = (prediction - torch.tensor(target)).pow(2).mean().item()
print(f"a tensor  {mended:.4f}")

(prediction - target).pow(2).mean()
