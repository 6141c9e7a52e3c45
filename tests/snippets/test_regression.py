"""l1_loss, mse_loss and their gradients against torch, known numbers and finite differences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given

from snippets.l1 import l1_loss, l1_loss_grad
from snippets.mse import mse_loss, mse_loss_grad
from tests.snippets.regression import RegressionCall, regression_calls
from tests.snippets.strategies import Array, assert_agrees, finite_difference

X, Y, WEIGHT = np.array([2.0, 1.0, 5.0]), np.array([1.0, 3.0, 2.0]), np.array([1.0, 2.0, 5.0])


class Loss(NamedTuple):
    """A loss, its gradient, torch's loss; losses and slopes at X against Y; the mean of a row and a column."""

    ours: Callable[..., Any]
    gradient: Callable[..., Any]
    theirs: Callable[..., torch.Tensor]
    losses: list[float]
    slopes: list[float]
    mean_of_pairs: float


L1 = Loss(l1_loss, l1_loss_grad, F.l1_loss, [1, 2, 3], [1, -1, 1], 8 / 9)
MSE = Loss(mse_loss, mse_loss_grad, F.mse_loss, [1, 4, 9], [2, -4, 6], 12 / 9)
both = pytest.mark.parametrize("loss", [L1, MSE], ids=["l1_loss", "mse_loss"])


@both
@given(regression_calls())
def test_agrees_with_torch(loss: Loss, call: RegressionCall) -> None:
    value, gradient = call.theirs(loss.theirs)
    assert_agrees(call.ours(loss.ours), value)
    assert_agrees(call.ours(loss.gradient), gradient)


@both
@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
@pytest.mark.parametrize("weight", [None, np.array([[0.5, 1.0, 2.0], [3.0, 0.0, 1.5]])])
def test_gradient_agrees_with_finite_differences(loss: Loss, reduction: str, weight: Any) -> None:
    at, target = np.array([[0.5, -1.0, 2.0], [3.0, 0.25, -2.0]]), np.array([[1.0, 0, 0], [0, 1, 2]])
    expected = finite_difference(lambda x: float(loss.ours(x, target, reduction, weight).sum()), at)
    found = loss.gradient(at, target, reduction, weight)
    np.testing.assert_allclose(found, expected, rtol=1e-8, atol=1e-9)


@both
def test_golden_numbers(loss: Loss) -> None:
    np.testing.assert_array_equal(loss.ours(X, Y, "none"), loss.losses)
    assert loss.ours(X, Y, "sum") == sum(loss.losses)
    assert loss.ours(X, Y) == pytest.approx(sum(loss.losses) / 3, rel=1e-15)
    np.testing.assert_allclose(loss.gradient(X, Y, "sum"), loss.slopes)
    np.testing.assert_allclose(loss.gradient(X, Y), np.array(loss.slopes) / 3)


@both
def test_weighted_mean_divides_by_the_sum_of_the_weights(loss: Loss) -> None:
    weighted = WEIGHT * loss.losses
    np.testing.assert_array_equal(loss.ours(X, Y, "none", WEIGHT), weighted)
    assert loss.ours(X, Y, "mean", WEIGHT) == weighted.sum() / 8
    np.testing.assert_allclose(loss.gradient(X, Y, "mean", WEIGHT), np.array(loss.slopes) * WEIGHT / 8)


@both
def test_a_column_against_a_row_gives_all_pairs_and_warns(loss: Loss) -> None:
    column, row = np.array([[1.0], [2.0], [3.0]]), np.array([1.0, 2.0, 3.0])
    with pytest.warns(UserWarning, match=r"broadcast to \(3, 3\)") as caught:
        assert loss.ours(column, row, "none").shape == (3, 3)
    assert caught[0].filename == __file__
    with pytest.warns(UserWarning, match="broadcast"):
        assert loss.ours(column, row) == pytest.approx(loss.mean_of_pairs, rel=1e-15)


@both
def test_weights_and_broadcasting_make_the_mean_three_times_too_large(loss: Loss) -> None:
    column, row = np.array([[1.0], [2.0], [3.0]]), np.zeros(3)
    with pytest.warns(UserWarning, match="broadcast"):
        found = loss.ours(column, row, weight=np.ones((3, 1)))
    assert found == pytest.approx(3 * loss.ours(column[:, 0], row))


def test_slope_of_l1_is_zero_where_there_is_no_derivative() -> None:
    np.testing.assert_array_equal(l1_loss_grad([-1.0, 0.0, 2.0, np.nan], np.zeros(4), "sum"), [-1, 0, 1, 0])
    assert l1_loss(np.array([300.0], np.float16), np.array([0.0], np.float16)) == 300


@pytest.mark.filterwarnings("ignore:overflow:RuntimeWarning")
def test_mse_overflows_in_float16_as_in_torch() -> None:
    x, y = np.array([300.0], np.float16), np.array([0.0], np.float16)
    assert mse_loss(x, y) == np.inf
    assert mse_loss(x, y).dtype == np.float16
    assert F.mse_loss(torch.tensor(x), torch.tensor(y)).item() == np.inf
    assert mse_loss_grad(x, y) == 600


@both
@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning", "ignore:Mean of empty:RuntimeWarning")
def test_mean_of_nothing_is_nan_and_sum_is_zero(loss: Loss) -> None:
    empty = np.zeros((0, 2))
    assert np.isnan(loss.ours(empty, empty))
    assert loss.ours(empty, empty, "sum") == 0
    assert loss.gradient(empty, empty).shape == (0, 2)
    assert np.isnan(loss.ours(X, Y, weight=np.zeros(3)))


@both
def test_the_mean_of_integers_is_refused(loss: Loss) -> None:
    one, three = np.array([1, 2]), np.array([1, 3])
    with pytest.raises(TypeError, match="input must hold floating point numbers, got int64"):
        loss.ours(one, three)
    with pytest.raises((NotImplementedError, RuntimeError)):
        loss.theirs(torch.tensor(one), torch.tensor(three))
    with pytest.raises(TypeError, match="target must hold real numbers, got complex128"):
        loss.ours(np.zeros(1), np.array([1j]))
    with pytest.raises(TypeError, match="input must hold floating point numbers, got int64"):
        loss.gradient(one, np.zeros(2))


FLOATS, BYTES, INTEGERS = (
    np.array([1.5, 0.0, 4.0], np.float32),
    np.array([2, 3, 1], np.uint8),
    np.array([1, 2, 5]),
)
TRUTHS = np.array([True, False, True])


@both
@pytest.mark.filterwarnings("ignore:Using a target size:UserWarning")
@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
@pytest.mark.parametrize("weight", [None, FLOATS, FLOATS.astype(float), INTEGERS, BYTES, TRUTHS])
@pytest.mark.parametrize("target", [FLOATS, INTEGERS, BYTES, TRUTHS])
@pytest.mark.parametrize("input", [FLOATS, INTEGERS, BYTES, TRUTHS])
def test_integers_and_truth_values_are_taken_where_torch_takes_them(
    loss: Loss, input: Array, target: Array, weight: Array | None, reduction: str
) -> None:
    call = input, target, reduction, weight
    x, y = torch.tensor(input), torch.tensor(target)
    w = None if weight is None else torch.tensor(weight)
    try:
        theirs = loss.theirs(x, y, reduction=reduction, weight=w)
    except (RuntimeError, NotImplementedError):
        with pytest.raises(TypeError, match=r"\.astype\("):
            loss.ours(*call)
    else:
        found = loss.ours(*call)
        assert (found.dtype, found.shape) == (theirs.numpy().dtype, theirs.numpy().shape)
        np.testing.assert_allclose(found, theirs.numpy(), rtol=1e-6)


def test_truth_values_have_a_gradient_in_mse_without_weight_only() -> None:
    x = torch.tensor(FLOATS, requires_grad=True)
    torch.autograd.backward(F.mse_loss(x, torch.tensor(TRUTHS)))
    assert x.grad is not None
    np.testing.assert_allclose(mse_loss_grad(FLOATS, TRUTHS), x.grad.numpy(), rtol=1e-6)
    with pytest.raises(TypeError, match="target must hold real numbers, got bool"):
        mse_loss_grad(FLOATS, TRUTHS, weight=FLOATS)
    with pytest.raises(TypeError, match="target must hold real numbers, got bool"):
        l1_loss_grad(FLOATS, TRUTHS)


def test_the_mean_in_float16_does_not_overflow_where_the_sum_does() -> None:
    x, y = np.full(4, 4e4, np.float16), np.zeros(4, np.float16)
    assert l1_loss(x, y) == F.l1_loss(torch.tensor(x), torch.tensor(y)).item() == 40000
    with np.errstate(over="ignore"):
        assert l1_loss(x, y, "sum") == np.inf


@pytest.mark.filterwarnings("ignore:overflow:RuntimeWarning")
@pytest.mark.parametrize("weight", [None, np.ones(3, np.float32)])
def test_large_errors_overflow_in_the_gradient_where_they_do_in_torch(weight: Array | None) -> None:
    call = RegressionCall(np.array([3e38, 1, 2], np.float32), np.zeros(3, np.float32), "mean", weight)
    assert_agrees(call.ours(mse_loss_grad), call.theirs(F.mse_loss)[1])
    assert np.isinf(call.ours(mse_loss_grad)[0]) == (weight is not None)
