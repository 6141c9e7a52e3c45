import torch
import torch.nn as nn
import torch.nn.functional as F

query = key = torch.ones(1, 3, 2)
value = torch.tensor([[[1.0], [2.0], [9.0]]])
keep = torch.tensor([[True, True, False]])

right = F.scaled_dot_product_attention(query, key, value, attn_mask=keep)[0, 0].item()
inverted = F.scaled_dot_product_attention(query, key, value,
                                          attn_mask=~keep)[0, 0].item()
module = nn.MultiheadAttention(2, 1, batch_first=True)
weights = module(query, key, key, key_padding_mask=keep)[1][0, 0].tolist()
print(f"scaled_dot_product_attention, keep   {right:.4f}   mean of 1 and 2")
print(f"scaled_dot_product_attention, ~keep  {inverted:.4f}   the last only")
print("MultiheadAttention, keep: weights", weights)
