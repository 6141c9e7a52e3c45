import torch
import torch.nn.functional as F

student = torch.tensor([[1.0, 2.0, 3.0]], requires_grad=True)
teacher = torch.tensor([[1.0, 1.0, 3.0]], requires_grad=True)


def teacher_gradient(target_logits):
    student.grad = teacher.grad = None
    target = F.softmax(target_logits, dim=1)
    F.kl_div(F.log_softmax(student, dim=1), target, reduction="batchmean").backward()
    return teacher.grad


leaks = teacher_gradient(teacher)
stopped = teacher_gradient(teacher.detach())
print("as it is      ", " ".join(f"{g:+.4f}" for g in leaks[0].tolist()))
print("with .detach()", stopped)
