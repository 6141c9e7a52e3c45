import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]])
label = torch.tensor([0])
smoothing = 0.1

target = F.one_hot(label, 3) * (1 - smoothing) + smoothing / 3
by_parameter = F.cross_entropy(logits, label, label_smoothing=smoothing).item()
by_target = F.cross_entropy(logits, target).item()
plain = F.cross_entropy(logits, label).item()
uniform = -F.log_softmax(logits, dim=1).mean().item()
mixed = 0.9 * plain + 0.1 * uniform

print("target", " ".join(f"{t:.4f}" for t in target[0].tolist()))
print(f"label_smoothing=0.1  {by_parameter:.4f}")
print(f"the target by hand   {by_target:.4f}")
print(f"0.9 x {plain:.4f} + 0.1 x {uniform:.4f} = {mixed:.4f}")
