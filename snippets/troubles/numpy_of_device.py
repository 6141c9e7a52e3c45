# raises: TypeError
import torch

loss = torch.tensor([0.5, 2.0])
print("loss.cpu().numpy():", loss.cpu().numpy())

elsewhere = torch.zeros(2, device="meta")  # stands for a GPU
elsewhere.numpy()
