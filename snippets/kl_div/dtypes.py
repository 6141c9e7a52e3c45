import torch
import torch.nn.functional as F

p = torch.tensor([[0.2, 0.3, 0.5]])
log_q = torch.tensor([[0.1, 0.6, 0.3]]).log()
pairs = [
    (torch.float64, torch.float64),
    (torch.float32, torch.float32),
    (torch.float32, torch.float64),
    (torch.bfloat16, torch.bfloat16),
    (torch.float16, torch.float16),
]
rows = []
for of_input, of_target in pairs:
    loss = F.kl_div(log_q.to(of_input), p.to(of_target), reduction="batchmean")
    rows.append([f"`{of_input}`", f"`{of_target}`", f"`{loss.dtype}`",
                 f"{loss.item():.4f}"])

for row in rows:
    print(" ".join(cell.strip("`") for cell in row))
