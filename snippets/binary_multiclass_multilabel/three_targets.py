import torch

fruits = ["apple", "pear", "plum"]
photos = [["apple", "pear"], ["apple"], ["pear", "plum"], ["plum"]]  # largest first

is_apple = torch.tensor([float("apple" in photo) for photo in photos])
largest = torch.tensor([fruits.index(photo[0]) for photo in photos])
visible = torch.tensor([[float(f in photo) for f in fruits] for photo in photos])

print("is_apple", tuple(is_apple.shape), is_apple.dtype, is_apple.tolist())
print("largest ", tuple(largest.shape), largest.dtype, largest.tolist())
print("visible ", tuple(visible.shape), visible.dtype)
print(visible)
