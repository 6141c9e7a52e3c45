import torch
import torch.nn.functional as F

logit = torch.tensor(200.0)

naive = torch.log(1 - torch.sigmoid(logit)).item()
stable = F.logsigmoid(-logit).item()

print("log(1 - sigmoid(200))", naive)
print("logsigmoid(-200)     ", stable)
