import torch
import torch.nn.functional as F

features = torch.tensor([[1.0, 2.0]])
matrix = torch.tensor([[1.0, 1.0, -1.0], [1.0, 0.0, -1.0]])
label = torch.tensor([0])

with torch.autocast("cpu", dtype=torch.bfloat16):
    logits = features @ matrix
    own = -torch.log_softmax(logits, dim=1)[0, label]
    ours = F.cross_entropy(logits, label)
print("logits            ", logits.dtype, logits.tolist()[0])
print(f"own -log_softmax   {own.dtype} {own.item():.6f}")
print(f"F.cross_entropy    {ours.dtype}  {ours.item():.6f}")
