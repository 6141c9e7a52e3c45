import torch

fruits = ["apple", "pear", "plum"]
photos = [["apple", "pear"], ["apple"], ["pear", "plum"], ["plum"]]  # the largest fruit first

is_apple = torch.tensor([float("apple" in photo) for photo in photos])
largest = torch.tensor([fruits.index(photo[0]) for photo in photos])
visible = torch.tensor([[float(fruit in photo) for fruit in fruits] for photo in photos])

for name, target in (("is_apple", is_apple), ("largest", largest), ("visible", visible)):
    print(f"{name:9s} {tuple(target.shape)!s:7s} {target.dtype!s:14s} {target.tolist()}")
