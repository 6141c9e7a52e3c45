import torch

p = torch.tensor([0.5, 0.25])  # probabilities of the true classes

wrong = torch.log(p).mean().item()
right = -torch.log(p).mean().item()
print(f"log(p)    {wrong:.4f}   (minimised, it makes p smaller)")
print(f"-log(p)   {right:.4f}")
