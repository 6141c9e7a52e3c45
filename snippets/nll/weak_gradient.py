import torch
import torch.nn.functional as F

logits = torch.tensor([[-4.0, 4.0, 0.0]], requires_grad=True)
label = torch.tensor([0])  # the model is badly wrong

right = F.nll_loss(F.log_softmax(logits, dim=1), label)
wrong = F.nll_loss(F.softmax(logits, dim=1), label)
through_log_softmax = torch.autograd.grad(right, logits)[0][0]
through_softmax = torch.autograd.grad(wrong, logits)[0][0]
ratio = (through_log_softmax[0] / through_softmax[0]).item()
gradients = {"log_softmax": through_log_softmax, "softmax": through_softmax}
for name, gradient in gradients.items():
    print(f"{name:12s}", " ".join(f"{g:+.6f}" for g in gradient.tolist()))
print(f"the first is {ratio:.0f} times as large at the true class")
