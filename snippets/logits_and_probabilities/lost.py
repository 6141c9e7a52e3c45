import torch

first = torch.tensor([3.0, 1.0, -3.0], dtype=torch.float64)
second = first + 100
half = first / 2

recovered = torch.softmax(second, dim=0).log()
constants = (second - recovered).tolist()
same = torch.allclose(torch.softmax(first, 0), torch.softmax(second, 0))
also_same = torch.allclose(torch.softmax(first, 0), torch.softmax(half, 0))

print("logits      ", second.tolist())
print("log(softmax)", [f"{v:.4f}" for v in recovered])
print("lost        ", [f"{c:.4f}" for c in constants])
lost = constants[0]
print("the same softmax as", first.tolist(), same)
print("as half of them", half.tolist(), also_same)
