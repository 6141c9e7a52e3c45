"""The function that guesses what a tensor holds, on what softmax, log-softmax and sigmoid really return."""

from __future__ import annotations

import pytest
import torch

from snippets.logits_and_probabilities import kind_of

LOGITS = 3 * torch.randn(16, 5, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
DTYPES = (torch.float64, torch.float32, torch.float16, torch.bfloat16)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("classes", [2, 10, 1000])
def test_every_scale_is_told_apart_in_every_dtype(dtype: torch.dtype, classes: int) -> None:
    generator = torch.Generator().manual_seed(classes)
    logits = (3 * torch.randn(8, classes, generator=generator, dtype=torch.float64)).to(dtype)
    assert kind_of(logits) == "logits"
    assert kind_of(logits.softmax(dim=1)) == "probabilities"
    assert kind_of(logits.log_softmax(dim=1)) == "log-probabilities"
    assert kind_of(logits.sigmoid()) == "between 0 and 1: sigmoid outputs?"


def test_the_classes_are_looked_for_along_dim() -> None:
    image = LOGITS.reshape(2, 5, 8)
    assert kind_of(image.softmax(dim=1)) == "probabilities"
    assert kind_of(image.softmax(dim=2)) == "between 0 and 1: sigmoid outputs?"
    assert kind_of(image.softmax(dim=2), dim=2) == "probabilities"
    assert kind_of(LOGITS[0].log_softmax(dim=0), dim=0) == "log-probabilities"


def test_negative_logits_are_no_log_probabilities() -> None:
    assert kind_of(-LOGITS.abs() - 1) == "logits"
    assert kind_of(LOGITS.log_softmax(dim=1) - 0.1) == "logits"


def test_infinities_nan_and_integers() -> None:
    masked = torch.tensor([[0.3, -torch.inf, -0.4]])
    assert kind_of(masked) == "logits"
    assert kind_of(masked.log_softmax(dim=1)) == "log-probabilities"
    assert kind_of(masked.softmax(dim=1)) == "probabilities"
    assert kind_of(torch.tensor([[0.2, torch.nan]])) == "nan inside"
    assert kind_of(torch.tensor([[0], [1]])) == "integers: labels?"
