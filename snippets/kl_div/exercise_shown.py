shown = 0.00001
classes = 50_000
batch, positions = 8, 128

per_token = shown * classes
batchmean = per_token * positions
print(f"KL of a token {per_token:.1f} nats")
print(f"batchmean     {batchmean:.1f}")
