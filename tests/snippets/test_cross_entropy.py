"""cross_entropy and its gradient against torch, known numbers and finite differences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given

from snippets.cross_entropy import cross_entropy, cross_entropy_grad
from snippets.nll import nll_loss
from snippets.softmax import log_softmax, softmax
from tests.snippets.strategies import (
    Array,
    Call,
    assert_agrees,
    finite_difference,
    index_calls,
    probability_calls,
    small_call,
)


@given(index_calls())
def test_agrees_with_torch_for_class_indices(call: Call) -> None:
    loss, gradient = call.theirs(F.cross_entropy)
    assert_agrees(call.ours(cross_entropy), loss)
    assert_agrees(call.ours(cross_entropy_grad), gradient)


@given(probability_calls())
def test_agrees_with_torch_for_class_probabilities(call: Call) -> None:
    loss, gradient = call.theirs(F.cross_entropy)
    assert_agrees(call.ours(cross_entropy), loss)
    assert_agrees(call.ours(cross_entropy_grad), gradient)


@pytest.mark.parametrize("shape", [(4,), (3, 4), (2, 4, 3), (2, 4, 2, 2)])
@pytest.mark.parametrize("probabilities", [False, True])
@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
@pytest.mark.parametrize("label_smoothing", [0.0, 0.3])
def test_gradient_agrees_with_finite_differences(
    shape: tuple[int, ...], probabilities: bool, reduction: str, label_smoothing: float
) -> None:
    call = replace(small_call(11, shape, probabilities), reduction=reduction, label_smoothing=label_smoothing)
    expected = finite_difference(lambda x: float(call.with_input(x).ours(cross_entropy).sum()), call.input)
    np.testing.assert_allclose(call.ours(cross_entropy_grad), expected, rtol=1e-6, atol=1e-8)


def test_golden_numbers() -> None:
    x = np.array([3.0, 1.0, -3.0])
    assert cross_entropy(x, 0) == pytest.approx(0.1291089088, abs=5e-11)
    np.testing.assert_allclose(cross_entropy_grad(x, 0), [-0.1211, 0.1189, 0.0022], atol=5e-5)
    assert cross_entropy(softmax(x, 0), 0) == pytest.approx(0.6333, abs=5e-5)
    rows = np.tile(np.arange(1.0, 6.0), (3, 1))
    assert cross_entropy(rows, [1, 0, 4]) == pytest.approx(2.7852477293, abs=5e-11)
    each = cross_entropy(rows, [1, 0, 4], reduction="none")
    np.testing.assert_allclose(each, [3.4519, 4.4519, 0.4519], atol=5e-5)
    assert cross_entropy(rows, [1, 0, 4], reduction="sum") == pytest.approx(8.3557, abs=5e-5)
    assert cross_entropy([0.8, 0.1, 0.2], 0) == pytest.approx(0.7155918733, abs=5e-11)
    np.testing.assert_allclose(
        cross_entropy([[0.4, 0.3, 0.7], [1.2, 0.4, 0.6]], [2, 1], reduction="none"),
        [0.8801, 1.4922],
        atol=5e-5,
    )
    five = [-0.7707, 0.1843, 0.2211, 0.4185, -0.3662]
    assert cross_entropy(five, 1) == pytest.approx(1.4499, abs=5e-5)


def test_golden_numbers_of_log_probabilities() -> None:
    mastiff, horse = np.log([0.4, 0.4, 0.2]), np.log([0.1, 0.12, 0.78])
    assert cross_entropy(mastiff, 1) == pytest.approx(0.916290731874155, rel=1e-14)
    np.testing.assert_allclose(cross_entropy_grad(mastiff, 1), [0.4, -0.6, 0.2], rtol=1e-14)
    assert cross_entropy(horse, 2) == pytest.approx(0.2484613593, abs=5e-11)
    assert cross_entropy([mastiff, horse], [1, 2]) == pytest.approx(0.5823760456, abs=5e-11)


def test_golden_numbers_of_class_probabilities() -> None:
    p, q = np.array([0.2, 0.3, 0.5]), np.array([0.1, 0.6, 0.3])
    assert cross_entropy(np.log(p), p) == pytest.approx(1.0296530, abs=5e-8)
    assert cross_entropy(np.log(q), p) == pytest.approx(1.2157511, abs=5e-8)
    np.testing.assert_allclose(cross_entropy_grad(np.log(q), p), q - p, rtol=1e-13)


@pytest.mark.parametrize(("classes", "chance"), [(2, 0.6931), (3, 1.0986), (10, 2.3026), (1000, 6.9078)])
def test_equal_logits_give_the_logarithm_of_the_number_of_classes(classes: int, chance: float) -> None:
    assert cross_entropy(np.zeros((1, classes)), [0]) == pytest.approx(chance, abs=5e-5)


@pytest.mark.parametrize(("classes", "floor"), [(2, 0.1985), (10, 0.5003), (1000, 1.0148)])
def test_smoothing_has_a_floor(classes: int, floor: float) -> None:
    best = np.full(classes, 0.1 / classes)
    best[0] += 0.9
    assert cross_entropy(np.log(best), 0, label_smoothing=0.1) == pytest.approx(floor, abs=5e-5)
    np.testing.assert_allclose(cross_entropy_grad(np.log(best), 0, label_smoothing=0.1), 0, atol=1e-14)


def test_mean_divides_by_the_weights_of_the_targets() -> None:
    x, target, weight = np.zeros((4, 3)), np.array([0, 1, 2, 1]), np.array([1.0, 2.0, 5.0])
    assert cross_entropy(x, target, weight) == pytest.approx(1.0986, abs=5e-5)
    assert cross_entropy(x, target, weight, reduction="none").mean() == pytest.approx(2.7465, abs=5e-5)


def test_mean_over_probabilities_divides_by_the_number_of_positions() -> None:
    x, weight = np.zeros((2, 2, 3)), np.array([1.0, 3.0])
    target = np.full((2, 2, 3), 0.5)
    assert cross_entropy(x, target, weight) == pytest.approx(2 * np.log(2), rel=1e-14)
    assert cross_entropy(x, target, weight, reduction="sum") == pytest.approx(12 * np.log(2), rel=1e-14)


def test_smoothing_weighs_every_class_and_divides_by_the_targets_weight() -> None:
    x, weight = np.zeros((1, 2)), np.array([1.0, 3.0])
    # (0.8 * 1 + 0.1 * (1 + 3)) ln 2, over the weight 1 of the target
    assert cross_entropy(x, [0], weight, label_smoothing=0.2) == pytest.approx(1.2 * np.log(2), rel=1e-14)


def test_an_ignored_class_still_counts_in_the_softmax() -> None:
    x = np.zeros((2, 3))
    assert cross_entropy(x, [0, 2], ignore_index=2) == pytest.approx(np.log(3), rel=1e-14)
    np.testing.assert_array_equal(cross_entropy(x, [0, 2], ignore_index=2, reduction="none")[1], 0)


def test_equals_log_softmax_then_nll_loss() -> None:
    call = small_call(3, (2, 4, 3), probabilities=False)
    log_probabilities = log_softmax(call.input, 1)
    expected = nll_loss(log_probabilities, call.target, call.weight, call.ignore_index)
    assert call.ours(cross_entropy) == expected


def test_one_hot_probabilities_equal_indices() -> None:
    x, target = np.random.default_rng(0).normal(size=(5, 4)), np.array([0, 3, 1, 1, 2])
    for label_smoothing in (0.0, 0.25):
        by_index = cross_entropy(x, target, label_smoothing=label_smoothing)
        by_row = cross_entropy(x, np.eye(4)[target], label_smoothing=label_smoothing)
        assert by_row == pytest.approx(by_index, rel=1e-14)


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
@pytest.mark.parametrize("label_smoothing", [0.0, 0.1])
@pytest.mark.parametrize(
    ("x", "target"),
    [
        (np.zeros((2, 3)), np.array([-100, -100])),
        (np.zeros((0, 3)), np.zeros(0, np.int64)),
        (np.zeros((0, 3)), np.zeros((0, 3))),
        (np.zeros((2, 3, 0)), np.zeros((2, 0), np.int64)),
        (np.zeros(3), np.array(-100)),
    ],
)
def test_mean_of_nothing_is_nan_and_sum_is_zero(x: Any, target: Any, label_smoothing: float) -> None:
    assert np.isnan(cross_entropy(x, target, label_smoothing=label_smoothing))
    assert cross_entropy(x, target, reduction="sum", label_smoothing=label_smoothing) == 0
    gradient = cross_entropy_grad(x, target, label_smoothing=label_smoothing)
    np.testing.assert_array_equal(gradient, np.zeros_like(x))


def test_extreme_logits_need_no_warning() -> None:
    with np.errstate(all="raise", under="ignore"):
        assert cross_entropy([0.0, 1000.0], 0) == 1000
        assert cross_entropy([0.0, 1000.0], 1) == 0
        assert cross_entropy([0.0, -np.inf], 0) == 0
        assert cross_entropy([0.0, -np.inf], 1) == np.inf
        np.testing.assert_array_equal(cross_entropy_grad([0.0, 1000.0], 0), [-1, 1])


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
def test_an_impossible_class_is_harmless_for_indices_only() -> None:
    x = [[0.0, -np.inf, 1.0]]
    assert cross_entropy(x, [0]) == pytest.approx(1.3132616875182228, rel=1e-14)
    assert cross_entropy(x, [0], label_smoothing=0.1) == np.inf
    assert np.isnan(cross_entropy(x, [[1.0, 0.0, 0.0]]))


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("target", [[1, 0], [[0.5, 0.5, 0.0], [0.1, 0.2, 0.7]]])
def test_everything_stays_in_the_dtype_of_the_input(dtype: type, target: Any) -> None:
    x: Array = np.array([[2.0, -1.0, 0.5], [0.25, 4.0, -3.0]], dtype)
    weight: Array = np.array([1.0, 0.5, 2.0], dtype)
    expected = F.cross_entropy(
        torch.from_numpy(x).double(),
        torch.tensor(target, dtype=torch.float64 if isinstance(target[0], list) else torch.int64),
        weight=torch.from_numpy(weight).double(),
        label_smoothing=0.1,
    )
    for reduction in ("none", "mean", "sum"):
        for function in (cross_entropy, cross_entropy_grad):
            assert function(x, target, weight, -100, reduction, np.float64(0.1)).dtype == dtype
    found = cross_entropy(x, target, weight, label_smoothing=0.1)
    assert float(found) == pytest.approx(float(expected), rel=3e-3 if dtype == np.float16 else 1e-6)


def test_bytes_work_with_weight_and_smoothing_though_torch_refuses_them() -> None:
    x, weight = np.array([[2.0, -1.0, 0.5]]), np.array([1.0, 0.5, 2.0])
    expected = cross_entropy(x, np.array([2]), weight, label_smoothing=0.1)
    assert cross_entropy(x, np.array([2], np.uint8), weight, label_smoothing=0.1) == expected
    with pytest.raises(RuntimeError, match="gather"):
        F.cross_entropy(
            torch.from_numpy(x),
            torch.tensor([2], dtype=torch.uint8),
            torch.from_numpy(weight),
            label_smoothing=0.1,
        )


def test_a_single_sample_gives_a_scalar() -> None:
    assert f"{cross_entropy([0.0, 0.0], 1, reduction='none'):.4f}" == "0.6931"
    assert f"{cross_entropy([0.0, 0.0], [0.5, 0.5], reduction='none'):.4f}" == "0.6931"


# Arguments of a good call, the change that spoils it, the error, a part of its message.
GOOD: dict[str, Any] = {"input": np.zeros((4, 3)), "target": np.array([0, 1, 2, 1])}
IMAGE = np.zeros((2, 3, 2, 5))
HALVES = np.full((4, 3), 0.5)
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
    ({"target": np.array([0, 1, 2])}, ValueError, "the batch sizes 4 and 3 must be equal"),
    ({"target": np.array([[0], [1], [2], [1]])}, ValueError, r"need shape \(4,\); .* target.squeeze\(1\)"),
    ({"target": np.array(1)}, ValueError, r"class indices need shape \(4,\)"),
    ({"input": IMAGE, "target": np.zeros((2, 1, 2, 5), np.int64)}, ValueError, r"target.squeeze\(1\)"),
    ({"input": IMAGE, "target": np.zeros((2, 3, 2), np.int64)}, ValueError, "classes must lie on axis 1"),
    ({"input": IMAGE, "target": np.zeros((2, 2, 5), np.uint8)}, TypeError, "int64, got uint8"),
    ({"target": np.array([0.0, 1, 2, 1])}, TypeError, "class indices must be int64, got float64"),
    ({"target": np.array([0, 1, 2, 1], np.int32)}, TypeError, r"got int32: .* target.astype\(np.int64\)"),
    ({"target": np.eye(3, dtype=np.int64)[[0, 1, 2, 1]]}, TypeError, "class probabilities, .* got int64"),
    ({"target": np.eye(3, dtype=bool)[[0, 1, 2, 1]]}, TypeError, "class probabilities, .* got bool"),
    ({"target": HALVES[:, :2]}, ValueError, r"target of shape \(4, 2\) does not fit input of shape \(4, 3\)"),
    ({"target": HALVES, "ignore_index": 1}, ValueError, "ignore_index=1 cannot be used with class prob"),
    ({"target": HALVES, "ignore_index": 0}, ValueError, "ignore_index=0 cannot be used with class prob"),
    (
        {"target": HALVES, "weight": np.ones(1)},
        ValueError,
        r"weight has shape \(1,\), but there are 3 classes",
    ),
    ({"weight": np.array([1.0, 2.0])}, ValueError, r"weight has shape \(2,\), but there are 3 classes"),
    ({"weight": np.array([1.0, 2.0, 5.0], np.float32)}, TypeError, "weight is float32, but input is float64"),
    ({"label_smoothing": 1.1}, ValueError, "label_smoothing must be from 0.0 to 1.0, got 1.1"),
    ({"label_smoothing": "a"}, TypeError, "label_smoothing must be a number, got 'a'"),
    ({"label_smoothing": None}, TypeError, "label_smoothing must be a number, got None"),
    ({"input": np.zeros((4, 3), np.int64)}, TypeError, "input must hold floating point numbers, got int64"),
    ({"input": np.array(1.0), "target": np.array(0)}, ValueError, "input has no class axis"),
    ({"input": np.zeros((4, 0))}, IndexError, r"input of shape \(4, 0\) has no classes"),
    ({"ignore_index": 1.0}, TypeError, "ignore_index must be an integer, got 1.0"),
    ({"ignore_index": True}, TypeError, "ignore_index must be an integer, got True"),
]
# torch takes these without a word, and computes something else than what was meant.
BAD_HERE_ONLY: list[tuple[dict[str, Any], type[Exception], str]] = [
    ({"input": np.zeros(3), "target": np.array([1])}, ValueError, r"target.squeeze\(0\)"),
    (
        {"input": np.zeros((4, 3, 1)), "target": np.zeros((4, 1), np.int64), "weight": np.ones((1, 3))},
        ValueError,
        r"weight has shape \(1, 3\), but there are 3 classes",
    ),
]


@pytest.mark.parametrize("function", [cross_entropy, cross_entropy_grad])
@pytest.mark.parametrize(("change", "error", "message"), BAD_HERE_ONLY)
def test_what_only_torch_takes_is_refused(
    function: Callable[..., Any], change: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        function(**(GOOD | change))


@pytest.mark.parametrize("change", [change for change, _, _ in BAD_HERE_ONLY])
def test_torch_does_not_refuse_it(change: dict[str, Any]) -> None:
    arguments: dict[str, Any] = {name: torch.tensor(value) for name, value in (GOOD | change).items()}
    assert torch.isfinite(F.cross_entropy(**arguments))


@given(probability_calls(mixed=True))
def test_agrees_with_torch_for_mixed_dtypes(call: Call) -> None:
    loss, gradient = call.theirs(F.cross_entropy)
    found, found_gradient = call.ours(cross_entropy), call.ours(cross_entropy_grad)
    assert (found.dtype, found_gradient.dtype) == (loss.numpy().dtype, call.input.dtype)
    np.testing.assert_allclose(found, loss.numpy(), rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(found_gradient, gradient.numpy(), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("label_smoothing", [-0.1, -1e-9, np.nan])
@pytest.mark.parametrize("target", [GOOD["target"], HALVES])
def test_smoothing_that_is_not_above_zero_counts_as_none(target: Array, label_smoothing: float) -> None:
    x = np.arange(12.0).reshape(4, 3)
    found = cross_entropy(x, target, label_smoothing=label_smoothing)
    theirs = F.cross_entropy(torch.tensor(x), torch.tensor(target), label_smoothing=label_smoothing)
    assert found == cross_entropy(x, target)
    assert found == pytest.approx(theirs.item(), rel=1e-14)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("reduction", ["none", "mean", "sum"])
@pytest.mark.parametrize("label_smoothing", [0.0, 0.1])
@pytest.mark.parametrize(
    ("shape", "target"),
    [
        ((4, 0), np.zeros((4, 0))),
        ((2, 0, 3), np.zeros((2, 0, 3))),
        ((4, 0), np.full(4, -100)),
        ((0,), np.array(-100)),
        ((0, 0), np.zeros(0, np.int64)),
        ((0, 0, 3), np.zeros((0, 3), np.int64)),
    ],
)
def test_no_classes(shape: tuple[int, ...], target: Array, label_smoothing: float, reduction: str) -> None:
    call = Call(np.zeros(shape), target, reduction=reduction, label_smoothing=label_smoothing)
    loss, gradient = call.theirs(F.cross_entropy)
    assert_agrees(call.ours(cross_entropy), loss)
    assert_agrees(call.ours(cross_entropy_grad), gradient)


@pytest.mark.parametrize("label_smoothing", [0.0, 0.3])
@pytest.mark.parametrize("odd", [np.nan, np.inf])
def test_an_odd_weight_of_a_class_that_is_no_target(odd: float, label_smoothing: float) -> None:
    x = np.array([[0.5, -1.0, 2.0], [1.0, 0.0, -1.0]])
    call = Call(
        x, np.array([0, 2]), np.array([2.0, odd, 1.0]), ignore_index=2, label_smoothing=label_smoothing
    )
    loss, gradient = call.theirs(F.cross_entropy)
    assert_agrees(call.ours(cross_entropy), loss)
    assert_agrees(call.ours(cross_entropy_grad), gradient)
    assert np.isnan(call.ours(cross_entropy_grad)).any() == (label_smoothing > 0)


def test_torch_cannot_differentiate_a_target_of_length_one_for_one_sample() -> None:
    loss = F.cross_entropy(torch.zeros(3, requires_grad=True), torch.tensor([1]))
    with pytest.raises(RuntimeError, match="size mismatch"):
        torch.autograd.backward(loss)
