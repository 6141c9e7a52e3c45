import torch
import torch.nn.functional as F

logits = torch.tensor([[0.1, 0.6, 0.3]]).log().requires_grad_()
p = torch.tensor([[0.2, 0.3, 0.5]])

entropy = torch.special.entr(p).sum().item()
kl_loss = F.kl_div(F.log_softmax(logits, dim=1), p, reduction="batchmean")
ce_loss = F.cross_entropy(logits, p)
kl, cross_entropy = kl_loss.item(), ce_loss.item()
(_kl_slope,) = torch.autograd.grad(kl_loss, logits)
(_ce_slope,) = torch.autograd.grad(ce_loss, logits)
same_gradient = torch.allclose(_kl_slope, _ce_slope)
print(f"H(P) {entropy:.4f} + KL {kl:.4f} = {entropy + kl:.4f}")
print(f"cross_entropy           {cross_entropy:.4f}")
print("same gradient:", same_gradient)
