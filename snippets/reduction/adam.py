import torch
import torch.nn.functional as F

for optimizer_of in (torch.optim.SGD, torch.optim.Adam):
    moves = {}
    for reduction in ("mean", "sum"):
        weight = torch.tensor(0.0, requires_grad=True)
        optimizer = optimizer_of([weight], lr=0.01)
        for _ in range(5):
            optimizer.zero_grad()
            F.mse_loss(
                weight.expand(8), torch.ones(8), reduction=reduction
            ).backward()
            optimizer.step()
        moves[reduction] = weight.item()
    mean, total = moves["mean"], moves["sum"]
    print(f"{optimizer_of.__name__:4s} after 5 steps: mean {mean:.4f}, "
          f"sum {total:.4f}")
