# raises: NotImplementedError
import torch
import torch.nn.functional as F

log_p = torch.log_softmax(torch.zeros(3, 1, 2, dtype=torch.float16), dim=2)
label, frames, length = torch.tensor([[1]]), torch.tensor([3]), torch.tensor([1])
print(f"log_p.float(): {F.ctc_loss(log_p.float(), label, frames, length).item():.4f}")

F.ctc_loss(log_p, label, frames, length)
