# %% load
import math

import torch
import torch.nn.functional as F
from sklearn.datasets import load_breast_cancer
from sklearn.metrics import average_precision_score
from torch.utils.data import WeightedRandomSampler

# single precision would print other digits on other processors
torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)

_data = load_breast_cancer()
_x_all = torch.tensor(_data.data)
_y_all = torch.tensor(1.0 - _data.target)  # 1: malignant
whole = [int(_y_all.sum()), int((1 - _y_all).sum())]

print(f"{whole[0]} malignant, {whole[1]} benign, {_x_all.shape[1]} features")

# %% split
def split(seed, columns=(1, 4)):
    """20 malignant and 180 benign cases to learn from, 20 and 177 to be tested on."""
    generator = torch.Generator().manual_seed(seed)
    rare, common = (torch.nonzero(_y_all == label)[:, 0] for label in (1, 0))
    rare = rare[torch.randperm(len(rare), generator=generator)[:40]]
    common = common[torch.randperm(len(common), generator=generator)]
    train = torch.cat([rare[:20], common[:180]])
    test = torch.cat([rare[20:], common[180:]])
    x = _x_all[:, list(columns)]
    x = (x - x[train].mean(0)) / x[train].std(0)  # by the training set alone
    return x[train], _y_all[train], x[test], _y_all[test]


_x, _y, _x_test, _y_test = split(0)
columns = [str(_data.feature_names[_c]) for _c in (1, 4)]
positives, negatives = int(_y.sum()), int((1 - _y).sum())
test_positives, test_negatives = int(_y_test.sum()), int((1 - _y_test).sum())
base_rate, ratio = positives / len(_y), negatives / positives
always_benign = test_negatives / len(_y_test)

print(f"features       {columns}")
print(f"to learn from  {positives} malignant, {negatives} benign")
print(f"to test on     {test_positives} malignant, {test_negatives} benign")
print(f"base rate {base_rate:.2f}; always 'benign': {always_benign:.3f} right")

# %% chance
_q = torch.tensor(ratio)  # pos_weight = negatives / positives
rate_bias = math.log(base_rate / (1 - base_rate))


def plain(logits, y):
    return F.binary_cross_entropy_with_logits(logits, y)


def weighted(logits, y):
    return F.binary_cross_entropy_with_logits(logits, y, pos_weight=_q)


_zeros = torch.zeros_like(_y)
first_plain = [plain(_zeros + _bias, _y).item() for _bias in (0, rate_bias)]
first_weighted = [weighted(_zeros + _bias, _y).item() for _bias in (0, rate_bias)]

print(f"bias          0.0000  {rate_bias:7.4f}")
print("plain         {:.4f}  {:7.4f}".format(*first_plain))
print("pos_weight    {:.4f}  {:7.4f}".format(*first_weighted))

# %% bias
def descend(loss_of, x, y, bias=0.0, rate=0.5, steps=60):
    """Gradient descent; gives loss and parameters before each step."""
    weight = torch.zeros(x.shape[1], requires_grad=True)
    bias = torch.tensor(bias, requires_grad=True)
    for _ in range(steps + 1):
        loss = loss_of(x @ weight + bias, y)
        yield loss.item(), weight.detach().clone(), bias.detach().clone()
        gradients = torch.autograd.grad(loss, [weight, bias])
        with torch.no_grad():
            weight -= rate * gradients[0]
            bias -= rate * gradients[1]


from_zero = [_loss for _loss, *_ in descend(plain, _x, _y)]
from_rate = [_loss for _loss, *_ in descend(plain, _x, _y, bias=rate_bias)]
catch_up = sum(_loss >= from_rate[0] for _loss in from_zero)

for _step in (0, 5, 20, 60):
    print(f"step {_step:>2}  bias 0: {from_zero[_step]:.4f}", end="   ")
    print(f"bias {rate_bias:.4f}: {from_rate[_step]:.4f}")
print(f"bias 0 takes {catch_up} steps to come where the other begins")

# %% fit
def fit(loss_of, x, y, outputs=()):
    """Logistic regression until nothing moves; gives the function x to logits."""
    weight = torch.zeros(x.shape[1], *outputs, requires_grad=True)
    bias = torch.zeros(outputs, requires_grad=True)
    optimizer = torch.optim.LBFGS(
        [weight, bias], max_iter=200, tolerance_grad=1e-9, tolerance_change=0,
        line_search_fn="strong_wolfe",
    )

    def closure():
        optimizer.zero_grad()
        loss = loss_of(x @ weight + bias, y)
        loss.backward()
        return loss

    optimizer.step(closure)
    weight.requires_grad_(False), bias.requires_grad_(False)
    return lambda x: x @ weight + bias

# %% plain
def score(name, logits):
    """What logits of the test cases are worth, whatever the training loss."""
    p = logits.sigmoid()
    said = p >= 0.5
    found = int(_y_test[said].sum())
    scores = {
        "expected": p.sum().item(),
        "loss": plain(logits, _y_test).item(),
        "brier": ((p - _y_test) ** 2).mean().item(),
        "ap": average_precision_score(_y_test, p),
        "said": int(said.sum()),
        "found": found,
    }
    line = "expects {:4.1f}  loss {:.4f}  Brier {:.4f}  AP {:.3f}  yes {:>2}, "
    print(f"{name:<11}", (line + "right {:>2}").format(*scores.values()))
    return scores


_plain_model = fit(plain, _x, _y)
_plain = _plain_model(_x_test)
nothing_scores = score("base rate", torch.full_like(_y_test, rate_bias))
plain_scores = score("plain", _plain)

# %% reliability
def groups(logits):
    """Four groups of test cases, by rising probability."""
    p = logits.sigmoid()
    parts = p.argsort().chunk(4)
    predicted = [p[part].mean().item() for part in parts]
    observed = [_y_test[part].mean().item() for part in parts]
    sizes = [len(part) for part in parts]
    spread = [math.sqrt(q * (1 - q) / size) for q, size in zip(predicted, sizes)]
    for row in zip(sizes, predicted, spread, observed):
        print("{} cases  predicted {:.3f} ± {:.3f}  observed {:.3f}".format(*row))
    return {"predicted": predicted, "observed": observed, "spread": spread}


plain_groups = groups(_plain)

# %% weighted
_weighted_model = fit(weighted, _x, _y)
_weighted = _weighted_model(_x_test)
weighted_scores = score("pos_weight", _weighted)
weighted_groups = groups(_weighted)
moved = [(_weighted - _plain).min().item(), (_weighted - _plain).max().item()]

print("logits moved by {:.2f} to {:.2f}".format(*moved), end="; ")
print(f"ln {ratio:.0f} = {math.log(ratio):.2f}")

# %% borders
def coefficients(model):
    """The logit is constant + first * texture + second * smoothness."""
    corners = torch.tensor([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    constant, *ends = model(corners).tolist()
    return [constant, *(end - constant for end in ends)]


plain_line = coefficients(_plain_model)
weighted_line = coefficients(_weighted_model)
malignant_texture, malignant_smoothness = _x_test[_y_test == 1].T.tolist()
benign_texture, benign_smoothness = _x_test[_y_test == 0][::2].T.tolist()

for _name, _line in (("plain", plain_line), ("pos_weight", weighted_line)):
    print(f"{_name:<11}",
          "{:.2f} + {:.2f} texture + {:.2f} smoothness".format(*_line))

# %% two-columns
def two_columns(logits, y):
    return F.cross_entropy(logits, y.long(), weight=torch.tensor([1.0, ratio]))


_two_model = fit(two_columns, _x, _y, outputs=(2,))
_difference = (_two_model(_x_test).diff(dim=1)[:, 0] - _weighted).abs().max()
own_two = two_columns(_two_model(_x), _y).item()
own_weighted = weighted(_weighted_model(_x), _y).item()
quotient = own_weighted / own_two
mean_weight = (negatives + ratio * positives) / len(_y)

print(f"the same logits: {bool(_difference < 1e-6)}")
print(f"training loss {own_two:.4f}", end="; ")
print(f"with pos_weight {own_weighted:.4f}, {quotient:.1f} times as much")

# %% correction
_corrected = _weighted - math.log(ratio)
corrected_scores = score("corrected", _corrected)
corrected_groups = groups(_corrected)
apart = (_corrected.sigmoid() - _plain.sigmoid()).abs().max().item()

print(f"corrected and plain differ by at most {apart:.3f}")

# %% moved-threshold
def at(name, logits, threshold):
    """What a threshold of the probability gives on the test cases."""
    said = logits.sigmoid() >= threshold
    yes, found = int(said.sum()), int(_y_test[said].sum())
    shares = {
        "precision": found / yes,
        "recall": found / test_positives,
        "accuracy": (said == (_y_test == 1)).double().mean().item(),
    }
    print(f"{name:<10} at {threshold:.3f}: {found:>2}/{yes:>2} right", end="")
    print(*(f"  {share} {value:.3f}" for share, value in shares.items()), sep="")
    return {"threshold": threshold, "yes": yes, "found": found, **shares}


low = 1 / (1 + ratio)
plain_half = at("plain", _plain, 0.5)
weighted_half = at("pos_weight", _weighted, 0.5)
plain_low = at("plain", _plain, low)
alike = int(((_weighted.sigmoid() >= 0.5) == (_plain.sigmoid() >= low)).sum())
decisions = len(_y_test)
print(f"the last two decide alike in {alike} of {decisions} cases")

# %% focal
def focal(logits, y, gamma=2.0, alpha=None):
    """alpha is the factor of the positives, 1 - alpha that of the negatives."""
    losses = F.binary_cross_entropy_with_logits(logits, y, reduction="none")
    p_right = torch.exp(-losses)  # the probability of the class that is right
    losses = (1 - p_right) ** gamma * losses
    if alpha is not None:
        losses = torch.where(y == 1, alpha, 1 - alpha) * losses
    return losses.mean()


first_focal = [focal(_zeros + _bias, _y).item() for _bias in (0, rate_bias)]
_focal_model = fit(focal, _x, _y)
_focal = _focal_model(_x_test)
print(f"bias 0: {first_focal[0]:.4f}   bias {rate_bias:.4f}: {first_focal[1]:.4f}")
focal_scores = score("focal", _focal)
focal_groups = groups(_focal)

# %% alpha
_quarter = fit(lambda logits, y: focal(logits, y, alpha=0.25), _x, _y)(_x_test)
_ninety = fit(lambda logits, y: focal(logits, y, alpha=0.9), _x, _y)(_x_test)

quarter_scores = score("alpha 0.25", _quarter)
ninety_scores = score("alpha 0.9", _ninety)
quarter_largest = _quarter.sigmoid().max().item()
print(f"with 0.25 the largest probability is {quarter_largest:.3f}")

# %% focal-back
def back(logits, gamma=2.0, alpha=0.5):
    """The logit of the truth for which this logit is best under focal loss."""
    p = logits.sigmoid()

    def slope(p):  # of (1 - p) ** gamma * -ln p, less its sign
        return (1 - p) ** gamma / p - gamma * (1 - p) ** (gamma - 1) * p.log()

    yes, no = alpha * slope(p), (1 - alpha) * slope(1 - p)
    return torch.logit(no / (yes + no))


back_scores = score("focal back", back(_focal))
quarter_back_scores = score("alpha back", back(_quarter, alpha=0.25))
back_groups = groups(back(_focal))

# %% chosen
def threshold_for(model, recall=0.8):
    """The highest threshold that finds this share of the malignant training cases."""
    p = model(_x[_y == 1]).sigmoid().sort(descending=True).values
    return p[math.ceil(recall * len(p)) - 1].item()


plain_chosen = at("plain", _plain, threshold_for(_plain_model))
weighted_chosen = at("pos_weight", _weighted, threshold_for(_weighted_model))
focal_chosen = at("focal", _focal, threshold_for(_focal_model))

# %% repeat
_times = torch.where(_y == 1, int(ratio), 1)
_x_more, _y_more = _x.repeat_interleave(_times, 0), _y.repeat_interleave(_times)
_repeated = fit(plain, _x_more, _y_more)(_x_test)
_difference = (_repeated - _weighted).abs().max()
rows_repeated = len(_y_more)

print(f"{rows_repeated} rows instead of {len(_y)}")
print(f"the same logits: {bool(_difference < 1e-6)}")

# %% sampler
_chances = torch.where(_y == 1, 1 / positives, 1 / negatives)  # one a sample
_generator = torch.Generator().manual_seed(0)
drawn_expected, drawn_ap, drawn_benign = [], [], []
for _ in range(20):
    _sampler = WeightedRandomSampler(_chances, len(_y), generator=_generator)
    _drawn = torch.tensor(list(_sampler))
    _logits = fit(plain, _x[_drawn], _y[_drawn])(_x_test)
    drawn_expected.append(_logits.sigmoid().sum().item())
    drawn_ap.append(average_precision_score(_y_test, _logits))
    drawn_benign.append(len(_drawn[_y[_drawn] == 0].unique()))
drawn_mean = sum(drawn_expected) / len(drawn_expected)
drawn_range = [min(drawn_expected), max(drawn_expected)]
drawn_ap_range = [min(drawn_ap), max(drawn_ap)]
benign_seen = sum(drawn_benign) / len(drawn_benign)

print(f"expects {drawn_mean:.1f} in the mean",
      "from {:.1f} to {:.1f}".format(*drawn_range), sep=", ")
print("average precision from {:.3f} to {:.3f}".format(*drawn_ap_range))
print(f"of {negatives} benign cases a draw has {benign_seen:.0f} different ones")

# %% values
values = [
    [measure(model(_x), _y).item() for measure in (plain, weighted, focal)]
    for model in (_plain_model, _weighted_model, _focal_model)
]
_names = ("plain", "pos_weight", "focal")

print("trained with    measured with", *(f"{_name:>10}" for _name in _names))
for _name, _row in zip(_names, values):
    print(f"{_name:<29}", *(f"{_value:10.4f}" for _value in _row))

# %% splits
_ratios, _gains, _worse = [], [], []
for _seed in range(1, 101):
    _xs, _ys, _xt, _yt = split(_seed)
    _p, _w, _f = (fit(_loss, _xs, _ys)(_xt) for _loss in (plain, weighted, focal))
    _back = _w - math.log(ratio)
    _sums = [_z.sigmoid().sum().item() for _z in (_p, _w, _back, back(_f))]
    _ratios.append([_sum / test_positives for _sum in _sums])
    _ap = average_precision_score(_yt, _p)
    _gains.append([average_precision_score(_yt, _z) - _ap for _z in (_w, _f)])
    _worse.append(bool(plain(_back, _yt) > plain(_p, _yt)))
_ratios, _gains = torch.tensor(_ratios), torch.tensor(_gains)
ratio_mean, ratio_spread = _ratios.mean(0).tolist(), _ratios.std(0).tolist()
gain_mean, gain_spread = _gains.mean(0).tolist(), _gains.std(0).tolist()
gain_up, worse = (_gains > 0).sum(0).tolist(), sum(_worse)

for _i, _name in enumerate(("plain", "pos_weight", "corrected", "focal back")):
    print(f"{_name:<11} expected / observed",
          f"{ratio_mean[_i]:.2f} ± {ratio_spread[_i]:.2f}")
for _i, _name in enumerate(("pos_weight", "focal")):
    print(f"{_name:<11} AP less that of plain",
          f"{gain_mean[_i]:.3f} ± {gain_spread[_i]:.3f}", end="")
    print(f", higher in {gain_up[_i]} of 100")
print(f"test loss of corrected above that of plain in {worse} of 100")

# %% separable
_x_30, _, _x_30_test, _ = split(0, range(30))  # the same cases and labels
marks = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000]
wrong, expects, thirty = {}, {}, {}
for _name, _loss_of in (("plain", plain), ("pos_weight", weighted)):
    wrong[_name], expects[_name] = [], []
    _steps = list(descend(_loss_of, _x_30, _y, rate=1.0, steps=1000))
    for _step in marks:
        _, _weight, _bias = _steps[_step]
        _logits = _x_30_test @ _weight + _bias
        _said = _x_30 @ _weight + _bias >= 0
        wrong[_name].append(int((_said != (_y == 1)).sum()))
        expects[_name].append(_logits.sigmoid().sum().item())
    thirty[_name] = score(_name, _logits)
thirty["corrected"] = score("corrected", _logits - math.log(ratio))

for _name in wrong:
    for _i in (4, 8, 12):
        print(f"{_name:<11} step {marks[_i]:>4}  "
              f"wrong in training {wrong[_name][_i]:>2}", end="  ")
        print(f"expects {expects[_name][_i]:.1f}")
