import torch

tensors = {
    "()": torch.tensor(3.0),
    "(N) or (C)": torch.tensor([3.0, 1.0, -3.0]),
    "(N, C), N = 1": torch.tensor([[3.0, 1.0, -3.0]]),
    "(N, C), C = 1": torch.tensor([[3.0], [1.0], [-3.0]]),
}
for name, tensor in tensors.items():
    print(f"{name:14s} shape {tuple(tensor.shape)!s:7s} dimensions {tensor.dim()}  "
          f"elements {tensor.numel()}")
