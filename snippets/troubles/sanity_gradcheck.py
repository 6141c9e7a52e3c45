import torch


class Square(torch.autograd.Function):
    factor = 2.0

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return (x**2).sum()

    @staticmethod
    def backward(ctx, gradient):
        return gradient * Square.factor * ctx.saved_tensors[0]


def is_right(loss, x):
    x = x.double().requires_grad_()
    return torch.autograd.gradcheck(loss, (x,), raise_exception=False)


right = is_right(Square.apply, torch.tensor([1.0, -2.0]))
Square.factor = 1.0  # the mistake: the 2 is forgotten
wrong = is_right(Square.apply, torch.tensor([1.0, -2.0]))
print(f"backward right: {right}, 2 forgotten: {wrong}")
