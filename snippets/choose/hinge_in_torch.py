import torch
import torch.nn.functional as F

score, y = torch.tensor([0.3, -2.0]), torch.tensor([1.0, 1.0])
hinge = torch.relu(1 - y * score).mean().item()

# a score for each class, here two
columns = torch.stack([torch.zeros(2), score], dim=1)
labels = torch.tensor([1, 1])
multi = F.multi_margin_loss(columns, labels).item()
embedding = F.hinge_embedding_loss(score, y).item()
cross_entropy = F.cross_entropy(columns, labels).item()
print(f"hinge, mean             {hinge:.4f}")
print(f"multi_margin_loss       {multi:.4f}  divides by the 2 classes")
print(f"cross_entropy           {cross_entropy:.4f}")
print(f"hinge_embedding_loss    {embedding:.4f}  another loss: takes distances")
