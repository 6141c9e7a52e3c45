# raises: ValueError
from torch.utils.data import DataLoader

found = [name for name in ("cat.png", "dog.PNG") if name.lower().endswith(".png")]
print(len(DataLoader(found, shuffle=True)), "samples")

found = [name for name in ("cat.png", "dog.PNG") if name.endswith(".jpg")]
DataLoader(found, shuffle=True)
