import torch
import torch.nn.functional as F

teacher = torch.tensor([[2.0, 1.0, -torch.inf]])  # class 2 is masked out
log_q = F.log_softmax(torch.tensor([[1.0, 1.0, 0.0]]), dim=1)
log_p = F.log_softmax(teacher, dim=1)

wrong = F.kl_div(log_q, log_p, reduction="batchmean", log_target=True).item()
right = F.kl_div(log_q, log_p.exp(), reduction="batchmean").item()
print(f"log_target=True    {wrong}")
print(f"target log_p.exp() {right:.4f}")
