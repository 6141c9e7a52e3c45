import math

row = [1.0, 2.0, 3.0, 4.0, 5.0]  # the logits of each of three samples
labels = [1, 0, 4]

log_sum = math.log(sum(math.exp(logit) for logit in row))
log_probabilities = [logit - log_sum for logit in row]
losses = [-log_probabilities[label] for label in labels]
total = sum(losses)
mean = total / len(losses)

print(f"log-sum-exp       {log_sum:.4f}")
print("log-probabilities", " ".join(f"{q:.4f}" for q in log_probabilities))
print("losses           ", " ".join(f"{loss:.4f}" for loss in losses))
print(f"sum {total:.4f}  mean {mean:.4f}")
