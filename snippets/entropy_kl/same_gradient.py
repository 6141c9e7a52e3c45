import torch

logits = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
p = torch.tensor([0.2, 0.3, 0.5])

cross_entropy = -(p * logits.log_softmax(0)).sum()
kl = (p * (p.log() - logits.log_softmax(0))).sum()
(_one,) = torch.autograd.grad(cross_entropy, logits)
(_other,) = torch.autograd.grad(kl, logits)
ce_value, kl_value = cross_entropy.item(), kl.item()
same = torch.allclose(_one, _other)
print(f"cross entropy {ce_value:.4f}, KL {kl_value:.4f}, same gradient: {same}")
