"""softmax, log_softmax, logsumexp and their gradients against torch, known numbers and finite differences."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from snippets.softmax import (
    log_softmax,
    log_softmax_grad,
    logsumexp,
    logsumexp_grad,
    softmax,
    softmax_grad,
)
from tests.snippets.strategies import DTYPES, Array, assert_agrees, finite_difference, logits

VALUES = [(softmax, F.softmax), (log_softmax, F.log_softmax), (logsumexp, torch.logsumexp)]
GRADIENTS = [
    (softmax, softmax_grad, F.softmax),
    (log_softmax, log_softmax_grad, F.log_softmax),
    (logsumexp, logsumexp_grad, torch.logsumexp),
]
FUNCTIONS = [softmax, log_softmax, logsumexp]


@st.composite
def array_and_dim(draw: st.DrawFn) -> tuple[Array, int]:
    shape = draw(hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=4))
    axes = max(len(shape), 1)
    return draw(logits(shape, draw(DTYPES))), draw(st.integers(-axes, axes - 1))


@pytest.mark.parametrize(("ours", "theirs"), VALUES)
@given(array_and_dim())
def test_agrees_with_torch(
    ours: Callable[..., Any], theirs: Callable[..., Any], case: tuple[Array, int]
) -> None:
    input, dim = case
    with np.errstate(all="ignore"):
        found = ours(input, dim)
    assert_agrees(found, theirs(torch.from_numpy(input), dim=dim))


@pytest.mark.parametrize(("ours", "gradient", "theirs"), GRADIENTS)
@given(array_and_dim(), st.integers(0, 99))
def test_gradient_agrees_with_autograd(
    ours: Callable[..., Any],
    gradient: Callable[..., Any],
    theirs: Callable[..., Any],
    case: tuple[Array, int],
    seed: int,
) -> None:
    input, dim = case
    reference = torch.from_numpy(input)
    if ours is logsumexp:
        # torch's exp(x - logsumexp(x)) is off by 2e-4 in float32 at logits of 1e4: compare with its float64.
        reference = torch.from_numpy(input).double()
    output = theirs(reference.requires_grad_(), dim=dim)
    upstream = np.asarray(np.random.default_rng(seed).normal(size=output.shape), input.dtype)
    output.backward(torch.from_numpy(upstream).to(output.dtype))
    assert reference.grad is not None
    with np.errstate(all="ignore"):
        found = gradient(input, upstream, dim)
    assert_agrees(found, reference.grad.to(torch.from_numpy(input).dtype))


@pytest.mark.parametrize("dim", [0, 1, 2, -1, -2])
@pytest.mark.parametrize(("function", "gradient"), [(ours, gradient) for ours, gradient, _ in GRADIENTS])
def test_gradient_agrees_with_finite_differences(
    function: Callable[..., Any], gradient: Callable[..., Any], dim: int
) -> None:
    random = np.random.default_rng(7)
    input = random.normal(size=(2, 3, 4)) * 2
    upstream = random.normal(size=function(input, dim).shape)
    expected = finite_difference(lambda x: float((function(x, dim) * upstream).sum()), input)
    np.testing.assert_allclose(gradient(input, upstream, dim), expected, rtol=1e-7, atol=1e-9)


def test_golden_numbers() -> None:
    x = np.array([3.0, 1.0, -3.0])
    np.testing.assert_allclose(softmax(x, 0), [0.878878, 0.118943, 0.002179], atol=5e-7)
    np.testing.assert_allclose(log_softmax(x, 0), [-0.129109, -2.129109, -6.129109], atol=5e-7)
    assert logsumexp(x, 0) == pytest.approx(3.1291089088298506, rel=1e-12)
    five = np.array([-0.7707, 0.1843, 0.2211, 0.4185, -0.3662])
    np.testing.assert_allclose(softmax(five, 0), [0.0903, 0.2346, 0.2434, 0.2965, 0.1353], atol=5e-5)
    np.testing.assert_allclose(log_softmax(five, 0), [-2.4049, -1.4499, -1.4131, -1.2157, -2.0004], atol=5e-5)
    assert logsumexp(np.arange(1.0, 6.0), 0) == pytest.approx(5.4519, abs=5e-5)


def test_extreme_logits_neither_overflow_nor_vanish() -> None:
    x = np.array([0.0, 1000.0])
    with np.errstate(all="raise", under="ignore"):
        np.testing.assert_array_equal(softmax(x, 0), [0, 1])
        np.testing.assert_array_equal(log_softmax(x, 0), [-1000, 0])
        assert logsumexp(x, 0) == 1000
        np.testing.assert_array_equal(softmax([0.0, -np.inf, 0.0], 0), [0.5, 0, 0.5])
        assert logsumexp([-np.inf, -np.inf], 0) == -np.inf
        assert logsumexp([np.inf, 0.0], 0) == np.inf


def test_shift_changes_only_logsumexp() -> None:
    x = np.random.default_rng(1).normal(size=(3, 4))
    np.testing.assert_allclose(softmax(x + 5, 1), softmax(x, 1), rtol=1e-13)
    np.testing.assert_allclose(log_softmax(x + 5, 1), log_softmax(x, 1), rtol=1e-13)
    np.testing.assert_allclose(logsumexp(x + 5, 1), logsumexp(x, 1) + 5, rtol=1e-13)


@pytest.mark.parametrize("dim", [0, 1, -1])
def test_probabilities_sum_to_one_along_dim(dim: int) -> None:
    x = np.random.default_rng(2).normal(size=(3, 4)) * 30
    np.testing.assert_allclose(softmax(x, dim).sum(axis=dim), 1, rtol=1e-14)
    np.testing.assert_allclose(softmax_grad(x, np.exp(x / 30), dim).sum(axis=dim), 0, atol=1e-14)


@pytest.mark.parametrize("dim", [0, 1, -1])
def test_logsumexp_keeps_the_axis_on_demand(dim: int) -> None:
    x = np.random.default_rng(3).normal(size=(3, 4))
    assert_agrees(logsumexp(x, dim, keepdim=True), torch.logsumexp(torch.from_numpy(x), dim, keepdim=True))
    ones = np.ones_like(logsumexp(x, dim, keepdim=True))
    np.testing.assert_allclose(logsumexp_grad(x, ones, dim, keepdim=True), softmax(x, dim), rtol=1e-14)


@pytest.mark.parametrize(("ours", "theirs"), VALUES[:2])
def test_dtype_converts_before_the_computation(ours: Callable[..., Any], theirs: Callable[..., Any]) -> None:
    half = np.array([[9.0, 8.5, -3.0]], np.float16)
    assert_agrees(ours(half, 1, dtype=np.float64), theirs(torch.from_numpy(half), 1, dtype=torch.float64))
    whole = np.array([1, 2, 3])
    assert_agrees(ours(whole, 0, dtype=np.float32), theirs(torch.from_numpy(whole), 0, dtype=torch.float32))


@pytest.mark.parametrize(("ours", "theirs"), VALUES)
def test_float16_stays_float16(ours: Callable[..., Any], theirs: Callable[..., Any]) -> None:
    half = np.array([[20.0, 3.0, -5.0], [0.5, 0.25, 0.125]], np.float16)
    found, expected = ours(half, 1), theirs(torch.from_numpy(half), dim=1).numpy()
    assert found.dtype == np.float16
    np.testing.assert_allclose(found, expected, rtol=3e-3, atol=1e-3)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_input_is_left_as_it_was(function: Callable[..., Any]) -> None:
    x = np.array([[3.0, 1.0], [0.0, 2.0]])
    function(x, 1)
    np.testing.assert_array_equal(x, [[3.0, 1.0], [0.0, 2.0]])


def test_results_without_axes_are_scalars() -> None:
    assert f"{logsumexp([0.0, 0.0], 0):.4f}" == "0.6931"
    assert f"{softmax(2.0, 0):.1f} {log_softmax(2.0, 0):.1f} {logsumexp(2.0, 0):.1f}" == "1.0 0.0 2.0"


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize(
    ("input", "dim", "error", "message"),
    [
        (np.array([1j, 2]), 0, TypeError, "got complex128"),
        (np.zeros((2, 3)), 2, IndexError, r"dim 2 is out of range .* \(2, 3\): use -2 to 1"),
        (np.zeros((2, 3)), -3, IndexError, "dim -3 is out of range"),
        (np.float64(1.5), 1, IndexError, "use -1 to 0"),
        (np.zeros((2, 3)), None, TypeError, "dim must be an integer, got None"),
        (np.zeros((2, 3)), 1.0, TypeError, "dim must be an integer, got 1.0"),
        (np.zeros((2, 3)), True, TypeError, "dim must be an integer, got True"),
    ],
)
def test_bad_input_is_refused(
    function: Callable[..., Any], input: Any, dim: Any, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        function(input, dim)


@pytest.mark.parametrize("gradient", [softmax_grad, log_softmax_grad, logsumexp_grad])
def test_upstream_gradient_of_the_wrong_shape_is_refused(gradient: Callable[..., Any]) -> None:
    with pytest.raises(ValueError, match=r"grad_output has shape \(3, 2\), but the result .* has shape \(2"):
        gradient(np.zeros((2, 3)), np.zeros((3, 2)), 1)


@pytest.mark.parametrize("function", [softmax, log_softmax])
def test_dtype_that_is_no_float_is_refused(function: Callable[..., Any]) -> None:
    with pytest.raises(TypeError, match="got int64"):
        function(np.zeros(3), 0, dtype=np.int64)


@pytest.mark.parametrize(("ours", "theirs"), VALUES[:2])
def test_parameters_are_those_of_torch(ours: Callable[..., Any], theirs: Callable[..., Any]) -> None:
    names = [name for name in inspect.signature(theirs).parameters if not name.startswith("_")]
    assert list(inspect.signature(ours).parameters) == names


@pytest.mark.parametrize("function", [softmax, log_softmax])
@pytest.mark.parametrize(
    ("input", "dim", "message"),
    [
        (np.array([1, 2]), 0, "got int64: convert it with input.astype"),
        (np.array([True, False]), 0, "got bool"),
        (np.zeros((2, 3)), (0, 1), r"dim must be an integer, got \(0, 1\)"),
    ],
)
def test_integers_and_several_axes_are_refused(
    function: Callable[..., Any], input: Array, dim: Any, message: str
) -> None:
    with pytest.raises(TypeError, match=message):
        function(input, dim)


@pytest.mark.parametrize(
    "input", [np.array([1, 2, 5]), np.array([True, False]), np.array([3, 250], np.uint8)]
)
def test_logsumexp_takes_integers(input: Array) -> None:
    assert_agrees(logsumexp(input, 0), torch.logsumexp(torch.tensor(input), 0))


@pytest.mark.parametrize("keepdim", [False, True])
@pytest.mark.parametrize("dim", [(0, 1), (0, -1), (2,), [0, 2], (0, 1, 2)])
def test_logsumexp_takes_several_axes(dim: Any, keepdim: bool) -> None:
    input = np.random.default_rng(5).normal(size=(2, 3, 4))
    x = torch.tensor(input, requires_grad=True)
    theirs = torch.logsumexp(x, dim, keepdim)
    torch.autograd.backward(theirs.sum())
    assert x.grad is not None
    assert_agrees(logsumexp(input, dim, keepdim), theirs.detach())
    assert_agrees(logsumexp_grad(input, np.ones(theirs.shape), dim, keepdim), x.grad)


def test_logsumexp_over_no_named_axis_is_over_all_though_torch_needs_keepdim() -> None:
    assert logsumexp(np.zeros((2, 3)), ()) == pytest.approx(np.log(6), rel=1e-15)
    assert torch.logsumexp(torch.zeros(2, 3), (), keepdim=True).item() == pytest.approx(np.log(6), rel=1e-6)
    with pytest.raises(RuntimeError, match="broadcast shape"):
        torch.logsumexp(torch.zeros(2, 3), ())
    with pytest.raises(ValueError, match="more than once"):
        logsumexp(np.zeros((2, 3)), (0, 0))


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
def test_beside_infinity_logsumexp_has_slope_zero() -> None:
    np.testing.assert_array_equal(logsumexp_grad([np.inf, 1.0, -2.0], 1.0, 0), [np.nan, 0, 0])
