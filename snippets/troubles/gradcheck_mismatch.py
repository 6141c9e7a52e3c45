# raises: GradcheckError
import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, slope):
        return 2 * ctx.saved_tensors[0] * slope


class Broken(Square):
    @staticmethod
    def backward(ctx, slope):
        return ctx.saved_tensors[0] * slope  # the 2 is missing


x = torch.tensor([2.0], dtype=torch.float64, requires_grad=True)
print("Square:", torch.autograd.gradcheck(Square.apply, (x,)))
torch.autograd.gradcheck(Broken.apply, (x,))
