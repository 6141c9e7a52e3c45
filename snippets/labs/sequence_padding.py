# %% load
import math

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils import rnn

torch.set_default_dtype(torch.float64)  # same digits on every processor
torch.set_num_threads(1)  # quicker for tensors as small as these

# %% short
short = [
    "It runs:", "Mask the rows:", "Reduce first.", "What is the sum?",
    "All shapes:", "Write the name:", "Always give dim.", "It must be a tensor.",
    "The third is wrong.", "That is a mean of means again.",
    "The mean of no numbers is nan.", "No error tells the two apart:",
]

# %% long
long = [
    "In one every token weighs the same, in the other every sequence.",
    "If padding is counted, a model that always predicts padding looks good:",
    "Two parts of equal shape hold different numbers of tokens that count.",
    "Then the mean divided by the number of parts is right.",
    "Clip the gradient after the last backward, before step.",
    "Divided by four it has a quarter of the gradient:",
    "Five micro-batches in groups of four leave a last group of one.",
    "The gradient is multiplied by the same number, in every column:",
    "Multiply each mean by its own divisor, add up, divide once.",
    "Softmax turns a list of scores into positive numbers that sum to one.",
    "If the right class itself is masked, the loss is infinite.",
    "Call softmax only where the probabilities themselves are wanted.",
]

# %% test
unseen = [
    "Clipped part by part it is no longer the gradient of the whole batch.",
    "Count over the whole training set, not over a batch.",
    "Minus infinity times zero is nan, and one such sample destroys all weights:",
    "It takes mean and variance of the part, not of the group.",
    "An ignored label has no weight, in the sum and in the divisor:",
    "Logits may be negative; cross entropy with class labels may not.",
    "A module accepts any text and complains only when it is called:",
    "The shape does not tell which is meant; the loss decides.",
    "Both must have the same shape.", "It has negative entries.",
]
texts = short + long
print(f"to learn from {len(texts)}, to be tested on {len(unseen)}")
print(f"letters  {min(map(len, texts))} to {max(map(len, texts))}")

# %% encode
letters = ["<pad>", "\n", *sorted(set("".join(texts + unseen).lower()))]
PAD, END, IGNORE = 0, 1, -100
number = {letter: index for index, letter in enumerate(letters)}
classes = len(letters)


def encode(text):
    """The letters as numbers, with the end sign before and behind."""
    return torch.tensor([END, *(number[c] for c in text.lower()), END])


print(f"{classes} classes: {''.join(letters[2:])}")
print(encode("It runs:").tolist())

# %% collate
def collate(texts, ignore=IGNORE):
    """Inputs are padded with PAD, labels with -100."""
    rows = [encode(text) for text in texts]
    x = rnn.pad_sequence([row[:-1] for row in rows], True, PAD)  # batch first
    y = rnn.pad_sequence([row[1:] for row in rows], True, ignore)
    return x, y


x, y = collate(["It runs:", "All shapes:"])
for row in [*x.tolist(), *y.tolist()]:
    print(row)
x, y = collate(texts)
tokens, positions = (y != IGNORE).sum().item(), y.numel()
padded_share = 1 - tokens / positions
lengths = (y != IGNORE).sum(1).tolist()
print(f"all sentences {tuple(x.shape)}, lengths {min(lengths)} to {max(lengths)}")
print(f"{tokens} tokens of {positions} positions, {padded_share:.1%} padding")

# %% model
class Model(nn.Module):
    def __init__(self):
        super().__init__()
        torch.manual_seed(1)  # every model begins with the same weights
        self.embedding = nn.Embedding(classes, 16)
        self.gru = nn.GRU(16, 48, batch_first=True)
        self.output = nn.Linear(48, classes)

    def forward(self, x):
        states, _ = self.gru(self.embedding(x))
        return self.output(states)  # logits (N, T, C)


model = Model()
logits = model(x)
first_loss = F.cross_entropy(logits.transpose(1, 2), y).item()
chance = math.log(classes)
print(f"logits {tuple(logits.shape)}, labels {tuple(y.shape)}")
print(f"first loss {first_loss:.4f}, ln {classes} = {chance:.4f}")
try:
    model(y)  # -100 is no row of the embedding
except IndexError as error:
    print(error)

# %% transpose
try:
    F.cross_entropy(logits, y)
except (RuntimeError, ValueError) as error:
    print(error)

moved = F.cross_entropy(logits.transpose(1, 2), y).item()  # (N, C, T)
flat = F.cross_entropy(logits.flatten(0, 1), y.flatten()).item()  # (N * T, C)
viewed = F.cross_entropy(logits.view(len(x), classes, -1), y).item()  # wrong
print(f"transpose {moved:.4f}, flatten {flat:.4f}, view {viewed:.4f}")

# %% mask
mask = y != IGNORE
labels = y.clamp(min=0)  # any class will do where the mask is False
losses = F.cross_entropy(logits.transpose(1, 2), labels, reduction="none")
ignored = F.cross_entropy(logits.transpose(1, 2), y).item()
selected = losses.masked_select(mask).mean().item()  # or losses[mask]
divided = ((losses * mask).sum() / mask.sum()).item()
too_small = (losses * mask).mean().item()  # wrong: divides by all positions

token_share = tokens / positions
print(f"ignore_index            {ignored:.4f}")
print(f"masked_select, mean     {selected:.4f}")
print(f"sum divided by count    {divided:.4f}")
print(f"(losses * mask).mean()  {too_small:.4f}")
print(f"the last one in shares of the first: {too_small / ignored:.4f}")
print(f"share of tokens:                     {token_share:.4f}")

# %% train
def token_mean(logits, y):
    return F.cross_entropy(logits.transpose(1, 2), y)


def measure(model, texts, ignore=IGNORE):
    with torch.no_grad():
        x, y = collate(texts, ignore)
        return token_mean(model(x), y).item()


def train(backward, watch, steps=150, data=texts):
    model = Model()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    torch.manual_seed(2)  # every run sees the same batches
    curves = {name: [] for name in watch}
    for step in range(steps + 1):
        if step % 10 == 0:
            for name, look in watch.items():
                curves[name].append(look(model))
        batch = [data[i] for i in torch.randperm(len(data))[:8]]
        optimizer.zero_grad()
        backward(model, batch)
        optimizer.step()
    return model, curves

# %% right
def with_ignore(model, batch):
    x, y = collate(batch)
    token_mean(model(x), y).backward()


watch = {
    "tokens": lambda model: measure(model, texts),
    "short": lambda model: measure(model, short),
    "long": lambda model: measure(model, long),
    "test": lambda model: measure(model, unseen),
}
_, right = train(with_ignore, watch)
best = right["test"].index(min(right["test"]))
best_step = 10 * best

print("step  training  test")
for i in (0, 3, best, 10, 15):
    print(f"{10 * i:4d}  {right['tokens'][i]:8.3f}  {right['test'][i]:.3f}")

# %% counted
def with_padding(model, batch):
    x, y = collate(batch, ignore=PAD)  # the mistake: padding is a label
    token_mean(model(x), y).backward()


both = watch | {"reported": lambda model: measure(model, texts, ignore=PAD)}
_, counted = train(with_padding, both)
print("step  reported  of tokens  ratio  | padding ignored")
for i in (0, 1, 3, 6, 10, 15):
    told, real = counted["reported"][i], counted["tokens"][i]
    print(f"{10 * i:4d}  {told:8.3f}  {real:9.3f}  {told / real:5.2f}", end="")
    print(f"  | {right['tokens'][i]:.3f}")

print(f"share of tokens {token_share:.2f}")

# %% floor
floor = len(texts) * math.log(len(texts)) / tokens
floor_counted = floor * tokens / positions
watch_short = {"tokens": lambda model: measure(model, short)}
_, small = train(with_ignore, watch_short, steps=250, data=short)
short_tokens = sum(len(text) + 1 for text in short)
floor_short = len(short) * math.log(len(short)) / short_tokens

print(f"floor for all {len(texts)}: {floor:.4f}")
print(f"with padding counted: {floor_counted:.4f}")
print(f"floor for the {len(short)} short ones: {floor_short:.4f}")
for i in (0, 5, 10, 25):
    print(f"step {10 * i:3d}  {small['tokens'][i]:.4f}")

# %% means
model, _ = train(with_ignore, {}, steps=best_step)
four = unseen[5:7] + unseen[-2:]  # two long ones, two short ones
with torch.no_grad():
    x, y = collate(four)
    losses = F.cross_entropy(model(x).transpose(1, 2), y, reduction="none")
count = (y != IGNORE).sum(1)
each = losses.sum(1) / count  # ignored positions have loss 0
by_token = (losses.sum() / count.sum()).item()
by_sequence = each.mean().item()
share = (count / count.sum()).tolist()
perplexity_token = math.exp(by_token)
perplexity_sequence = math.exp(by_sequence)

print("tokens  loss per token  share by token  share by sequence")
for n, loss, weight in zip(count, each, share):
    print(f"{n:6d}  {loss:14.4f}  {weight:14.3f}  {1 / len(four):17.3f}")
print(f"mean over tokens     {by_token:.4f}  perplexity {perplexity_token:.2f}")
print(f"mean of sequences    {by_sequence:.4f}  perplexity {perplexity_sequence:.2f}")

# %% last-batch
def batch_means(size):
    batches = [unseen[i : i + size] for i in range(0, len(unseen), size)]
    counts = [(collate(batch)[1] != IGNORE).sum().item() for batch in batches]
    return counts, [measure(model, batch) for batch in batches]


sizes = [1, 2, 3, 4, 5, 8, 10]
wrong_perplexities, perplexities = [], []
print("size  mean of means  perplexity | sum / count  perplexity")
for size in sizes:
    counts, values = batch_means(size)
    average = sum(values) / len(values)  # the mistake
    total = sum(n * value for n, value in zip(counts, values)) / sum(counts)
    wrong_perplexities.append(math.exp(average))
    perplexities.append(math.exp(total))
    row = [average, wrong_perplexities[-1], total, perplexities[-1]]
    print("{:4d}  {:13.4f}  {:10.2f} | {:11.4f}  {:10.2f}".format(size, *row))
eight, eight_means = batch_means(8)
print(f"size 8: tokens {eight}, means", *(f"{value:.3f}" for value in eight_means))

# %% micro
def parts_of(batch):
    """Micro-batches of two, sorted by length to save padding."""
    batch = sorted(batch, key=len)
    return [collate(batch[i : i + 2]) for i in range(0, len(batch), 2)]


def mean_of_means(model, batch):
    parts = parts_of(batch)
    for x, y in parts:
        (token_mean(model(x), y) / len(parts)).backward()  # the mistake


def sum_by_count(model, batch):
    parts = parts_of(batch)
    count = sum((y != IGNORE).sum() for _, y in parts)  # of the whole group
    for x, y in parts:
        logits = model(x).transpose(1, 2)
        (F.cross_entropy(logits, y, reduction="sum") / count).backward()

# %% gradients
def gradient(backward, batch):
    model = Model()
    backward(model, batch)
    return torch.cat([p.grad.flatten() for p in model.parameters()])


batch = short[:4] + long[:4]
part_tokens = [(y != IGNORE).sum().item() for _, y in parts_of(batch)]
full = gradient(with_ignore, batch)
wrong, correct = gradient(mean_of_means, batch), gradient(sum_by_count, batch)
relative = ((wrong - full).norm() / full.norm()).item()
equal = torch.allclose(correct, full)

print(f"tokens in the four micro-batches {part_tokens}")
print(f"sum / count equals the full batch: {equal}")
print(f"mean of means: relative difference {relative:.2f}")
weight_ratio = part_tokens[-1] / part_tokens[0]
print(f"a token of the first weighs {weight_ratio:.1f} times one of the last")

# %% accumulate
_, summed = train(sum_by_count, watch, steps=30)
_, means = train(mean_of_means, watch)
pairs = zip(summed["tokens"], right["tokens"])
same_curve = all(abs(a - b) < 1e-6 for a, b in pairs)

print(f"sum / count: the curve of the full batch, for 30 steps: {same_curve}")
print("        full batch, sum / count |      mean of means")
print("step   tokens   short    long   |  tokens   short    long")
for i in (0, 3, 6, 10, 15):
    names = ("tokens", "short", "long")
    row = [curves[name][i] for curves in (right, means) for name in names]
    print("{:4d}{:9.3f}{:8.3f}{:8.3f}   |{:8.3f}{:8.3f}{:8.3f}".format(10 * i, *row))

# %% packing
x, y = collate(four)
count = (y != IGNORE).sum(1)
with torch.no_grad():
    embedded = model.embedding(x)
    states, last = model.gru(embedded)
    packed = rnn.pack_padded_sequence(embedded, count, True, enforce_sorted=False)
    packed_states, packed_last = model.gru(packed)
    unpacked, _ = rnn.pad_packed_sequence(packed_states, batch_first=True)

real = y != IGNORE
same_states = torch.allclose(states[real], unpacked[real])
same_last = [torch.allclose(a, b) for a, b in zip(last[0], packed_last[0])]
print(f"positions {x.numel()}, after packing {len(packed.data)}")
print(f"states at the tokens are the same: {same_states}")
print(f"last state is the same, sentence by sentence: {same_last}")
at_end = states[torch.arange(len(x)), count - 1]  # no packing
same_at_end = torch.allclose(at_end, packed_last[0])
print(f"taken at the last token: {same_at_end}")

# %% only-padding
def divided_by_count(logits, y, least=0):
    mask, labels = y != IGNORE, y.clamp(min=0)
    losses = F.cross_entropy(logits.transpose(1, 2), labels, reduction="none")
    return (losses * mask).sum() / mask.sum().clamp(min=least)


def guarded(logits, y):
    return divided_by_count(logits, y, least=1)


parameters = sum(p.numel() for p in Model().parameters())
broken = {}
for loss_of in (token_mean, divided_by_count, guarded):
    model = Model()
    x, y = collate(["It runs:"])
    loss = loss_of(model(x), torch.full_like(y, IGNORE))  # no label is left
    loss.backward()
    torch.optim.SGD(model.parameters(), lr=0.1).step()
    name = loss_of.__name__
    broken[name] = sum(p.isnan().sum().item() for p in model.parameters())
    print(f"{name:<16} loss {loss.item():.1f}, nan in {broken[name]} of {parameters}")

# %% log
logged = [2.5, math.nan, 2.3]  # one batch in the middle had only padding
average_logged = sum(logged) / len(logged)
average_valid = torch.tensor(logged).nanmean().item()
print(f"mean {average_logged}, nanmean {average_valid:.1f}")
