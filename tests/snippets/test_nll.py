"""nll_loss and its gradient against torch, known numbers and finite differences."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st

from snippets.nll import nll_loss, nll_loss_grad
from tests.snippets.strategies import Call, assert_agrees, finite_difference, index_calls, small_call


def nonpositive(call: Call, sign: float) -> Call:
    """Losses of one sign, so that no sum cancels: ``-|x|`` may be log-probabilities, ``|x|`` is misuse."""
    return call.with_input(np.asarray(sign * np.abs(call.input), call.input.dtype))


@given(index_calls(smoothing=False), st.sampled_from([-1.0, -1.0, 1.0]))
def test_agrees_with_torch(call: Call, sign: float) -> None:
    call = nonpositive(call, sign)
    loss, gradient = call.theirs(F.nll_loss)
    assert_agrees(call.ours(nll_loss), loss)
    assert_agrees(call.ours(nll_loss_grad), gradient)


@pytest.mark.parametrize("shape", [(4,), (3, 4), (2, 4, 3), (2, 4, 2, 2)])
@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
def test_gradient_agrees_with_finite_differences(shape: tuple[int, ...], reduction: str) -> None:
    call = replace(small_call(5, shape, probabilities=False), reduction=reduction, label_smoothing=None)
    expected = finite_difference(lambda x: float(call.with_input(x).ours(nll_loss).sum()), call.input)
    np.testing.assert_allclose(call.ours(nll_loss_grad), expected, rtol=1e-7, atol=1e-9)


def test_takes_the_number_as_it_stands_with_its_sign_turned() -> None:
    scores, target = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]), np.array([2, 1])
    np.testing.assert_array_equal(nll_loss(scores, target, reduction="none"), [-0.5, -0.4])
    assert nll_loss(scores, target) == pytest.approx(-0.45, rel=1e-15)
    assert nll_loss(scores, target, reduction="sum") == pytest.approx(-0.9, rel=1e-15)


def test_golden_numbers() -> None:
    assert nll_loss(np.log([0.1, 0.3, 0.5]), 1) == pytest.approx(1.2039728043259361, rel=1e-14)
    bank = np.log([[0.3, 0.7], [0.8, 0.2]])
    np.testing.assert_allclose(nll_loss(bank, [1, 0], reduction="none"), [0.35667494, 0.22314355], atol=5e-9)
    assert nll_loss(bank, [1, 0]) == pytest.approx(0.2899092476264711, rel=1e-14)


def test_mean_divides_by_the_weights_of_the_kept_targets() -> None:
    x, weight = np.array([[-1.0, -2.0], [-3.0, -4.0], [-5.0, -6.0]]), np.array([1.0, 3.0])
    np.testing.assert_array_equal(nll_loss(x, [0, 1, 1], weight, reduction="none"), [1, 12, 18])
    assert nll_loss(x, [0, 1, 1], weight) == 31 / 7
    np.testing.assert_array_equal(nll_loss(x, [0, 1, -100], weight, reduction="none"), [1, 12, 0])
    assert nll_loss(x, [0, 1, -100], weight) == 13 / 4
    expected = np.array([[-1 / 4, 0], [0, -3 / 4], [0, 0]])
    np.testing.assert_array_equal(nll_loss_grad(x, [0, 1, -100], weight), expected)


def test_gradient_of_none_is_that_of_the_sum() -> None:
    x = np.log([[0.5, 0.5], [0.9, 0.1]])
    np.testing.assert_array_equal(nll_loss_grad(x, [0, 1], reduction="none"), [[-1, 0], [0, -1]])
    np.testing.assert_array_equal(nll_loss_grad(x, [0, 1], reduction="sum"), [[-1, 0], [0, -1]])
    np.testing.assert_array_equal(nll_loss_grad(x, [0, 1]), [[-0.5, 0], [0, -0.5]])


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
@pytest.mark.parametrize(
    ("x", "target"),
    [
        (np.zeros((2, 3)), np.array([-100, -100])),
        (np.zeros((0, 3)), np.zeros(0, np.int64)),
        (np.zeros((2, 3, 0)), np.zeros((2, 0), np.int64)),
        (np.zeros(3), np.array(-100)),
    ],
)
def test_mean_of_nothing_is_nan_and_sum_is_zero(x: Any, target: Any) -> None:
    assert np.isnan(nll_loss(x, target))
    assert nll_loss(x, target, reduction="sum") == 0
    np.testing.assert_array_equal(nll_loss_grad(x, target), np.zeros_like(x))


def test_what_is_ignored_may_be_nan() -> None:
    x = np.array([[np.nan, -np.inf], [-1.0, -2.0]])
    assert nll_loss(x, [255, 1], ignore_index=255) == 2
    np.testing.assert_array_equal(nll_loss(x, [-1, 1], ignore_index=-1, reduction="none"), [0, 2])


def test_float16_stays_float16() -> None:
    x = np.array([[-1.5, -0.25], [-0.5, -1.0]], np.float16)
    assert nll_loss(x, [0, 1]).dtype == np.float16
    assert nll_loss(x, [0, 1]) == 1.25
    assert nll_loss_grad(x, [0, 1]).dtype == np.float16


def test_a_single_sample_gives_a_scalar() -> None:
    assert f"{nll_loss([-0.5, -1.0], 1, reduction='none'):.2f}" == "1.00"


# Arguments of a good call, the change that spoils it, the error, a part of its message.
GOOD: dict[str, Any] = {"input": np.full((4, 3), -1.0), "target": np.array([0, 1, 2, 1])}
IMAGE = np.full((2, 3, 2, 5), -1.0)
BAD: list[tuple[dict[str, Any], type[Exception], str]] = [
    (
        {"reduction": "avg"},
        ValueError,
        "'avg' is not a valid value for reduction: use 'none', 'mean' or 'sum'",
    ),
    ({"reduction": None}, ValueError, "None is not a valid value for reduction"),
    ({"target": np.array([0, 1, 3, 1])}, IndexError, "target 3 is out of bounds for 3 classes: use 0 to 2"),
    ({"target": np.array([0, -1, 2, 1])}, IndexError, "target -1 is out of bounds .* set ignore_index=-1"),
    ({"target": np.array([0, 1, -100, 1]), "ignore_index": 1}, IndexError, "target -100 is out of bounds"),
    ({"target": np.array([0, 1, 3, 1]), "reduction": "none"}, IndexError, "target 3 is out of bounds"),
    ({"target": np.array([0, 1, 255, 1], np.uint8)}, IndexError, "target 255 is out of bounds"),
    ({"target": np.array([0, 1, 2])}, ValueError, "the batch sizes 4 and 3 must be equal"),
    ({"target": np.array([[0], [1], [2], [1]])}, ValueError, r"need shape \(4,\); .* target.squeeze\(1\)"),
    ({"target": np.array(1)}, ValueError, r"class indices need shape \(4,\)"),
    ({"target": np.full((4, 3), 0.5)}, ValueError, "turn one-hot rows or probabilities into indices"),
    ({"input": IMAGE, "target": np.zeros((2, 1, 2, 5), np.int64)}, ValueError, r"target.squeeze\(1\)"),
    ({"input": IMAGE, "target": np.zeros((2, 5, 2), np.int64)}, ValueError, r"need shape \(2, 2, 5\)"),
    ({"input": IMAGE, "target": np.zeros((2, 3, 2), np.int64)}, ValueError, "classes must lie on axis 1"),
    ({"input": IMAGE, "target": np.zeros((2, 2, 5), np.uint8)}, TypeError, "int64, got uint8"),
    ({"target": np.array([0.0, 1, 2, 1])}, TypeError, "class indices must be int64, got float64"),
    ({"target": np.array([0, 1, 2, 1], np.int32)}, TypeError, r"got int32: .* target.astype\(np.int64\)"),
    ({"target": np.array([0, 1, 0, 1], bool)}, TypeError, "got bool"),
    ({"weight": np.array([1.0, 2.0])}, ValueError, r"weight has shape \(2,\), but there are 3 classes"),
    ({"weight": np.array([[1.0, 2.0, 5.0]])}, ValueError, r"weight has shape \(1, 3\)"),
    ({"weight": np.array([1.0, 2.0, 5.0], np.float32)}, TypeError, "weight is float32, but input is float64"),
    ({"weight": np.array([1, 2, 5])}, TypeError, r"weight is int64, .* weight.astype\(input.dtype\)"),
    ({"input": np.full((4, 3), -1)}, TypeError, "input must hold floating point numbers, got int64"),
    ({"input": np.array(-1.0), "target": np.array(0)}, ValueError, "input has no class axis"),
    ({"input": np.zeros((4, 0))}, IndexError, r"input of shape \(4, 0\) has no classes"),
    ({"ignore_index": 1.0}, TypeError, "ignore_index must be an integer, got 1.0"),
    ({"ignore_index": True}, TypeError, "ignore_index must be an integer, got True"),
    ({"ignore_index": None}, TypeError, "ignore_index must be an integer, got None"),
]


def test_a_target_of_length_one_for_one_sample_is_refused_though_torch_takes_it() -> None:
    with pytest.raises(ValueError, match=r"target.squeeze\(0\)"):
        nll_loss(np.zeros(3), np.array([1]))
    assert F.nll_loss(torch.zeros(3), torch.tensor([1])).shape == ()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
@pytest.mark.parametrize(
    ("shape", "target"),
    [
        ((4, 0), np.full(4, -100)),
        ((0,), np.array(-100)),
        ((0, 0), np.zeros(0, np.int64)),
        ((4, 0, 0), np.zeros((4, 0), np.int64)),
    ],
)
def test_no_classes(shape: tuple[int, ...], target: Any, reduction: str) -> None:
    call = Call(np.zeros(shape), target, reduction=reduction, label_smoothing=None)
    loss, gradient = call.theirs(F.nll_loss)
    assert_agrees(call.ours(nll_loss), loss)
    assert_agrees(call.ours(nll_loss_grad), gradient)


def test_a_weight_of_another_shape_is_refused_though_torch_takes_it_beside_a_third_axis() -> None:
    x, target, weight = np.zeros((2, 3, 1)), np.zeros((2, 1), np.int64), np.ones((1, 3))
    with pytest.raises(ValueError, match=r"weight has shape \(1, 3\)"):
        nll_loss(x, target, weight)
    assert F.nll_loss(torch.tensor(x), torch.tensor(target), torch.tensor(weight)).item() == 0
    with pytest.raises(RuntimeError, match="weight tensor should be defined"):
        F.nll_loss(torch.tensor(x[..., 0]), torch.tensor(target[:, 0]), torch.tensor(weight))
