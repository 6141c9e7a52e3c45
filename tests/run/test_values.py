"""Values of a script are described, and what holds no numbers is left out."""

import torch

from lossbook.run.values import describe


def test_a_tensor_is_described_with_its_dtype() -> None:
    assert describe(torch.tensor([1, 2])) == {"kind": "int64", "value": [1, 2]}


def test_a_tensor_on_the_meta_device_has_no_numbers_to_describe() -> None:
    assert describe(torch.zeros(2, device="meta")) is None
