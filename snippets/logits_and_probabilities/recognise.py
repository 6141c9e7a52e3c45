import torch

from snippets.logits_and_probabilities import kind_of

logits = torch.tensor([[3.0, 1.0, -3.0], [0.8, 0.1, 0.2], [-1.0, 2.0, 0.5]])
cases = {
    "logits": logits,
    "softmax": logits.softmax(dim=1),
    "log_softmax": logits.log_softmax(dim=1),
    "sigmoid": logits.sigmoid(),
    "softmax, wrong dim": logits.softmax(dim=0),
    "softmax in float16": logits.half().softmax(dim=1),
    "log_softmax in bfloat16": logits.bfloat16().log_softmax(dim=1),
    "labels": torch.tensor([[0], [2], [1]]),
}
answers = [kind_of(x) for x in cases.values()]
for name, answer in zip(cases, answers):
    print(f"{name:24} {answer}")
