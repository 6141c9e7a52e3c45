# raises: RuntimeError
import torch
import torch.nn.functional as F

# the teacher's vocabulary is padded
student, teacher = torch.zeros(2, 3), torch.zeros(2, 4)
log_q = F.log_softmax(student, dim=1)

p = F.softmax(teacher[:, :3], dim=1)  # cut first, then softmax
print("same number of classes  "
      f"{F.kl_div(log_q, p, reduction='batchmean').item():.4f}")

F.kl_div(log_q, F.softmax(teacher, dim=1), reduction="batchmean")
