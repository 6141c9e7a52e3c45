import mpmath
import torch

x = torch.tensor([1000.25, 999.0, 998.5])
largest = x.max()
shifted = x - largest
powers = shifted.exp()
naive = x.exp().sum().log().item()
stable = (largest + powers.sum().log()).item()
exact = float(mpmath.log(sum(mpmath.exp(mpmath.mpf(v)) for v in x.tolist())))

print("x - max       ", shifted.tolist())
print("exp of that   ", " ".join(f"{v:.4f}" for v in powers.tolist()))
print("log(sum(exp)) ", naive)
print(f"max + log(sum) {stable:.4f}")
print(f"mpmath         {exact:.4f}")
