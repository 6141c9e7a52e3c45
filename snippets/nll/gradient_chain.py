import torch
import torch.nn.functional as F

logits = torch.tensor([[3.0, 1.0, -3.0]], requires_grad=True)
log_p = F.log_softmax(logits, dim=1)
log_p.retain_grad()  # keep the gradient of a tensor in the middle, too
F.nll_loss(log_p, torch.tensor([0])).backward()

at_log_p = (log_p.grad[0] + 0.0).tolist()  # + 0.0: no minus before a zero
at_logits = logits.grad[0].tolist()
by_formula = (log_p.detach()[0].exp() - torch.eye(3)[0]).tolist()
print("at the log-probabilities", " ".join(f"{g:+.4f}" for g in at_log_p))
print("at the logits           ", " ".join(f"{g:+.4f}" for g in at_logits))
print("softmax - one-hot       ", " ".join(f"{g:+.4f}" for g in by_formula))
