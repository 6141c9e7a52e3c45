import torch
import torch.nn.functional as F


def distillation_loss(student, teacher, label, temperature=4.0, share=0.9):
    """Soft part (KL to the teacher, times T²) and hard part (cross entropy)."""
    soft = F.kl_div(
        F.log_softmax(student / temperature, dim=1),
        F.log_softmax(teacher.detach() / temperature, dim=1),
        reduction="batchmean",
        log_target=True,
    )
    hard = F.cross_entropy(student, label)
    return share * temperature**2 * soft + (1 - share) * hard


student = torch.tensor([[1.0, 2.0, 3.0], [2.0, 1.0, 0.0]])
teacher = torch.tensor([[1.0, 0.0, 4.0], [3.0, 1.0, 0.0]])
label = torch.tensor([2, 0])
loss = distillation_loss(student, teacher, label).item()
print(f"{loss:.4f}")
