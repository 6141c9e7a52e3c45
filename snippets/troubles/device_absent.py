# raises: AssertionError
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
torch.zeros(2).to(device)
print("chosen by what is there")

torch.zeros(2).to("cuda")
