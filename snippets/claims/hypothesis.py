import torch

model = torch.nn.Linear(1, 1)
with torch.no_grad():
    model.weight.fill_(1.2)
    model.bias.fill_(-4.2)
hours = torch.tensor([[5.0]])

z = model(hours)  # Wx + b
h = torch.sigmoid(z)  # h(x) is this, not this times something
probability, predicted = h.item(), int(z.item() > 0)
print(f"Wx + b          {z.item():.4f}")
print(f"sigma(Wx + b)   {probability:.4f}   = h(x)")
print(f"predicted class {predicted}: h(x) > 0.5 and Wx + b > 0 say the same")
