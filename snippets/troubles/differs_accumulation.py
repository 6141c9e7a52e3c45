import torch
import torch.nn.functional as F

prediction, target = torch.tensor([1.0, 1.0, 1.0, 3.0]), torch.zeros(4)
parts = [slice(0, 3), slice(3, 4)]  # micro-batches of unequal size

whole = F.mse_loss(prediction, target).item()
wrong = sum(F.mse_loss(prediction[p], target[p]).item() / len(parts) for p in parts)
count = len(target)
right = sum(F.mse_loss(prediction[p], target[p], reduction="sum").item() / count for p in parts)
print(f"one batch of 4        {whole:.4f}")
print(f"means, divided by 2   {wrong:.4f}")
print(f"sums, divided by 4    {right:.4f}")
