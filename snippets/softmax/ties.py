import torch

logits = torch.tensor([0.0, 1e-8])
p = torch.softmax(logits, dim=0)
print("argmax of the logits       ", logits.argmax().item())
print("softmax                    ", p.tolist())
print("argmax of the probabilities", p.argmax().item())
