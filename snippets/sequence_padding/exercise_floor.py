import math

sentences, tokens = 10, 500
floor = sentences * math.log(sentences) / tokens
print(f"floor per token {floor:.4f}")
