import math

probabilities = [0.4, 0.78]  # what the model gave to the true classes

likelihood = math.prod(probabilities)
negative_log = -math.log(likelihood)
losses = [-math.log(p) for p in probabilities]
total = sum(losses)
underflow = 0.1**400

print(f"product of the probabilities {likelihood:.4f}")
print(f"minus its logarithm          {negative_log:.4f}")
print(f"sum of the losses            {total:.4f}")
print("0.1 multiplied 400 times:", underflow)
