import torch
import torch.nn.functional as F

truth, zero = torch.tensor([1.0, 0, 1, 0]), torch.zeros(4)  # yes, no, yes, no
score = torch.tensor([2.0, -2.0, 0.5, 0.3], requires_grad=True)
distance = torch.tensor([0.2, 2.0, 0.5, 0.3], requires_grad=True)
first = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0], [0.0, 1.0]],
                     requires_grad=True)
second = torch.tensor([[0.6, 0.8], [0.8, 0.6], [0.0, 1.0], [0.6, 0.8]])
losses = {
    "soft_margin_loss": (score, lambda y: F.soft_margin_loss(score, y)),
    "margin_ranking_loss":
        (score, lambda y: F.margin_ranking_loss(score, zero, y, margin=0.5)),
    "hinge_embedding_loss": (distance, lambda y: F.hinge_embedding_loss(distance, y)),
    "cosine_embedding_loss":
        (first, lambda y: F.cosine_embedding_loss(first, second, y)),
}
rows = []
for name, (input, loss) in losses.items():
    right, wrong = loss(2 * truth - 1), loss(truth)
    (gradient,) = torch.autograd.grad(wrong, input)
    slopes = gradient.reshape(4, -1).abs().sum(dim=1)[truth == 0]
    rows.append([f"`{name}`", f"{right.item():.4f}", f"{wrong.item():.4f}",
                 int((slopes == 0).sum())])
    print(*rows[-1], sep=" | ")
