import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits = torch.randn(1000, 10)
nearly = logits + 1e-4 * torch.randn(1000, 10)


def below_zero(dtype):
    """In how many of the rows rounding takes KL below 0."""
    log_q, log_p = nearly.to(dtype).log_softmax(1), logits.to(dtype).log_softmax(1)
    kl = F.kl_div(log_q, log_p, reduction="none", log_target=True).sum(dim=1)
    return int((kl < 0).sum()), kl.min().item()


_single, _lowest = below_zero(torch.float32)
double, _ = below_zero(torch.float64)
tiny = _lowest > -1e-6
print("some rows below 0 in float32:", _single > 0)
print("all of them above -1e-6:", tiny)
print("rows below 0 in float64:", double)
