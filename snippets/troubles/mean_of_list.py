# raises: TypeError
import torch

# one for each batch
losses = [torch.tensor(0.5), torch.tensor(1.0), torch.tensor(3.0)]

print(f"stacked  {torch.stack(losses).mean().item():.2f}")

torch.mean(losses)
