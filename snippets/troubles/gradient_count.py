# raises: RuntimeError
import torch


class Both(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(a, b)
        return a * b

    @staticmethod
    def backward(ctx, slope):
        a, b = ctx.saved_tensors
        return slope * b, slope * a


class One(Both):
    @staticmethod
    def backward(ctx, slope):
        return slope * ctx.saved_tensors[1]


a, b = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0, requires_grad=True)
print("both:", *torch.autograd.grad(Both.apply(a, b), (a, b)))
One.apply(a, b).backward()
