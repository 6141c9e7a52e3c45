import torch
import torch.nn.functional as F


def gradient(activation):
    logits = torch.tensor([[-4.0, 4.0, 0.0]], requires_grad=True)
    F.nll_loss(activation(logits, dim=1), torch.tensor([0])).backward()
    return logits.grad[0]


through_log_softmax = gradient(F.log_softmax)
through_softmax = gradient(F.softmax)
ratio = (through_log_softmax[0] / through_softmax[0]).item()
print("log_softmax", " ".join(f"{g:+.6f}" for g in through_log_softmax.tolist()))
print("softmax    ", " ".join(f"{g:+.6f}" for g in through_softmax.tolist()))
print(f"the first is {ratio:.0f} times as large at the true class")
