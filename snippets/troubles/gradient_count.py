# raises: RuntimeError
import torch


class Product(torch.autograd.Function):
    @staticmethod
    def forward(ctx, a, b):
        ctx.save_for_backward(a, b)
        return a * b

    @staticmethod
    def backward(ctx, slope):
        a, b = ctx.saved_tensors
        return slope * b, slope * a


class OneGradient(Product):
    @staticmethod
    def backward(ctx, slope):
        return slope * ctx.saved_tensors[1]


a, b = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0, requires_grad=True)
Product.apply(a, b).backward()
print(a.grad.item(), b.grad.item())
OneGradient.apply(a, b).backward()
