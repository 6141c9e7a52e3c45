import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.tensor([[1.0, 2.0, 3.0]]), dim=1)
teacher = torch.tensor([[-1.0, -1.0, 1.0]])  # logits

wrong = F.kl_div(log_q, teacher, reduction="batchmean").item()
all_positive = F.kl_div(log_q, teacher + 2, reduction="batchmean").item()
right = F.kl_div(log_q, F.softmax(teacher, dim=1), reduction="batchmean").item()
print(f"logits as target     {wrong}")
print(f"logits + 2 as target {all_positive:.4f}   <- no error, no nan")
print(f"softmax as target    {right:.4f}")
