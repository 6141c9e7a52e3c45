import torch
import torch.nn.functional as F

# Three of four people saw an apple: the target is a share, not a yes or no.
share = torch.tensor(0.75)
lowest = F.binary_cross_entropy_with_logits(torch.logit(share), share).item()
sure = F.binary_cross_entropy_with_logits(torch.tensor(5.0), share).item()
print(f"model says 0.75    {lowest:.4f}   the lowest possible")
print(f"model says {torch.sigmoid(torch.tensor(5.0)).item():.4f}  {sure:.4f}")

# Reconstruction: the target is an image with grey values from 0 to 1.
image = torch.tensor([[0.0, 0.25], [0.75, 1.0]])
good = F.binary_cross_entropy(torch.tensor([[0.05, 0.3], [0.7, 0.95]]), image).item()
perfect = F.binary_cross_entropy(image, image).item()
grey = F.binary_cross_entropy(torch.full((2, 2), 0.5), image).item()
print(f"the image itself   {perfect:.4f}   the lowest possible")
print(f"close to the image {good:.4f}")
print(f"all grey           {grey:.4f}")
