import torch
import torch.nn.functional as F

log_p = torch.log_softmax(torch.zeros(3, 1, 4), dim=2)  # 3 steps
target = torch.tensor([[1, 1, 2]])  # needs 4: a blank must part the equal labels
lengths = torch.tensor([3]), torch.tensor([3])

wrong = F.ctc_loss(log_p, target, *lengths).item()
right = F.ctc_loss(log_p, target, *lengths, zero_infinity=True).item()
print(f"3 steps for 1, 1, 2  {wrong}")
print(f"zero_infinity=True   {right:.4f}")
