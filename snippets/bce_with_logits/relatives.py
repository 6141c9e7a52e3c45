import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, -1.0, 0.5], [0.0, 1.0, -3.0]])
labels = torch.tensor([[1.0, 0.0, 0.0], [0.0, 1.0, 1.0]])

fused = F.binary_cross_entropy_with_logits(logits, labels).item()
multi_label = F.multilabel_soft_margin_loss(logits, labels).item()
soft_margin = F.soft_margin_loss(logits, 2 * labels - 1).item()
log_sigmoids = labels * F.logsigmoid(logits) + (1 - labels) * F.logsigmoid(-logits)
log_sigmoids = -log_sigmoids.mean().item()

print(f"binary_cross_entropy_with_logits     {fused:.4f}")
print(f"multilabel_soft_margin_loss          {multi_label:.4f}")
print(f"soft_margin_loss, targets -1 and 1   {soft_margin:.4f}")
print(f"two logsigmoids                      {log_sigmoids:.4f}")
far = torch.tensor([-100.0])
print("soft_margin_loss at -100:", F.soft_margin_loss(far, torch.ones(1)).item())
