"""mse_loss and its gradient against torch, known numbers and finite differences."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given

from snippets.mse import mse_loss, mse_loss_grad
from tests.snippets.regression import BAD, RegressionCall, regression_calls, torch_arguments
from tests.snippets.strategies import assert_agrees, finite_difference

X, Y, WEIGHT = np.array([2.0, 1.0, 5.0]), np.array([1.0, 3.0, 2.0]), np.array([1.0, 2.0, 5.0])
GOOD: dict[str, Any] = {"input": np.arange(4.0), "target": np.zeros(4)}


@given(regression_calls())
def test_agrees_with_torch(call: RegressionCall) -> None:
    loss, gradient = call.theirs(F.mse_loss)
    assert_agrees(call.ours(mse_loss), loss)
    assert_agrees(call.ours(mse_loss_grad), gradient)


@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
@pytest.mark.parametrize("weight", [None, np.array([[0.5, 1.0, 2.0], [3.0, 0.0, 1.5]])])
def test_gradient_agrees_with_finite_differences(reduction: str, weight: Any) -> None:
    at, target = np.array([[0.5, -1.0, 2.0], [3.0, 0.25, -2.0]]), np.array([[1.0, 0, 0], [0, 1, 2]])
    expected = finite_difference(lambda x: float(mse_loss(x, target, reduction, weight).sum()), at)
    np.testing.assert_allclose(mse_loss_grad(at, target, reduction, weight), expected, rtol=1e-8, atol=1e-9)


def test_golden_numbers() -> None:
    np.testing.assert_array_equal(mse_loss(X, Y, "none"), [1, 4, 9])
    assert mse_loss(X, Y, "sum") == 14
    assert mse_loss(X, Y) == pytest.approx(14 / 3, rel=1e-15)
    np.testing.assert_allclose(mse_loss_grad(X, Y, "sum"), [2, -4, 6])
    np.testing.assert_allclose(mse_loss_grad(X, Y), np.array([2, -4, 6]) / 3)


def test_weighted_mean_divides_by_the_sum_of_the_weights() -> None:
    np.testing.assert_array_equal(mse_loss(X, Y, "none", WEIGHT), [1, 8, 45])
    assert mse_loss(X, Y, "mean", WEIGHT) == 54 / 8
    np.testing.assert_allclose(mse_loss_grad(X, Y, "mean", WEIGHT), np.array([2, -4, 6]) * WEIGHT / 8)


def test_a_column_against_a_row_gives_all_pairs_and_warns() -> None:
    column, row = np.array([[1.0], [2.0], [3.0]]), np.array([1.0, 2.0, 3.0])
    with pytest.warns(UserWarning, match=r"broadcast to \(3, 3\)") as caught:
        assert mse_loss(column, row, "none").shape == (3, 3)
    assert caught[0].filename == __file__
    with pytest.warns(UserWarning, match="broadcast"):
        assert mse_loss(column, row) == pytest.approx(12 / 9, rel=1e-15)


def test_weights_and_broadcasting_make_the_mean_three_times_too_large() -> None:
    column, row = np.array([[1.0], [2.0], [3.0]]), np.zeros(3)
    with pytest.warns(UserWarning, match="broadcast"):
        assert mse_loss(column, row, weight=np.ones((3, 1))) == pytest.approx(3 * mse_loss(column[:, 0], row))


@pytest.mark.filterwarnings("ignore:overflow:RuntimeWarning")
def test_float16_overflows_as_in_torch() -> None:
    x, y = np.array([300.0], np.float16), np.array([0.0], np.float16)
    assert mse_loss(x, y) == np.inf
    assert mse_loss(x, y).dtype == np.float16
    assert F.mse_loss(torch.tensor(x), torch.tensor(y)).item() == np.inf
    assert mse_loss_grad(x, y) == 600


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
def test_mean_of_nothing_is_nan_and_sum_is_zero() -> None:
    empty = np.zeros((0, 2))
    assert np.isnan(mse_loss(empty, empty))
    assert mse_loss(empty, empty, "sum") == 0
    assert mse_loss_grad(empty, empty).shape == (0, 2)
    assert np.isnan(mse_loss(X, Y, weight=np.zeros(3)))


@pytest.mark.parametrize("function", [mse_loss, mse_loss_grad])
@pytest.mark.parametrize(("change", "error", "message"), BAD)
def test_bad_input_is_refused(
    function: Callable[..., Any], change: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        function(**(GOOD | change))


@pytest.mark.filterwarnings("ignore:Using a target size:UserWarning")
@pytest.mark.parametrize("change", [change for change, _, _ in BAD])
def test_torch_refuses_it_too(change: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError, RuntimeError)):
        F.mse_loss(**torch_arguments(GOOD | change))


def test_integers_are_refused() -> None:
    with pytest.raises(TypeError, match="input must hold floating point numbers, got int64"):
        mse_loss(np.array([1, 2]), np.array([1, 3]))
    with pytest.raises((NotImplementedError, RuntimeError)):
        F.mse_loss(torch.tensor([1, 2]), torch.tensor([1, 3]))
    with pytest.raises(TypeError, match="target must hold real numbers, got complex128"):
        mse_loss(np.zeros(1), np.array([1j]))


def test_parameters_and_defaults_are_those_of_torch() -> None:
    theirs = inspect.signature(F.mse_loss).parameters
    expected = {name: p.default for name, p in theirs.items() if name not in ("size_average", "reduce")}
    for function in (mse_loss, mse_loss_grad):
        found = {name: p.default for name, p in inspect.signature(function).parameters.items()}
        assert list(found.items()) == list(expected.items())
