import torch
import torch.nn.functional as F

labels = torch.ones(4096, dtype=torch.float16)
rows = []
for scale in (1.0, 65536.0):
    logits = torch.full((4096,), 10.0, dtype=torch.float16, requires_grad=True)
    loss = F.binary_cross_entropy_with_logits(logits.float(), labels.float())
    (loss * scale).backward()
    half = logits.grad[0].item() + 0.0
    unscaled = half / scale  # in higher precision
    rows.append(unscaled)
    print(f"loss times {scale:5.0f}: float16 gradient {half:.4g}, "
          f"divided again {unscaled:.4g}")
single = torch.full((4096,), 10.0, requires_grad=True)
F.binary_cross_entropy_with_logits(single, labels.float()).backward()
true = single.grad[0].item()
print(f"float32:          gradient {true:.4g}")
