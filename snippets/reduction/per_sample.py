import torch
import torch.nn.functional as F

logits = torch.tensor([[0.9993, -0.0552, -0.7823, 2.4850, -0.5740],
                       [-1.1502, -1.8043, -0.6536, 0.5632, -0.9340]])
labels = torch.tensor([[0.0, 1.0, 1.0, 0.0, 0.0], [1.0, 1.0, 0.0, 0.0, 1.0]])

losses = F.binary_cross_entropy_with_logits(logits, labels, reduction="none")
mean = F.binary_cross_entropy_with_logits(logits, labels).item()
per_sample = losses.sum(dim=1)
mean_of_samples = per_sample.mean().item()
by_batch_size = losses.sum().item() / len(losses)
print("per sample", [round(loss, 4) for loss in per_sample.tolist()])
print(f"mean over 10 elements        {mean:.4f}")
print(f"sum a sample, mean over both {mean_of_samples:.4f}")
print(f"sum / batch size             {by_batch_size:.4f}")
