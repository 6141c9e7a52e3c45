# raises: RuntimeError
import torch

device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
print(torch.zeros(1).to(device).shape)

torch.zeros(1).to("gpu")
