import torch
import torch.nn.functional as F

x, one_hot = torch.full((2, 3), 0.25), [[0, 0, 1], [1, 0, 0]]
log_p = x.log()
cases = {
    "cross_entropy": (lambda t: F.cross_entropy(x, t), [0, 2]),
    "cross_entropy(probabilities)": (lambda t: F.cross_entropy(x, t), one_hot),
    "nll_loss": (lambda t: F.nll_loss(log_p, t), [0, 2]),
    "kl_div": (lambda t: F.kl_div(log_p, t, reduction="sum"), one_hot),
    "multi_margin_loss": (lambda t: F.multi_margin_loss(x, t), [0, 2]),
    "ctc_loss": (lambda t: F.ctc_loss(log_p[:, None], t, (2,), (2,)), [1, 2]),
}
rows = []
for name, (loss, target) in cases.items():
    row = [f"`{name}`"]
    for dtype in ("float32", "float64", "int64", "int32", "uint8", "bool"):
        try:
            result = loss(torch.tensor(target).to(getattr(torch, dtype))).dtype
            row.append("✓" if result == torch.float32 else f"`{str(result)[6:]}`")
        except RuntimeError:
            row.append("✗")
    rows.append(row)
    print(*row, sep=" | ")
