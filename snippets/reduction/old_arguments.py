import torch.nn as nn

cases = [{"size_average": True}, {"size_average": False}, {"reduce": False},
         {"size_average": False, "reduction": "none"}]
rows = []
for case in cases:
    kept = nn.MSELoss(**case).reduction
    written = ", ".join(f"{name}={value!r}" for name, value in case.items())
    rows.append([f"`{written}`", f"`{kept}`"])
    print(f"{written:38s} -> {kept}")
