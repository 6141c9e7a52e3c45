import torch

# Two models, one sample, two classes.
logits = torch.tensor([[4.0, 0.0], [-1.0, 0.0]], dtype=torch.float64)

of_probabilities = logits.softmax(dim=1).mean(dim=0)
of_logits = logits.mean(dim=0).softmax(dim=0)
shifted = (logits + torch.tensor([[0.0], [50.0]])).mean(dim=0).softmax(dim=0)

arithmetic, geometric = of_probabilities[0].item(), of_logits[0].item()
print(f"mean of the probabilities        {arithmetic:.4f}")
print(f"softmax of the mean logits       {geometric:.4f}")
print(f"one model's logits shifted by 50 {shifted[0]:.4f}   <- no change")
