import torch
import torch.nn.functional as F

paths = {}
runs = [("L1", F.l1_loss, False), ("MSE", F.mse_loss, False),
        ("L1, rate falls", F.l1_loss, True)]
for name, loss, falls in runs:
    x = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=0.3)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.8)
    _path = [x.item()]
    for _step in range(20):
        optimizer.zero_grad()
        loss(x, torch.zeros(1)).backward()
        optimizer.step()
        if falls:
            scheduler.step()
        _path.append(x.item())
    paths[name] = [round(p, 3) for p in _path]
    _first = " ".join(f"{p:6.3f}" for p in _path[:7])
    print(f"{name:14} {_first}   after 20: {_path[-1]:6.3f}")
