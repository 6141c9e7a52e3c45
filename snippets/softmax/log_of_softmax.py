import torch

logits = torch.tensor([0.0, 200.0])
wrong = torch.log(torch.softmax(logits, dim=0)).tolist()
right = torch.log_softmax(logits, dim=0).tolist()

print("log(softmax)", wrong)
print("log_softmax ", right)
