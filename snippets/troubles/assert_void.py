import torch
import torch.nn.functional as F

logits = torch.zeros(1, 2, 1, 3)  # on a GPU: device-side assert triggered
void = torch.tensor([[[0, 1, 255]]])  # 255: no class
painted = torch.tensor([[[0, 255, 255]]])  # 255: class 1 of an 8-bit image

for mask in (void, painted):
    try:
        F.cross_entropy(logits.cpu(), mask.cpu())
    except IndexError as error:
        print("on the CPU:", error)
ignored = F.cross_entropy(logits, void, ignore_index=255).item()
classes = (painted > 127).long()
right = F.cross_entropy(logits, classes).item()
print(f"ignore_index=255: {ignored:.4f}")
print(f"classes {classes.flatten().tolist()}: {right:.4f}")
