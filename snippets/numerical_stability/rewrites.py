import mpmath as mp
import torch
import torch.nn.functional as F

mp.mp.dps = 60  # with so many digits even the wrong way is right
cases = [
    ("log(1 + x)", "log1p(x)", 1e-6), ("log(1 - x)", "log1p(-x)", 1e-9),
    ("exp(x) - 1", "expm1(x)", 1e-6), ("log(1 - exp(-x))", "log(-expm1(-x))", 1e-8),
    ("log(1 + exp(x))", "softplus(x)", 100), ("log(1 + exp(x))", "softplus(x)", -12),
    ("log(sigmoid(x))", "logsigmoid(x)", -110),
    ("log(1 - sigmoid(x))", "logsigmoid(-x)", 20),
    ("1 - sigmoid(x)", "sigmoid(-x)", 20),
]
high = {"log": mp.log, "exp": mp.exp, "sigmoid": lambda x: 1 / (1 + mp.exp(-x))}
single = vars(torch) | {"softplus": F.softplus, "logsigmoid": F.logsigmoid}
rows = []
for wrong, right, value in cases:
    x, row = torch.tensor(float(value)), []
    exact = eval(wrong, high, {"x": mp.mpf(x.item())})
    for code in (wrong, right):
        e = abs(mp.mpf(eval(code, single, {"x": x}).item()) / exact - 1)
        row += [code, "≤ 2 ε" if e <= 2.4e-7 else f"{float(e):.2g}"]
    at = f"{value:g}".replace("-", "−")
    rows.append([f"`{wrong}`", at, row[1], f"`{right}`", row[3]])
    print("{:20s} {:6g}  {:7s} {:16s} {}".format(row[0], value, *row[1:]))
