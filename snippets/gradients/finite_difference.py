from math import exp, log


def loss(x0):
    return log(exp(x0) + exp(1) + exp(-3)) - x0


h = 0.01
exact = exp(3) / (exp(3) + exp(1) + exp(-3)) - 1
forward = (loss(3 + h) - loss(3)) / h
central = (loss(3 + h) - loss(3 - h)) / (2 * h)
print(f"exact   {exact:.8f}")
print(f"forward {forward:.8f}, error {forward - exact:.1e}")
print(f"central {central:.8f}, error {central - exact:.1e}")
forward_error, central_error = forward - exact, central - exact
