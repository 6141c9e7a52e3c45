import torch
import torch.nn.functional as F

logits = torch.tensor([3.0, 1.0, -3.0])

unbatched = F.cross_entropy(logits, torch.tensor(0)).item()
batch_of_one = F.cross_entropy(logits[None], torch.tensor([0])).item()
print(f"(C,) with ()     {unbatched:.4f}")
print(f"(1, C) with (1,) {batch_of_one:.4f}")
