import torch
import torch.nn.functional as F

prediction = torch.tensor([1.0, 1.0, 1.0, 1.0, 3.0])
target = torch.zeros(5)
batches = [slice(0, 4), slice(4, 5)]  # the last one is short

means = [F.mse_loss(prediction[b], target[b]).item() for b in batches]
wrong = sum(means) / len(means)
total = sum(
    F.mse_loss(prediction[b], target[b], reduction="sum").item() for b in batches
)
right = total / len(target)
print(f"mean of the batch means    {wrong:.4f}")
print(f"sum of all, by all samples {right:.4f}")
