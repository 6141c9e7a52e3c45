import torch
import torch.nn.functional as F

x = torch.tensor([-50.0, 0.0, 100.0])
naive = torch.log(1 + torch.exp(x)).tolist()
by_hand = (x.clamp(min=0) + torch.log1p(torch.exp(-x.abs()))).tolist()
print("log(1 + exp(x))              ", naive[0], f"{naive[1]:.4f}", naive[2])
print("max(x, 0) + log1p(exp(-|x|)) ",
      f"{by_hand[0]:.4e} {by_hand[1]:.4f} {by_hand[2]:.4f}")
print("softplus agrees:", torch.allclose(F.softplus(x), torch.tensor(by_hand)))
