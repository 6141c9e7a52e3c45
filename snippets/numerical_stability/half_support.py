import torch
import torch.nn.functional as F


def losses(d):
    one, z, x = torch.tensor([1]), torch.zeros(1, 2).to(d), torch.tensor([0.5]).to(d)
    yield "cross_entropy", lambda: F.cross_entropy(z, one)
    yield "nll_loss", lambda: F.nll_loss(z, one)
    for name in ("binary_cross_entropy", "binary_cross_entropy_with_logits", "kl_div", "mse_loss", "l1_loss"):
        yield name, lambda name=name: getattr(F, name)(x, x, reduction="sum")
    yield "ctc_loss", lambda: F.ctc_loss(z[None], one[None], one, one)


def answer(loss, autocast=False):
    try:
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=autocast):
            return str(loss().dtype).removeprefix("torch.")
    except NotImplementedError:
        return "–"


rows = []
for (name, half), (_, brain) in zip(losses(torch.float16), losses(torch.bfloat16)):
    rows.append([f"`{name}`", answer(half), answer(brain), answer(brain, autocast=True)])
print("\n".join(" | ".join(row) for row in rows))
