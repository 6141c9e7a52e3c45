import mpmath as mp
import numpy as np
import torch

mp.mp.dps = 60
cases = [
    ("log(softmax(x, 0))[0]", "log_softmax(x, 0)[0]", (0, 200)),
    ("log(sum(exp(x)))", "logsumexp(x, 0)", (100, 99)),
    ("log(sum(exp(x)))", "logsumexp(x, 0)", (-200, -201)),
    ("log(prod(x))", "sum(log(x))", (1e-30, 1e-30)),
    ("mean(x * x) - mean(x) ** 2", "var(x, correction=0)", (10000, 10001)),
    ("sqrt(sum(x * x))", "hypot(x[0], x[1])", (3e20, 4e20)),
]
high = {f: np.frompyfunc(getattr(mp, f), 1, 1) for f in ("exp", "log", "sqrt")}
high["softmax"] = lambda x, dim: high["exp"](x) / high["exp"](x).sum()
rows, high = [], high | {"sum": np.sum, "prod": np.prod, "mean": np.mean}
for wrong, right, values in cases:
    x, shown = torch.tensor(values, dtype=torch.float32), []
    exact = eval(wrong, high, {"x": np.array([mp.mpf(v) for v in x.tolist()])})
    for code in (wrong, right):
        e = abs(mp.mpf(eval(code, dict(vars(torch)), {"x": x}).item()) / exact - 1)
        shown.append("≤ 2 ε" if e <= 2.4e-7 else f"{float(e):.2g}")
    at = ", ".join(f"{v:g}" for v in values).replace("-2", "−2")
    rows.append([f"`{wrong}`", at, shown[0], f"`{right}`", shown[1]])
    print(f"{wrong:28s} {shown[0]:6s} {right:21s} {shown[1]}")
