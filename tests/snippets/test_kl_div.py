"""kl_div and its gradient against torch, known numbers and finite differences."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from snippets.kl_div import REDUCTIONS, kl_div, kl_div_grad
from tests.snippets.strategies import TOLERANCE, finite_difference

pytestmark = pytest.mark.filterwarnings("ignore:reduction. 'mean' divides:UserWarning")

Array = npt.NDArray[Any]

P = np.array([0.2, 0.3, 0.5])
Q = np.array([0.1, 0.6, 0.3])
# Pairs (input, target), some of which torch broadcasts.
SHAPES = [
    ((), ()),
    ((3,), (3,)),
    ((2, 3), (2, 3)),
    ((2, 3, 2), (2, 3, 2)),
    ((0, 3), (0, 3)),
    ((2, 0), (2, 0)),
    ((2, 3), (3,)),
    ((3,), (2, 3)),
    ((2, 1), (2, 3)),
    ((1, 3), (2, 3)),
    ((0, 3), (1, 3)),
    ((1, 3), (0, 3)),
    ((2, 3), ()),
    ((), (2, 3)),
]
DTYPES = st.sampled_from([np.float32, np.float64])
USUAL = st.floats(-6, 0, width=32)
ODD = st.sampled_from([-np.inf, np.inf, np.nan, 0.0, -1e4, 1.0])
PROBABILITY = st.floats(0.0009765625, 1, width=32) | st.sampled_from([0.0, 1.0])


def arrays(shape: tuple[int, ...], elements: st.SearchStrategy[float]) -> st.SearchStrategy[Array]:
    return DTYPES.flatmap(lambda dtype: hnp.arrays(dtype, shape, elements=elements))


@st.composite
def calls(draw: st.DrawFn) -> tuple[Array, Array, str, bool]:
    input_shape, target_shape = draw(st.sampled_from(SHAPES))
    log_target = draw(st.booleans())
    targets = (USUAL, USUAL | ODD) if log_target else (PROBABILITY, PROBABILITY | ODD)
    return (
        draw(arrays(input_shape, draw(st.sampled_from([USUAL, USUAL | ODD])))),
        draw(arrays(target_shape, draw(st.sampled_from(targets)))),
        draw(st.sampled_from(REDUCTIONS)),
        log_target,
    )


@given(calls())
def test_agrees_with_torch(call: tuple[Array, Array, str, bool]) -> None:
    input, target, reduction, log_target = call
    x = torch.from_numpy(input.copy()).requires_grad_()
    loss = F.kl_div(x, torch.from_numpy(target.copy()), reduction=reduction, log_target=log_target)
    torch.autograd.backward(loss.sum())
    assert x.grad is not None
    with np.errstate(all="ignore"):
        found = kl_div(input, target, reduction, log_target)
        gradient = kl_div_grad(input, target, reduction, log_target)
    agree(found, loss.detach().numpy(), input, target)
    agree(gradient, x.grad.numpy(), input, target)


def agree(found: Any, expected: Array, input: Array, target: Array) -> None:
    """Same shape, dtype and numbers. A sum of both signs cancels, so the terms set the absolute tolerance."""
    assert (found.shape, found.dtype) == (expected.shape, expected.dtype)
    single = np.float32 in (input.dtype, target.dtype)
    relative, absolute = TOLERANCE[np.dtype(np.float32 if single else np.float64)]
    finite = np.concatenate([np.abs(a[np.isfinite(a)]).ravel() for a in (input, target)])
    scale = max(1.0, *finite.tolist(), 1.0)
    np.testing.assert_allclose(found, expected, rtol=relative, atol=absolute * scale)


@pytest.mark.parametrize("log_target", [False, True])
@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize(("input_shape", "target_shape"), [((2, 3, 2), (2, 3, 2)), ((1, 3), (2, 3))])
def test_gradient_agrees_with_finite_differences(
    input_shape: tuple[int, ...], target_shape: tuple[int, ...], reduction: str, log_target: bool
) -> None:
    random = np.random.default_rng(3)
    input, target = np.log(random.uniform(0.1, 1, input_shape)), random.uniform(0.1, 1, target_shape)
    target = np.log(target) if log_target else target
    expected = finite_difference(lambda x: float(kl_div(x, target, reduction, log_target).sum()), input)
    np.testing.assert_allclose(
        kl_div_grad(input, target, reduction, log_target), expected, rtol=1e-7, atol=1e-9
    )


def test_golden_numbers() -> None:
    exact = -0.1 * np.log(2) + 0.5 * np.log(5 / 3)
    assert f"{exact:.7f}" == "0.1860981"
    assert kl_div(np.log(Q), P, "sum") == pytest.approx(exact, rel=1e-14)
    assert kl_div(np.log(P), Q, "sum") == pytest.approx(0.1933259, abs=5e-8)
    assert kl_div(np.log(Q), np.log(P), "sum", True) == pytest.approx(exact, rel=1e-14)
    terms = kl_div(np.log(Q), P, "none")
    np.testing.assert_allclose(terms, [0.2 * np.log(2), -0.3 * np.log(2), 0.5 * np.log(5 / 3)], rtol=1e-14)
    assert kl_div(np.log(P), P, "sum") == 0


def test_batchmean_divides_by_the_first_axis_only() -> None:
    input, target = np.full((2, 3, 4), -1.0), np.full((2, 3, 4), 1.0)
    assert kl_div(input, target, "sum") == 24
    assert kl_div(input, target, "batchmean") == 12
    assert kl_div(input, target, "mean") == kl_div(input, target) == 1
    np.testing.assert_array_equal(kl_div_grad(input, target, "batchmean"), np.full((2, 3, 4), -0.5))
    np.testing.assert_array_equal(kl_div_grad(input, target), np.full((2, 3, 4), -1 / 24))


def test_batchmean_of_one_row_without_a_batch_axis_divides_by_the_classes() -> None:
    assert kl_div(np.log(Q), P, "batchmean") == pytest.approx(kl_div(np.log(Q), P, "sum") / 3, rel=1e-15)
    assert kl_div(-1.0, 1.0, "batchmean") == 1


def test_zero_probability_counts_nothing_unless_the_prediction_is_impossible_too() -> None:
    assert kl_div(np.log([0.5, 0.5]), [1.0, 0.0], "sum") == pytest.approx(np.log(2), rel=1e-15)
    with np.errstate(all="ignore"):
        both_zero = kl_div([0.0, -np.inf], [1.0, 0.0], "none")
        log_zero = kl_div([-1.0, -1.0], [0.0, -np.inf], "none", True)
        impossible = kl_div([0.0, -np.inf], [0.5, 0.5], "sum")
    np.testing.assert_array_equal(both_zero, [0, np.nan])
    np.testing.assert_array_equal(log_zero, [1, np.nan])
    assert impossible == np.inf


def test_float16_stays_float16() -> None:
    input, target = np.array([-1.0, -2.0], np.float16), np.array([1.0, 0.0], np.float16)
    assert kl_div(input, target, "sum") == 1
    assert kl_div(input, target).dtype == kl_div_grad(input, target).dtype == np.float16


GOOD: dict[str, Any] = {"input": np.log([Q, Q]), "target": np.array([P, P])}
BAD: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"reduction": "avg"}, ValueError, "'avg' is not a valid value for reduction: use .*'batchmean'"),
    ({"reduction": None}, ValueError, "None is not a valid value for reduction"),
    ({"log_target": 1}, TypeError, "log_target must be True or False, got 1"),
    ({"log_target": np.True_}, TypeError, r"for a NumPy bool use bool\(...\)"),
    ({"target": np.array([0, 1])}, TypeError, "got int64: class indices belong to nll_loss"),
    ({"target": np.array([[1, 0, 0], [0, 1, 0]])}, TypeError, r"target.astype\(input.dtype\)"),
    ({"target": np.ones((2, 3), bool)}, TypeError, "got bool"),
    ({"input": np.zeros((2, 3), int)}, TypeError, "input must hold floating point numbers, got int64"),
    ({"input": np.zeros((2, 3), complex)}, TypeError, "got complex128"),
    ({"target": np.ones((2, 4))}, ValueError, r"target of shape \(2, 4\) does not broadcast"),
    ({"target": np.ones(2)}, ValueError, r"with input of shape \(2, 3\): pass one probability"),
]


def test_the_exponential_is_taken_in_the_dtype_of_the_target() -> None:
    input, target = np.zeros(2), np.array([100.0, 0.0], np.float32)
    with np.errstate(over="ignore"):
        assert kl_div(input, target, "sum", True) == np.inf
    theirs = F.kl_div(torch.tensor(input), torch.tensor(target), reduction="sum", log_target=True)
    assert theirs.item() == np.inf


def test_the_mean_in_float16_does_not_overflow_where_the_sum_does() -> None:
    input, target = np.full(4, -3e4, np.float16), np.ones(4, np.float16)
    assert kl_div(input, target) == 30000
    with np.errstate(over="ignore"):
        assert kl_div(input, target, "batchmean") == np.inf
    for reduction, expected in [("mean", 30000), ("batchmean", np.inf)]:
        assert F.kl_div(torch.tensor(input), torch.tensor(target), reduction=reduction).item() == expected
