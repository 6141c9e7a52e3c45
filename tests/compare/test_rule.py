"""The comparison rule, from both sides: no alarm for another processor, no silence about a real change."""

from __future__ import annotations

import math
import struct

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lossbook.compare.rule import same_printed, same_text, same_value


def next_float32(number: float, steps: int) -> float:
    """The float32 that lies ``steps`` representable numbers beside ``number``."""
    bits = struct.unpack("<i", struct.pack("<f", number))[0]
    return float(struct.unpack("<f", struct.pack("<i", bits + steps))[0])


positive = st.floats(min_value=2.0**-20, max_value=2.0**20, allow_nan=False, width=32)


@given(number=positive, steps=st.integers(-3, 3), decimals=st.integers(1, 8))
def test_last_bits_of_float32_never_raise_an_alarm(number: float, steps: int, decimals: int) -> None:
    elsewhere = next_float32(number, steps)
    recorded, found = f"loss {number:.{decimals}f}", f"loss {elsewhere:.{decimals}f}"
    assert same_text(recorded, found, [elsewhere])


@given(number=positive, change=st.floats(1e-4, 10), decimals=st.integers(3, 8))
def test_a_change_of_a_tenth_of_a_permille_is_seen_wherever_it_prints(
    number: float, change: float, decimals: int
) -> None:
    changed = number * (1 + change)
    recorded, found = f"{number:.{decimals}f}", f"{changed:.{decimals}f}"
    unit = 10.0**-decimals
    assume(abs(changed - number) > unit * 1.01)
    assert not same_text(recorded, found, [changed])


def test_a_flip_is_the_same_only_at_the_edge_between_two_printed_forms() -> None:
    assert same_printed("0.1291", "0.1292", [0.12915000001])
    assert not same_printed("0.1291", "0.1292", [0.1292])
    assert not same_printed("0.1291", "0.1292", [])


def test_the_number_behind_must_print_as_what_was_found() -> None:
    assert not same_printed("0.1291", "0.1292", [0.12914999])


@pytest.mark.parametrize(
    ("recorded", "found"),
    [
        ("target (3,) accepted", "target (4,) accepted"),
        ("classes 10", "classes 11"),
        ("Target 5 is out of bounds.", "Target 6 is out of bounds."),
        ("True", "False"),
        ("loss nan", "loss 0.1291"),
        ("loss inf", "loss nan"),
        ("loss 0.1291", "loss 0.129"),
        ("loss 0.1291", "loss -0.1291"),
        ("a 0.1291 b 0.5", "a 0.1291"),
        ("loss 0.1291", "Loss 0.1291"),
        ("torch 2.13.0", "torch 2.14.0"),
        ("1e-05", "2e-05"),
    ],
)
def test_text_that_differs_is_seen(recorded: str, found: str) -> None:
    assert not same_text(recorded, found, [0.1291])


def test_columns_may_move_when_a_digit_comes_or_goes() -> None:
    assert same_text("x   9.9999\n", "x  10.0000\n", [9.99995000001])


def test_blanks_alone_are_a_change_too() -> None:
    assert not same_text("loss  0.1291\n", "loss 0.1291\n", [0.1291])
    assert not same_text("a\n", "a \n")


def test_more_digits_than_the_type_holds_are_no_alarm() -> None:
    assert same_printed("0.12910890579", "0.12910889088", [0.12910889088])


@pytest.mark.parametrize(("recorded", "found"), [(1e-20, 2e-20), (0.0, 1e-12), (1.0, 1.00001), (-0.5, 0.5)])
def test_a_changed_value_is_seen_however_small_it_is(recorded: float, found: float) -> None:
    assert not same_value(recorded, found, "float")


@given(
    number=st.floats(
        allow_nan=False, allow_infinity=False, min_value=-(2.0**100), max_value=2.0**100, width=32
    )
)
def test_a_value_a_few_bits_away_is_the_same(number: float) -> None:
    assume(number == 0 or abs(number) > 1e-30)
    assert same_value(number, number * (1 + 3e-7), "float32")


def test_values_without_size_are_equal_or_not() -> None:
    assert same_value(math.nan, math.nan, "float")
    assert not same_value(math.nan, 1.0, "float")
    assert not same_value(math.inf, -math.inf, "float")
    assert not same_value(1, 1.0, "int")
    assert not same_value(True, 1, "bool")
    assert not same_value([1.0, 2.0], [1.0], "list")
    assert not same_value({"a": 1.0}, {"b": 1.0}, "dict")
    assert same_value({"a": [1.0, "x"]}, {"a": [1.0000001, "x"]}, "dict")


def test_half_precision_may_differ_by_its_own_last_bit() -> None:
    assert same_value(1.0, 1.0009765625, "float16")
    assert not same_value(1.0, 1.0009765625, "float32")
    assert same_value(1.0, 1.0078125, "bfloat16")
    assert not same_value(1.0, 1.05, "bfloat16")


def test_a_drawn_curve_may_not_move() -> None:
    curve = [0.0, 1.0, 2.0, 1e-9]
    assert same_value(curve, [0.0, 1.0, 2.0, 2e-9], "drawn")
    assert not same_value(curve, [0.0, 1.0001, 2.0, 1e-9], "drawn")
    assert not same_value(curve, [0.0, 1.0, 2.0], "drawn")
