import mpmath as mp
import torch
import torch.nn.functional as F

mp.mp.dps = 60
cases = [
    ("log(1 + x)", "log1p(x)", 1e-6),
    ("log(1 - x)", "log1p(-x)", 1e-9),
    ("exp(x) - 1", "expm1(x)", 1e-6),
    ("log(1 - exp(-x))", "log(-expm1(-x))", 1e-8),
    ("log(1 + exp(x))", "softplus(x)", 100),
    ("log(1 + exp(x))", "softplus(x)", -12),
    ("log(sigmoid(x))", "logsigmoid(x)", -110),
    ("log(1 - sigmoid(x))", "logsigmoid(-x)", 20),
    ("1 - sigmoid(x)", "sigmoid(-x)", 20),
]
rows, high = [], {"log": mp.log, "exp": mp.exp, "sigmoid": lambda x: 1 / (1 + mp.exp(-x))}
single = dict(vars(torch)) | {"softplus": F.softplus, "logsigmoid": F.logsigmoid}
for wrong, right, value in cases:
    x = torch.tensor(float(value))
    exact = eval(wrong, high, {"x": mp.mpf(x.item())})  # 60 digits: here even the wrong way is right
    errors = [abs(mp.mpf(eval(code, single, {"x": x}).item()) / exact - 1) for code in (wrong, right)]
    shown = ["≤ 2 ε" if e <= 2.4e-7 else f"{float(e):.2g}" for e in errors]
    rows.append([f"`{wrong}`", f"{value:g}".replace("-", "−"), shown[0], f"`{right}`", shown[1]])
    print(f"{wrong:20s} {value:6g}  {shown[0]:7s} {right:16s} {shown[1]}")
