import torch
import torch.nn.functional as F

prediction, target = torch.tensor([4.0]), torch.tensor([0.0])

smooth = F.smooth_l1_loss(prediction, target, beta=2.0).item()
huber = F.huber_loss(prediction, target, delta=2.0).item()
brought = 2.0 * smooth
print(f"smooth_l1_loss(beta=2)      {smooth:.4f}")
print(f"huber_loss(delta=2)         {huber:.4f}")
print(f"beta times smooth_l1_loss   {brought:.4f}")
