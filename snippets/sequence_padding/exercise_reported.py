reported, padding, tokens = 0.9, 600, 400

per_token = reported * (padding + tokens) / tokens
print(f"loss per token, if padding costs nothing: {per_token:.2f}")
