import torch

logits = torch.tensor([[3.0, 1.0, -3.0], [0.8, 0.1, 0.2], [-1.0, 2.0, 0.5]])
forms = {
    "logits": logits,
    "softmax": logits.softmax(dim=1),
    "log_softmax": logits.log_softmax(dim=1),
    "3 * logits": 3 * logits,
    "logits - 100": logits - 100,
    "sigmoid": logits.sigmoid(),
}
argmaxes = [x.argmax(dim=1).tolist() for x in forms.values()]
for name, classes in zip(forms, argmaxes):
    print(f"{name:12} {classes}")
