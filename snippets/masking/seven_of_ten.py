import torch

losses = torch.tensor([[0.11, 0.32, 0.05, 0.90, 0.70],
                       [0.0724, 0.20, 0.04, 0.06, 1.30]])
mask = torch.tensor([[True, True, True, False, False],
                     [True, True, True, True, False]])

kept = losses.masked_select(mask)  # the same as losses[mask]
count = mask.sum().item()
total = kept.sum().item()
mean = kept.mean().item()
too_small = (losses * mask).mean().item()
print("kept ", [round(loss, 4) for loss in kept.tolist()])
print(f"sum   {total:.4f} of {count}")
print(f"mean  {mean:.4f}")
print(f"(losses * mask).mean()  {too_small:.4f}   <- divided by 10")
