import torch

from snippets.logits_and_probabilities import kind_of

logits = torch.tensor([[3.0, 1.0, -3.0]])
cases = {
    "logits that look like probabilities": torch.tensor([[0.7, 0.2, 0.1]]),
    "the same, and one row more": torch.tensor([[0.7, 0.2, 0.1], [3.0, 1.0, 0.5]]),
    "small positive logits": torch.tensor([[0.8, 0.1, 0.2]]),
    "softmax applied twice": logits.softmax(dim=1).softmax(dim=1),
    "log_softmax, then a bias of 0.1": logits.log_softmax(dim=1) + 0.1,
    "unnormalised: exp(logits)": logits.exp(),
    "one sigmoid output, (N, 1)": torch.tensor([[0.9], [0.2]]),
    "two columns, sigmoid of each": torch.tensor([[0.9, 0.1], [0.2, 0.8]]),
}
answers = [kind_of(x) for x in cases.values()]
for name, answer in zip(cases, answers):
    print(f"{name:36} {answer}")
