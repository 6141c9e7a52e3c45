import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.tensor([[1.0, 0.0]]), dim=1)
teacher = torch.tensor([[2.0, -1.0]])  # logits

wrong = F.kl_div(log_q, teacher, reduction="batchmean").item()
right = F.kl_div(log_q, F.softmax(teacher, dim=1), reduction="batchmean").item()
print(f"logits as target   {wrong}")
print(f"softmax of them    {right:.4f}")
