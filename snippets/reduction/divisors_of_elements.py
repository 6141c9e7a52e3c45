import torch
import torch.nn.functional as F

p, t = torch.full((4, 3), 0.25), torch.full((4, 3), 0.5)  # N = 4, C = 3
weight = {"weight": torch.tensor([[1.0, 2.0, 5.0]] * 4)}
positive = {"pos_weight": torch.tensor([1.0, 2.0, 5.0])}
log_p, log_p_3d = p.log(), p.log()[:2, :, None].expand(2, 3, 5)
bce, with_logits = F.binary_cross_entropy, F.binary_cross_entropy_with_logits
cases = [
    (bce, p, {}, "N·C"), (bce, p, weight, "N·C"), (with_logits, p, {}, "N·C"),
    (with_logits, p, weight, "N·C"), (with_logits, p, positive, "N·C"),
    (F.mse_loss, p, {}, "N·C"), (F.mse_loss, p, weight, "Σ w"),
    (F.l1_loss, p, {}, "N·C"), (F.l1_loss, p, weight, "Σ w"),
    (F.kl_div, log_p, {}, "N·C"), (F.kl_div, log_p, {"reduction": "batchmean"}, "N"),
    (F.kl_div, log_p_3d, {"reduction": "batchmean"}, "N")]
rows = []
for loss, inputs, options, meaning in cases:
    target = t if inputs.ndim == 2 else torch.full((2, 3, 5), 0.5)
    total = loss(inputs, target, **options | {"reduction": "sum"}).item()
    mean = loss(inputs, target, **options).item()
    used = options.get("reduction") or "".join(options)
    rows.append([f"`{loss.__name__}`", f"`{tuple(inputs.shape)}`",
                 f"`{used}`" if used else "", round(total / mean), f"`{meaning}`",
                 f"{total:.4f}", f"{mean:.4f}"])
    print(loss.__name__, tuple(inputs.shape), used, round(total / mean))
