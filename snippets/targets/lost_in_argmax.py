import torch

cases = {
    "soft": [0.1, 0.5, 0.4, 0.0],
    "two labels": [0.0, 1.0, 1.0, 0.0],
    "no label": [0.0, 0.0, 0.0, 0.0],
    "a tie": [0.25, 0.25, 0.25, 0.25],
}
classes = [torch.tensor(row).argmax().item() for row in cases.values()]
for (name, row), label in zip(cases.items(), classes):
    print(f"{name:10} {row!s:26} argmax {label}")
