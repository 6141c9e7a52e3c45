import math

rows = []
for loss in (0.05, 0.5, 3.0):
    probability = math.exp(-loss)
    logit = math.log(probability / (1 - probability))
    rows.append([loss, probability, logit])
    print(f"loss {loss:.2f}  probability {probability:.4f}  logit {logit:+.4f}")
