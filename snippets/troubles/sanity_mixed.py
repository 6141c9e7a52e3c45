import torch

N, T, D = 3, 2, 4  # samples, steps, features


def others(model):
    """Which samples the output of sample 0 depends on: only itself?"""
    inputs = torch.ones(N, T, D, requires_grad=True)
    model(inputs)[0].sum().backward()
    return [i for i in range(N) if inputs.grad[i].any()]


def wrong_order(x):  # wanted: (T, N, D)
    return x.view(T, N, D).mean(dim=0)


def right_order(x):
    return x.transpose(0, 1).mean(dim=0)


wrong, right = others(wrong_order), others(right_order)
print("view      sample 0 depends on", wrong)
print("transpose sample 0 depends on", right)
