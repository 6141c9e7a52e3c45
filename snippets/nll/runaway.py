import torch
import torch.nn.functional as F


def train(activation):
    """Ten steps of gradient descent on one sample of class 0."""
    logits = torch.zeros(1, 3, requires_grad=True)
    history = []
    for step in range(10):
        loss = F.nll_loss(activation(logits), torch.tensor([0]))
        (gradient,) = torch.autograd.grad(loss, logits)
        if step % 2 == 0:
            history.append(loss.item())
        logits = (logits - gradient).detach().requires_grad_()
    return history


raw = train(lambda logits: logits)
softmax = train(lambda logits: F.softmax(logits, dim=1))
log_softmax = train(lambda logits: F.log_softmax(logits, dim=1))
names = ["logits", "softmax", "log_softmax"]
for name, history in zip(names, [raw, softmax, log_softmax]):
    print(f"{name:12s}", " ".join(f"{loss:8.4f}" for loss in history))
