import torch

losses = torch.tensor([1.0, 1.0, 1.0, 1.0, 9.0])
batches = losses.split(4)  # four samples, then the last one

mean_of_means = sum(batch.mean().item() for batch in batches) / len(batches)
total = sum(batch.mean().item() * len(batch) for batch in batches)
mean = total / len(losses)
print(f"mean of the batch means   {mean_of_means:.4f}")
print(f"mean over all samples     {mean:.4f}")
