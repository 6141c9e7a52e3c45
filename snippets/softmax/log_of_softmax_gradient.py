import torch

logits = torch.tensor([0.0, 200.0], requires_grad=True)
loss = -torch.log(torch.softmax(logits, dim=0))[0]
loss.backward()
wrong = logits.grad.tolist()
print("-log(softmax):", loss.item(), "gradient", wrong)

logits = torch.tensor([0.0, 200.0], requires_grad=True)
loss = -torch.log_softmax(logits, dim=0)[0]
loss.backward()
right = logits.grad.tolist()
print("-log_softmax: ", loss.item(), "gradient", right)
