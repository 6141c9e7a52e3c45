import torch
import torch.nn.functional as F

# (N, T, C): two sequences of three tokens, four classes
logits = torch.zeros(2, 3, 4)
logits[:, :, 0] = 2.0  # always predicts token 0
# -100, the default of ignore_index: padding
tokens = torch.tensor([[1, 2, 3], [1, -100, -100]])

loss = F.cross_entropy(logits.transpose(1, 2), tokens).item()
padded_with_zero = tokens.where(tokens >= 0, 0)
wrong = F.cross_entropy(logits.transpose(1, 2), padded_with_zero).item()
print(f"padding ignored  {loss:.4f}")
print(f"padding counted  {wrong:.4f}  looks better, learns the padding")
