# raises: RuntimeError
import torch
import torch.nn.functional as F

logits, labels = torch.zeros(2), torch.ones(2)

mended = F.binary_cross_entropy_with_logits(logits, labels).item()
print(f"binary_cross_entropy_with_logits  {mended:.4f}")

# what autocast does with the call on a GPU, without a GPU: its rule, called by name
autocast = torch._C.DispatchKeySet(torch._C.DispatchKey.AutocastCUDA)
torch.ops.aten.binary_cross_entropy.default.redispatch(
    autocast, torch.sigmoid(logits), labels, None, 1
)
