import torch
import torch.nn.functional as F

# Three samples, four classes; the second has two labels where that is possible.
targets = {
    "class index": torch.tensor([2, 0, 3]),
    "one-hot": F.one_hot(torch.tensor([2, 0, 3]), 4),
    "soft": torch.tensor([[0.1, 0.1, 0.7, 0.1], [0.5, 0.5, 0.0, 0.0],
                          [0.0, 0.0, 0.2, 0.8]]),
    "multi-hot": torch.tensor([[0.0, 0, 1, 0], [1, 1, 0, 0], [0, 0, 0, 1]]),
    "plus or minus": torch.tensor([[-1.0, -1, 1, -1], [1, 1, -1, -1],
                                   [-1, -1, -1, 1]]),
    "padded list": torch.tensor([[2, -1, -1, -1], [0, 1, -1, -1], [3, -1, -1, -1]]),
    "value": torch.tensor([2.5, -0.3, 7.0]),
}
rows = []
for name, target in targets.items():
    dtype = str(target.dtype).replace("torch.", "")
    _shown = target.tolist()[1]
    second = f"{_shown:g}" if isinstance(_shown, float) else str(_shown)
    rows.append([name, str(tuple(target.shape)), dtype, second])
    print(f"{name:14} {tuple(target.shape)!s:7} {dtype:8} second sample {second}")
