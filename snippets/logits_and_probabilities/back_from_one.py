import torch
import torch.nn.functional as F

x = torch.tensor([-200.0, -20.0, 10.0, 20.0])

p = torch.sigmoid(x)
back = torch.logit(p).tolist()
clipped = torch.logit(p, eps=1e-6).tolist()
log_p = F.logsigmoid(x)

print("logit       ", x.tolist())
print("sigmoid     ", [f"{v:.4g}" for v in p.tolist()])
print("logit of it ", [f"{v:.4f}" for v in back])
print("with eps    ", [f"{v:.4f}" for v in clipped])
print("logsigmoid  ", [f"{v:.3g}" for v in log_p.tolist()])
print("exactly 1, exactly 0:", (p[3] == 1).item(), (p[0] == 0).item())
