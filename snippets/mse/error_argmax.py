# raises: RuntimeError
import torch
import torch.nn.functional as F

scores = torch.tensor([[1.0, 2.0], [4.0, 3.0]], requires_grad=True)
classes = torch.tensor([1, 1])

F.cross_entropy(scores, classes).backward()
print("cross entropy of the scores:",
      [round(g, 4) for g in scores.grad.flatten().tolist()])

prediction = scores.argmax(dim=1).float()
F.mse_loss(prediction, classes.float()).backward()
