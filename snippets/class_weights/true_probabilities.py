import torch

share = torch.tensor([0.6, 0.3, 0.1])
weight = torch.tensor([1.0, 2.0, 6.0])
logits = (weight * share).log()  # what the model has learnt

reported = logits.softmax(0).tolist()
recovered = (logits - weight.log()).softmax(0).tolist()
print("reported ", " ".join(f"{p:.4f}" for p in reported))
print("recovered", " ".join(f"{p:.4f}" for p in recovered))
