import torch
import torch.nn.functional as F

student = torch.tensor([[1.0, 2.0, 3.0]])  # logits
teacher = torch.tensor([[1.0, 1.0, 3.0]])  # logits

loss = F.kl_div(
    F.log_softmax(student, dim=1),
    F.softmax(teacher, dim=1),
    reduction="batchmean",
).item()
print(f"KL(teacher || student) {loss:.4f}")
