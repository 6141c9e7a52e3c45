# raises: RuntimeError
import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.zeros(2, 3), dim=1)
one_hot = F.one_hot(torch.tensor([0, 2]), 3)  # int64

mended = F.kl_div(log_q, one_hot.float(), reduction="batchmean").item()
print(f"one_hot.float()  {mended:.4f}")

F.kl_div(log_q, one_hot, reduction="batchmean")
