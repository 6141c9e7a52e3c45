import mpmath
import torch

mpmath.mp.dps = 50


def judge(values, exact, epsilon):
    worst = max(abs(mpmath.mpf(value) / e - 1) for value, e in zip(values, exact))
    return "≤ 2 ε" if worst <= 2 * epsilon else str(values)


rows = []
for logits in ([3, 1, -3], [12, 8, 4], [96, 92, 88], [-800, -804, -808]):
    powers = [mpmath.exp(logit) for logit in logits]
    exact = [power / sum(powers) for power in powers]
    for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
        x, epsilon = torch.tensor(logits, dtype=dtype), torch.finfo(dtype).eps
        naive = judge((x.exp() / x.exp().sum()).tolist(), exact, epsilon)
        stable = judge(torch.softmax(x, dim=0).tolist(), exact, epsilon)
        rows.append([str(tuple(logits)), str(dtype), f"{epsilon:.2g}", naive, stable])
for row in rows:
    print(*row, sep=" | ")
