import torch
import torch.nn.functional as F

student = torch.tensor([[1.0, 2.0, 3.0]])
teacher = torch.tensor([[1.0, 1.0, 3.0]])
log_q = F.log_softmax(student, dim=1)

probabilities = F.kl_div(
    log_q, F.softmax(teacher, dim=1), reduction="batchmean"
).item()
logarithms = F.kl_div(
    log_q, F.log_softmax(teacher, dim=1), reduction="batchmean", log_target=True
).item()
print(f"target softmax                      {probabilities:.4f}")
print(f"target log_softmax, log_target=True {logarithms:.4f}")
