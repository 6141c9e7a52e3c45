import torch
import torch.nn.functional as F

log_q = F.log_softmax(torch.tensor([1.0, 0.0]), dim=0)
teacher = torch.tensor([200.0, 0.0], requires_grad=True)  # softmax gives (1, 0)

loss = F.kl_div(log_q, F.softmax(teacher, dim=0), reduction="sum")
by_softmax = torch.autograd.grad(loss, teacher)[0].tolist()
loss = F.kl_div(
    log_q, F.log_softmax(teacher, dim=0), reduction="sum", log_target=True
)
by_log_softmax = torch.autograd.grad(loss, teacher)[0].tolist()
print("gradient of the teacher, softmax    ", by_softmax)
print("gradient of the teacher, log_softmax", by_log_softmax)
