import torch
from torch.utils.data import WeightedRandomSampler

labels = torch.tensor([0] * 6 + [1] * 3 + [2])
weight = 10 / (3 * torch.bincount(labels))
of_sample = weight[labels]  # one number a sample, not one a class

generator = torch.Generator().manual_seed(0)
sampler = WeightedRandomSampler(
    of_sample.tolist(), num_samples=3000, replacement=True, generator=generator
)
drawn = torch.tensor(list(sampler))
per_class = torch.bincount(labels[drawn], minlength=3).tolist()
of_rare = int((drawn == 9).sum())

wrong = WeightedRandomSampler(weight.tolist(), num_samples=3000, generator=generator)
highest = max(wrong)
print("drawn of each class  ", per_class)
print("the one sample of class 2 was drawn", of_rare, "times")
print("one weight a class: only the samples 0 to", highest, "are ever drawn")
