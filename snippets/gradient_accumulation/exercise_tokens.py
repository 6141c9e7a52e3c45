losses, tokens = [0.5, 2.0], [90, 10]

mean_of_means = sum(losses) / 2
token_mean = sum(
    loss * count for loss, count in zip(losses, tokens, strict=True)
) / sum(tokens)
print(f"mean of means {mean_of_means:.4f}")
print(f"token mean    {token_mean:.4f}")
