import torch
import torch.nn.functional as F


def losses(d):
    y, z, x = torch.tensor([1]), torch.zeros(1, 2).to(d), torch.tensor([0.5]).to(d)
    yield "cross_entropy", lambda: F.cross_entropy(z, y)
    yield "nll_loss", lambda: F.nll_loss(z, y)
    for f in (F.binary_cross_entropy, F.binary_cross_entropy_with_logits, F.kl_div,
              F.mse_loss, F.l1_loss):
        yield f.__name__, lambda f=f: f(x, x, reduction="sum")
    yield "ctc_loss", lambda: F.ctc_loss(z[None], y[None], y, y)


def answer(loss, autocast=False):
    try:
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=autocast):
            return str(loss().dtype).removeprefix("torch.")
    except NotImplementedError:
        return "–"


rows = [[f"`{name}`", answer(a), answer(b), answer(b, autocast=True)]
        for (name, a), (_, b) in zip(losses(torch.float16), losses(torch.bfloat16))]
print("\n".join(" | ".join(row) for row in rows))
