import torch
import torch.nn.functional as F

student = torch.tensor([[1.0, 2.0, 3.0]], requires_grad=True)
teacher = torch.tensor([[1.0, 0.0, 4.0]])
limit = (student - student.mean() - teacher + teacher.mean())[0, 1].item() / 3
rows = []
for temperature in (1, 2, 4, 8):
    log_q = F.log_softmax(student / temperature, dim=1)
    p = F.softmax(teacher / temperature, dim=1)
    kl = F.kl_div(log_q, p, reduction="batchmean")
    (gradient,) = torch.autograd.grad(kl, student)
    plain, scaled = gradient[0, 1].item(), temperature**2 * gradient[0, 1].item()
    loss = temperature**2 * kl.item()
    rows.append([temperature, f"{kl.item():.4f}", f"{plain:.4f}", f"{loss:.4f}",
                 f"{scaled:.4f}"])
print(f"{'T':>2} {'KL':>7} {'slope':>7} {'T^2 KL':>7} {'slope':>7}")
for temperature, *row in rows:
    print(f"{temperature:>2}", " ".join(f"{cell:>7}" for cell in row))
print(f"limit of the last column {limit:.4f}")
