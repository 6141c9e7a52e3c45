import torch
import torch.nn.functional as F

hours = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
marks = torch.tensor([2.0, 4.0, 6.0, 8.0, 100.0])  # the last is a misprint for 10
slopes = torch.linspace(0.0, 16.0, 1601)
lines = slopes[:, None] * hours

fits = {}
for loss in (F.mse_loss, F.huber_loss, F.l1_loss):
    values = loss(lines, marks.expand_as(lines), reduction="none").mean(1)
    fits[loss.__name__] = slopes[values.argmin()].item()
for name, slope in fits.items():
    print(f"{name:10}  best slope {slope:5.2f}  for 2 hours {2 * slope:.2f}")
by_mse, by_huber, by_l1 = fits.values()
