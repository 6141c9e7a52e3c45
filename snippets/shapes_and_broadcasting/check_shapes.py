import torch


def check_shapes(input, target):
    """Raise unless the two fit: class labels for logits, or the same shape."""
    expected = input.shape
    if target.dtype == torch.int64:  # labels: the shape without the class axis
        axis = 0 if input.dim() == 1 else 1
        expected = input.shape[:axis] + input.shape[axis + 1 :]
        if input.shape[axis] == 1:
            raise ValueError(f"input {tuple(input.shape)} has one class only")
    if target.shape != expected:
        raise ValueError(f"input {tuple(input.shape)} needs "
                         f"target {tuple(expected)}, got {tuple(target.shape)}")


labels = torch.zeros(2, 7, dtype=torch.int64)
check_shapes(torch.zeros(2, 3, 7), labels)
check_shapes(torch.zeros(4), torch.zeros(4))
for pair in ((torch.zeros(4, 1), torch.zeros(4)), (torch.zeros(2, 7, 3), labels),
             (torch.zeros(2, 1), labels[:, 0])):
    try:
        check_shapes(*pair)
    except ValueError as error:
        print(error)
