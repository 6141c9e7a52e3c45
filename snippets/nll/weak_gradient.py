import torch
import torch.nn.functional as F


def gradient_through(activation):
    logits = torch.tensor([[-4.0, 4.0, 0.0]], requires_grad=True)
    F.nll_loss(activation(logits, dim=1), torch.tensor([0])).backward()
    return logits.grad[0]


through_log_softmax = gradient_through(F.log_softmax)
through_softmax = gradient_through(F.softmax)
ratio = (through_log_softmax[0] / through_softmax[0]).item()
for gradient in (through_log_softmax, through_softmax):
    print(" ".join(f"{g:+.6f}" for g in gradient.tolist()))
print(f"the first is {ratio:.0f} times as large at the true class")
