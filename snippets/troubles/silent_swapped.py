import torch
import torch.nn.functional as F

probability = torch.tensor([0.9, 0.2])
label = torch.tensor([1.0, 0.0])

wrong = F.binary_cross_entropy(label, probability).item()
right = F.binary_cross_entropy(input=probability, target=label).item()
print(f"(label, probability) {wrong:.4f}")
print(f"(probability, label) {right:.4f}")

logits = torch.tensor([[2.0, 0.0]])
soft = torch.tensor([[0.75, 0.25]])
wrong_soft = F.cross_entropy(soft, logits).item()
right_soft = F.cross_entropy(input=logits, target=soft).item()
print(f"cross entropy, (target, logits) {wrong_soft:.4f}")
print(f"cross entropy, (logits, target) {right_soft:.4f}")
