import torch

n = torch.tensor([6000.0, 3000.0, 1000.0])  # samples in each class
beta = 0.999
effective = (1 - beta**n) / (1 - beta)
schemes = {"1": torch.ones(3), "1 / n ** 0.5": n**-0.5,
           "1 / effective": 1 / effective, "1 / n": 1 / n}

rows = []
for name, weight in schemes.items():
    weight = 3 * weight / weight.sum()  # mean 1, to compare them
    ratio = (weight[2] / weight[0]).item()
    rows.append([f"`{name}`"] + [f"{w:.4f}" for w in weight.tolist()]
                + [f"{ratio:.4f}"])
for row in rows:
    print(f"{row[0]:15s}", " ".join(row[1:]))
