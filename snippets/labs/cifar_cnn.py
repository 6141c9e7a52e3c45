# %% images
import copy
import math
import textwrap

import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_images
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.set_default_dtype(torch.float64)  # same digits on every processor
torch.set_num_threads(1)

photos = load_sample_images().images  # a temple and a flower, 427 x 640
middle = [torch.tensor(photo[5:421, 112:528]) for photo in photos]
bytes_first = torch.stack(middle)  # (N, height, width, 3), 0 to 255
x = bytes_first.permute(0, 3, 1, 2) / 255  # (N, 3, height, width), 0 to 1
x = F.avg_pool2d(x, 13)  # 416 pixels become 32
target = torch.tensor([3, 8])

print(f"photographs  {tuple(bytes_first.shape)}  {bytes_first.dtype}")
print(f"input        {tuple(x.shape)}  {x.dtype}")
print(f"smallest {x.min():.3f}, largest {x.max():.3f}")
print(f"target       {tuple(target.shape)}  {target.dtype}")

# %% network
def network(seed=0, relu=False):
    torch.manual_seed(seed)
    act = nn.ReLU() if relu else nn.Identity()  # Identity: nothing there
    return nn.Sequential(
        nn.Conv2d(3, 32, 5, padding=2), act, nn.MaxPool2d(2),
        nn.Conv2d(32, 32, 5, padding=2), act, nn.MaxPool2d(2),
        nn.Conv2d(32, 64, 5, padding=2), act, nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(1024, 64), act,
        nn.Linear(64, 10),
    )


model = network()
shapes, _h = [], x
for _layer in model:
    _h = _layer(_h)
    if not isinstance(_layer, nn.Identity):
        _count = sum(p.numel() for p in _layer.parameters())
        shapes.append([type(_layer).__name__, str(tuple(_h.shape)), _count])
        print(f"{shapes[-1][0]:<10} {shapes[-1][1]:<16} {_count:>6}")
parameters = sum(row[2] for row in shapes)
flat_size = 64 * 4 * 4
print(f"parameters {parameters}, 64 * 4 * 4 = {flat_size}")

# %% wrong-input
def message(images, net=model):
    try:
        net(images)
    except RuntimeError as error:
        return textwrap.indent(textwrap.fill(str(error), 76), "    ")


not_flat = nn.Sequential(*(m for m in model if not isinstance(m, nn.Flatten)))
print("colours last", message(x.permute(0, 2, 3, 1)), sep="\n")
print("bytes", message(bytes_first.permute(0, 3, 1, 2)), sep="\n")
print("28 x 28", message(x[..., 2:30, 2:30]), sep="\n")
print("not flattened", message(x, not_flat), sep="\n")
features_28 = 64 * (28 // 8) ** 2  # three poolings: 28, 14, 7, 3
print(f"28 x 28 needs Linear({features_28}, 64)")

# %% logits
with torch.no_grad():
    logits = model(x)
probabilities = logits.softmax(1)
negative = (logits < 0).sum(1)
sums = logits.sum(1)

for _row in logits:
    print(" ".join(f"{z:5.2f}" for z in _row))
print(f"negative      {negative.tolist()}")
print("their sums   ", *(f"{s:.4f}" for s in sums))
print("after softmax")
for _row in probabilities:
    print(" ".join(f"{p:5.3f}" for p in _row))

# %% by-hand
def by_hand(z, t):
    log_sum_exp = math.log(sum(math.exp(value) for value in z))
    return log_sum_exp - z[t]


losses = [by_hand(z, t) for z, t in zip(logits.tolist(), target.tolist())]
total, mean = sum(losses), sum(losses) / len(losses)
each = F.cross_entropy(logits, target, reduction="none")
batch_loss = nn.CrossEntropyLoss()(logits, target)

for _n, _loss in enumerate(losses):
    _z = logits[_n, target[_n]].item()
    print(f"image {_n}  {_loss + _z:.4f} - ({_z:.4f}) = {_loss:.4f}")
print(f"sum  {total:.4f}   mean {mean:.4f}")
print(f"torch, each  {each[0]:.4f} {each[1]:.4f}   mean {batch_loss:.4f}")

# %% first-loss
with torch.no_grad():
    twenty = [network(seed)(x) for seed in range(20)]
scales = [0, 1, 10, 100]
first, summary = [], []
for _s in scales:
    _row = [F.cross_entropy(_s * z, target).item() for z in twenty]
    first.append(_row)
    summary.append([_s, min(_row), sum(_row) / 20, max(_row)])
ln_10, ln_100 = math.log(10), math.log(100)

print(f"ln 10 = {ln_10:.4f}")
print("last layer times   smallest     mean  largest first loss")
for _row in summary:
    print(f"{_row[0]:16} {_row[1]:10.4f} {_row[2]:8.4f} {_row[3]:8.4f}")

# %% softmax-first
doubled = F.cross_entropy(probabilities, target)
sure = torch.zeros(2, 10)
sure[0, 3], sure[1, 8] = 20.0, 20.0  # logits of a model that is right
sure_loss = F.cross_entropy(sure, target)
sure_doubled = F.cross_entropy(sure.softmax(1), target)
floor = math.log(math.e + 9) - 1

print(f"untrained        {batch_loss:.4f}  softmax first {doubled:.4f}")
print(f"right and sure   {sure_loss:.4f}  softmax first {sure_doubled:.4f}")

# %% name-reused
loader = DataLoader(TensorDataset(x, target), batch_size=1)


def loop(stop):
    loss = nn.CrossEntropyLoss()
    for images, labels in loader:
        loss = loss(model(images), labels)  # the name now belongs to a number
        print(f"  loss {loss.item():.4f}")
        if stop:
            break


print("with break")
loop(stop=True)
print("without")
try:
    loop(stop=False)
except TypeError as error:
    print(f"  {type(error).__name__}: {error}")

# %% two-names
loss_fn = nn.CrossEntropyLoss()
for _images, _labels in loader:
    _loss = loss_fn(model(_images), _labels)
    print(f"loss {_loss.item():.4f}")

# %% sum
def norm_of_gradient(net):
    return torch.cat([p.grad.flatten() for p in net.parameters()]).norm().item()


def gradient(repeats, reduction):
    model.zero_grad()
    images, labels = x.repeat(repeats, 1, 1, 1), target.repeat(repeats)
    F.cross_entropy(model(images), labels, reduction=reduction).backward()
    return norm_of_gradient(model)


sizes = [2, 4, 8]
of_mean = [gradient(n // 2, "mean") for n in sizes]
of_sum = [gradient(n // 2, "sum") for n in sizes]
for _n, _mean, _sum in zip(sizes, of_mean, of_sum):
    print(f"N = {_n}  mean {_mean:.4f}  sum {_sum:.4f}")

# %% fold
first_layer, last_layer = model[-3], model[-1]
one = nn.Linear(1024, 10)
with torch.no_grad():
    one.weight.copy_(last_layer.weight @ first_layer.weight)
    one.bias.copy_(last_layer.weight @ first_layer.bias + last_layer.bias)
    features = model[:-3](x)
    two_layers, one_layer = model[-3:](features), one(features)
    _single = copy.deepcopy(model[-3:]).float()(features.float())
    _single_one = copy.deepcopy(one).float()(features.float())
two_parameters = sum(p.numel() for p in model[-3:].parameters())
one_parameters = sum(p.numel() for p in one.parameters())
_apart = (two_layers - one_layer).abs().max().item()
_apart32 = (_single - _single_one).abs().max().item()

print(f"parameters {two_parameters} against {one_parameters}")
print(f"float64: largest difference below 1e-12 {_apart < 1e-12}")
print(f"float32: largest difference below 1e-5 {_apart32 < 1e-5}")

# %% affine
def is_affine(f, a, b):
    with torch.no_grad():
        return torch.allclose(f(a + b) + f(0 * a), f(a) + f(b), atol=1e-9)


net_relu = network(relu=True)
temple, flower = x[:1], x[1:]
h1, h2 = model[0](temple), model[0](flower)
g1, g2 = features[:1], features[1:]
affine = {
    "first convolution": is_affine(model[0], temple, flower),
    "two linear layers": is_affine(model[-3:], g1, g2),
    "max pooling": is_affine(nn.MaxPool2d(2), h1, h2),
    "average pooling": is_affine(nn.AvgPool2d(2), h1, h2),
    "whole network": is_affine(model, temple, flower),
    "linear, ReLU, linear": is_affine(net_relu[-3:], g1, g2),
}
for _name, _value in affine.items():
    print(f"{_name:<21} {_value}")

# %% train
def train(net, images, labels, loss_of=F.cross_entropy, rate=0.02, momentum=0.0):
    optimizer = torch.optim.SGD(net.parameters(), lr=rate, momentum=momentum)
    curve = []
    for _ in range(81):
        loss = loss_of(net(images), labels)
        curve.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return curve


def show(name, curve):
    some = [f"{curve[i]:7.4f}" for i in (0, 10, 20, 50, 80)]
    low = [i for i, v in enumerate(curve) if v < 0.01]
    when = f" below 0.01 at step {low[0]}" if low else " never"
    print(f"{name:<13}", *some, when)

# %% one-photograph
four = torch.cat([0 * temple, temple, flower, temple + flower])
exactly_one = torch.tensor([0, 1, 1, 0])


def head(relu):
    torch.manual_seed(0)
    act = nn.ReLU() if relu else nn.Identity()
    layers = nn.Linear(3072, 64), act, nn.Linear(64, 2)
    return nn.Sequential(nn.Flatten(), *layers)


settings = {"rate": 0.005, "momentum": 0.9}
xor_linear = train(head(False), four, exactly_one, **settings)
xor_relu = train(head(True), four, exactly_one, **settings)
ln_2 = math.log(2)

print(f"ln 2 = {ln_2:.4f}")
print(f"no activation   {xor_linear[0]:.4f} -> {xor_linear[-1]:.4f}")
print(f"ReLU between    {xor_relu[0]:.4f} -> {xor_relu[-1]:.4f}")

# %% overfit
plain = train(network(), x, target)
net_relu = network(relu=True)
relu = train(net_relu, x, target)
plain_steps = next(i for i, v in enumerate(plain) if v < 0.01)
relu_steps = next(i for i, v in enumerate(relu) if v < 0.01)
answers = net_relu(x).argmax(1)

print("step               0      10      20      50      80")
show("no activation", plain)
show("ReLU", relu)
print(f"answers with ReLU {answers.tolist()}")

# %% not-overfit
def softmax_first(outputs, labels):
    return F.cross_entropy(outputs.softmax(1), labels)  # the mistake


model_fast = network(relu=True)
double = train(network(relu=True), x, target, softmax_first)
fast = train(model_fast, x, target, rate=0.2)
dead = bool((model_fast[:10](x) == 0).all())
same = torch.equal(*model_fast(x).chunk(2))
uneven = -(0.25 * math.log(0.25) + 0.75 * math.log(0.75))

print("step               0      10      20      50      80")
show("right", relu)
show("softmax first", double)
show("rate 0.2", fast)
print(f"rate 0.2: all 1024 features are 0:               {dead}")
print(f"rate 0.2: both photographs get the same logits:  {same}")

# %% first-gradient
def first_gradient(net, loss_of=F.cross_entropy):
    loss_of(net(x), target).backward()
    return norm_of_gradient(net)


gradient_plain = first_gradient(network())
gradient_relu = first_gradient(network(relu=True))
gradient_double = first_gradient(network(relu=True), softmax_first)
zeros, _h = [], x
for _layer in network(relu=True):
    _h = _layer(_h)
    if isinstance(_layer, nn.ReLU):
        zeros.append((_h == 0).double().mean().item())
double_ratio = gradient_relu / gradient_double

print(f"no activation         {gradient_plain:.4f}")
print(f"ReLU                  {gradient_relu:.4f}")
print(f"softmax first         {gradient_double:.4f}")
print(f"ReLU / softmax first  {double_ratio:.1f}")
print("zeros behind each ReLU", *(f"{share:.2f}" for share in zeros))
