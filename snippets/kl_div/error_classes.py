# raises: RuntimeError
import torch
import torch.nn.functional as F

student, teacher = torch.zeros(2, 3), torch.zeros(2, 4)  # the teacher's vocabulary is padded
log_q = F.log_softmax(student, dim=1)

p = F.softmax(teacher[:, :3], dim=1)  # cut first, then softmax
print(f"same number of classes  {F.kl_div(log_q, p, reduction='batchmean').item():.4f}")

F.kl_div(log_q, F.softmax(teacher, dim=1), reduction="batchmean")
