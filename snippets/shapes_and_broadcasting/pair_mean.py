import torch

prediction = torch.tensor([1.0, 2.0, 4.0])
target = torch.tensor([2.0, 2.0, 5.0])

pairs = (prediction[:, None] - target) ** 2  # what broadcasting computes
all_pairs = pairs.mean().item()
diagonal = pairs.diagonal().mean().item()
means = (prediction.mean() - target.mean()) ** 2
formula = (means + prediction.var(correction=0) + target.var(correction=0)).item()
print(pairs.tolist())
print(f"mean of the diagonal, the MSE    {diagonal:.4f}")
print(f"mean of all pairs                {all_pairs:.4f}")
print(f"(difference of means)^2 + variances  {formula:.4f}")
