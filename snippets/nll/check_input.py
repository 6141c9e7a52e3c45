# raises: ValueError
import torch
import torch.nn.functional as F


def checked_nll_loss(log_p, target, **options):
    """nll_loss that refuses an input whose classes do not sum to one."""
    total = torch.logsumexp(log_p.detach(), dim=1).abs().max().item()
    if not total < 1e-3:
        raise ValueError(f"log of the sum is {total:.4f}, not 0: use log_softmax")
    return F.nll_loss(log_p, target, **options)


logits, label = torch.tensor([[3.0, 1.0, -3.0]]), torch.tensor([0])
print(f"{checked_nll_loss(F.log_softmax(logits, dim=1), label).item():.4f}")
checked_nll_loss(F.softmax(logits, dim=1), label)
