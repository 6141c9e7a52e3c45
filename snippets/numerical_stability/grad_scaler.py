import torch

weight = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
for factor in (1.0, float("inf"), 1.0):
    optimizer.zero_grad()
    loss = weight * factor
    scaler.scale(loss).backward()
    arrived = weight.grad.item()
    scaler.step(optimizer)  # divides the gradient, skips the step if it is not finite
    scaler.update()
    print(f"gradient {arrived:6.0f}  weight {weight.item():.1f}  "
          f"next scale {scaler.get_scale():.0f}")
last_scale = scaler.get_scale()
