import warnings

import torch

mask = torch.tensor([True, False])
p = torch.tensor([0.5, 0.0], requires_grad=True)
with (warnings.catch_warnings(record=True) as _caught,
      torch.autograd.set_detect_anomaly(True)):
    warnings.simplefilter("always")
    loss = torch.where(mask, -torch.log(p), 0.0).sum()
    print("loss", f"{loss.item():.4f}")
    try:
        loss.backward()
    except RuntimeError as _problem:
        error = str(_problem)
_lines = [line.strip() for line in str(_caught[-1].message).splitlines()]
head, culprit = _lines[0], next(line for line in _lines if "torch.log" in line)
print("UserWarning:", head)
print("RuntimeError:", error)
print("the line that made it:", culprit)
