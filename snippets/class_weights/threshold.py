import torch

p = torch.tensor([0.05, 0.15, 0.25, 0.45, 0.55])  # true probabilities of yes
q = 4.0  # one missed yes is as bad as four false alarms

weighted = q * p / (q * p + 1 - p)  # what training with pos_weight=q gives
by_weight = (weighted > 0.5).tolist()
border = 1 / (1 + q)
by_threshold = (p > border).tolist()

print("weighted      ", " ".join(f"{v:.4f}" for v in weighted.tolist()))
print("above one half", by_weight)
print(f"p above {border:.4f}", by_threshold)
print("same decisions:", by_weight == by_threshold)
