import torch
import torch.nn.functional as F

zeros = {
    "one output column":
        F.cross_entropy(torch.ones(4, 1), torch.tensor([0, 0, 0, 0])),
    "labels ignored, sum":
        F.cross_entropy(torch.ones(1, 5), torch.tensor([-100]), reduction="sum"),
    "cosine_embedding, labels 0":
        F.cosine_embedding_loss(torch.ones(2, 3), -torch.ones(2, 3), torch.zeros(2)),
    "logits of float32 far apart":
        F.cross_entropy(torch.tensor([[40.0, 0.0]]), torch.tensor([0])),
    "target compared with itself": F.mse_loss(torch.ones(3), torch.ones(3)),
}
values = [loss.item() + 0.0 for loss in zeros.values()]
for name, value in zip(zeros, values):
    print(f"{name:30} {value}")
