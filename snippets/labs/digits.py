# %% load
import math

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.set_default_dtype(torch.float64)  # same digits on every processor
torch.set_num_threads(1)  # quicker for tensors as small as these
torch.manual_seed(0)

digits = load_digits()
order = torch.randperm(len(digits.target))
images = torch.tensor(digits.data / 16)[order]  # grey values from 0 to 1
labels = torch.tensor(digits.target)[order]
x, y = images[:1437], labels[:1437]  # to learn from
x_test, y_test = images[1437:], labels[1437:]  # to be tested on
train_size, test_size = len(x), len(x_test)
per_class = torch.bincount(y)

print(f"to learn from  {tuple(x.shape)}")
print(f"to test on     {tuple(x_test.shape)}")
print(f"images of each digit  {per_class.tolist()}")

# %% chance
zero = nn.Linear(64, 10)
nn.init.zeros_(zero.weight)
nn.init.zeros_(zero.bias)
usual = nn.Linear(64, 10)
loss_of_zero = F.cross_entropy(zero(x), y).item()
loss_of_usual = F.cross_entropy(usual(x), y).item()
loss_of_large = F.cross_entropy(20 * usual(x), y).item()

print(f"ln 10                {math.log(10):.4f}")
print(f"weights all zero     {loss_of_zero:.4f}")
print(f"PyTorch's own start  {loss_of_usual:.4f}")
print(f"logits times 20      {loss_of_large:.4f}")

# %% train
def train(model, loss_of=F.cross_entropy, rate=0.05, adam=False):
    optimizer = torch.optim.SGD(model.parameters(), lr=rate, momentum=0.9)
    if adam:
        optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    torch.manual_seed(2)  # every run sees the same batches
    curves = {"train": [], "test": [], "accuracy": []}
    for step in range(301):
        if step % 20 == 0:
            with torch.no_grad():
                logits = model(x_test)
                right = logits.argmax(1) == y_test
                curves["train"].append(loss_of(model(x), y).item())
                curves["test"].append(loss_of(logits, y_test).item())
                curves["accuracy"].append(right.double().mean().item())
        batch = torch.randperm(len(x))[:100]
        optimizer.zero_grad()
        loss_of(model(x[batch]), y[batch]).backward()
        optimizer.step()
    return curves


def show(name, curves, at=-1):
    train, test, accuracy = (curve[at] for curve in curves.values())
    print(f"{name:<14} train {train:.4f}  test {test:.4f}  accuracy {accuracy:.3f}")

# %% softmax
torch.manual_seed(1)
model = nn.Linear(64, 10)
linear_parameters = sum(p.numel() for p in model.parameters())
linear = train(model, rate=0.5)

for step in (0, 20, 100, 300):
    show(f"step {step}", linear, at=step // 20)
print(f"parameters {linear_parameters}")

# %% network
def network():
    torch.manual_seed(1)  # every network begins with the same weights
    return nn.Sequential(
        nn.Unflatten(1, (1, 8, 8)),
        nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(64, 10),  # logits: no softmax here
    )


model = network()
cnn_parameters = sum(p.numel() for p in model.parameters())
cnn = train(model)
share = cnn["accuracy"][-1]
standard_error = math.sqrt(share * (1 - share) / test_size)

print(f"parameters {cnn_parameters}, first loss {cnn['train'][0]:.4f}")
show("linear", linear)
show("convolutional", cnn)
print(f"standard error of the accuracy {standard_error:.3f}")

# %% worst
with torch.no_grad():
    logits = model(x_test)
losses = F.cross_entropy(logits, y_test, reduction="none")
costly = losses.topk(5).indices
worst_share = (losses[costly].sum() / losses.sum()).item()
median_loss = losses.median().item()

for i in costly:
    p, label = logits[i].softmax(0), y_test[i]
    print(f"{label} taken for {p.argmax()}  loss {losses[i]:.2f}", end="  ")
    print(f"p of the right digit {p[label]:.4f}")
print(f"these 5 of {test_size}: {worst_share:.0%} of the whole loss")
print(f"median loss {median_loss:.5f}")

worst = costly[0]
worst_image, worst_probabilities = x_test[worst], logits[worst].softmax(0)
worst_label, worst_loss = y_test[worst].item(), losses[worst].item()
worst_guess = logits[worst].argmax().item()

# %% mse
def squared(logits, target):
    return F.mse_loss(logits.softmax(1), F.one_hot(target, 10).double())


mse_at_chance = (0.9**2 + 9 * 0.1**2) / 10
mse = train(network(), squared)
mse_faster = train(network(), squared, rate=0.5)

print(f"at chance {mse_at_chance:.4f}, first loss {mse['train'][0]:.4f}")
show("cross entropy", cnn)
show("mse", mse)
show("mse, rate 0.5", mse_faster)

# %% gradients
def doubled(logits, target):
    return F.cross_entropy(logits.softmax(1), target)  # the mistake


def gradient_norm(loss_of):
    """Of the gradient with respect to the logits, before the first step."""
    logits = network()(x).detach().requires_grad_()
    loss_of(logits, y).backward()
    return logits.grad.norm().item()


gradient = gradient_norm(F.cross_entropy)
gradient_mse = gradient_norm(squared)
gradient_double = gradient_norm(doubled)
mse_ratio = gradient / gradient_mse
double_ratio = gradient / gradient_double

print(f"cross entropy   {gradient:.5f}")
print(f"mse             {gradient_mse:.5f}  smaller by {mse_ratio:.1f}")
print(f"double softmax  {gradient_double:.5f}  smaller by {double_ratio:.1f}")

# %% double
double_floor = -math.log(math.e / (math.e + 9))
torch.manual_seed(1)
linear_double = train(nn.Linear(64, 10), doubled, rate=0.5)
model_double = network()
double = train(model_double, doubled)
double_above = double["test"][-1] - double_floor
double_wrong = 1 - double["accuracy"][-1]
with torch.no_grad():
    p = model_double(x_test).softmax(1)
never = [digit for digit in range(10) if digit not in p.argmax(1)]
p_right = p.gather(1, y_test[:, None])[p.argmax(1) != y_test]
double_right = p_right.median().item()

print(f"first loss {double['train'][0]:.4f}, lowest {double_floor:.4f}")
show("linear", linear_double)
show("convolutional", double)
print(f"test loss above the lowest {double_above:.3f}")
print(f"share of wrong answers     {double_wrong:.3f}")
print(f"digits it never answers    {never}")
print(f"p of the right digit where it is wrong, median {double_right:.5f}")

# %% adam
adam = train(network(), adam=True)
model_double = network()
double_adam = train(model_double, doubled, adam=True)
with torch.no_grad():
    guesses = model_double(x_test).argmax(1)
never_adam = [digit for digit in range(10) if digit not in guesses]

show("one softmax", adam)
show("double softmax", double_adam)
print(f"digits it never answers {never_adam}")

# %% smoothing
def smoothed(logits, target):
    return F.cross_entropy(logits, target, label_smoothing=0.1)


model_smooth = network()
smooth = train(model_smooth, smoothed)
smooth_floor = -(0.91 * math.log(0.91) + 9 * 0.01 * math.log(0.01))
with torch.no_grad():
    logits_smooth = model_smooth(x_test)
smooth_plain = F.cross_entropy(logits_smooth, y_test).item()
smooth_sure = logits_smooth.softmax(1).max(1).values.median().item()
cnn_sure = logits.softmax(1).max(1).values.median().item()

print(f"first loss {smooth['train'][0]:.4f}, lowest {smooth_floor:.4f}")
show("smoothed", smooth)
show("not smoothed", cnn)
print(f"smoothed, but test loss without smoothing {smooth_plain:.4f}")
print("largest probability, median")
print(f"smoothed {smooth_sure:.3f}, not smoothed {cnn_sure:.5f}")

# %% troubles
def run(inputs, labels, rate=0.5, clear=True):
    weight = torch.zeros(64, 10, requires_grad=True)
    losses = []
    for _ in range(30):
        loss = F.cross_entropy(inputs @ weight, labels)
        losses.append(loss.item())
        loss.backward()
        with torch.no_grad():
            weight -= rate * weight.grad
        if clear:
            weight.grad = None
    return losses


shuffled = y[torch.randperm(len(y))]
runs = [run(x, y), run(x, y, rate=0.0005), run(x, y, rate=50.0),
        run(x, y, clear=False), run(x, shuffled), run(0 * x, y)]
names = ["in order", "rate too small", "rate too large",
         "no zero_grad", "labels shuffled", "images all zero"]
for name, curve in zip(names, runs):
    print(f"{name:<15}", *(f"{curve[i]:8.4f}" for i in (0, 1, 2, 10, 29)))
