import torch
import torch.nn.functional as F

teacher = torch.tensor([[4.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
T = 2.0  # temperature


def distill(student):
    return F.kl_div(F.log_softmax(student / T, 1), F.softmax(teacher / T, 1),
                    reduction="batchmean") * T**2


student = torch.tensor([[2.0, 1.0, 0.0], [1.0, 2.0, 0.0]])
loss, perfect = distill(student).item(), abs(distill(teacher).item())
no_log = F.kl_div(F.softmax(student / T, 1), F.softmax(teacher / T, 1),
                  reduction="batchmean").item() * T**2
print(f"kl_div                 {loss:.4f}")
print(f"student = teacher      {perfect:.4f}")
print(f"log_softmax forgotten  {no_log:.4f}  negative")
