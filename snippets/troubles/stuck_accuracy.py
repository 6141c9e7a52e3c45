import torch
import torch.nn.functional as F

labels = torch.tensor([1.0] + [0.0] * 9)  # 1 of 10 positive
bias = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([bias], lr=1.0)
for step in range(41):
    logits = bias.expand(10)
    loss = F.binary_cross_entropy_with_logits(logits, labels)
    said = (logits > 0).float()
    accuracy = (said == labels).float().mean().item()
    recall = said[labels == 1].mean().item()
    if step % 10 == 0:
        print(f"loss {loss:.4f} accuracy {accuracy:.2f} recall {recall:.2f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
wrong, right = accuracy, recall
