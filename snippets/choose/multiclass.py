import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, -1.0], [0.0, 1.0, 3.0]])  # (2, 3), no softmax
labels = torch.tensor([0, 2])  # (2), int64

loss = F.cross_entropy(logits, labels).item()
softmax_first = F.cross_entropy(logits.softmax(1), labels).item()
as_yes_no = F.binary_cross_entropy_with_logits(
    logits, F.one_hot(labels, 3).float()
).item()
print(f"cross_entropy            {loss:.4f}")
print(f"softmax, cross_entropy   {softmax_first:.4f}  softmax twice")
print(f"BCE with logits, one-hot {as_yes_no:.4f}  three questions: "
      "the columns do not compete")
print("sum of the three sigmoids",
      " ".join(f"{s:.4f}" for s in logits.sigmoid().sum(1).tolist()))
