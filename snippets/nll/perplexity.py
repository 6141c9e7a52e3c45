import math

import torch
import torch.nn.functional as F

# What a language model gave each word of a sentence.
log_p = torch.tensor([0.25, 0.5, 0.125, 0.5]).log()
sentence = log_p.sum().item()
nll = -log_p.mean().item()
perplexity = math.exp(nll)
print(f"log-probability of the sentence {sentence:.4f}")
print(f"mean NLL {nll:.4f}, perplexity {perplexity:.4f}")

uniform = F.log_softmax(torch.zeros(1, 1000), dim=1)
at_chance = F.nll_loss(uniform, torch.tensor([0])).item()
print(f"1000 equal words: NLL {at_chance:.4f}, perplexity {math.exp(at_chance):.0f}")
