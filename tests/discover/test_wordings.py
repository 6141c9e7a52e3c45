"""Templates of messages: any number, shape, dtype and device, and nothing else."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from lossbook.discover.wordings import BadPattern, compile_pattern, key_of, normalise, recognises, template_of

SAME = [
    ("Target 3 is out of bounds.", "IndexError: Target -1 is out of bounds"),
    ("Expected target size [2, 5], got [2, 7]", "Expected target size (32, 100), got torch.Size([32, 9])"),
    ("Using a target size (torch.Size([4])) that", "using a target size (torch.Size([64, 10])) that"),
    ("on cuda:0 and cpu!", "on cuda:7  and cpu!"),
    ("Expected input batch_size (4) to match", "Expected input batch_size (128) to match"),
]
OTHER = [
    ("expected scalar type Long but found Float", "expected scalar type Long but found Int"),
    ("0D or 1D target tensor expected", "2D or 1D target tensor expected"),
    ("expected float32", "expected float64"),
]


def patterns(wording: str) -> list[re.Pattern[str]]:
    return [re.compile(compile_pattern(template_of(wording)))]


@pytest.mark.parametrize(("wording", "varied"), SAME)
def test_numbers_shapes_and_devices_are_holes(wording: str, varied: str) -> None:
    assert recognises(patterns(wording), wording)
    assert recognises(patterns(wording), f"Traceback ...\n{varied}\n")


@pytest.mark.parametrize(("wording", "other"), OTHER)
def test_dtypes_and_names_are_not(wording: str, other: str) -> None:
    assert not recognises(patterns(wording), other)


@pytest.mark.parametrize(
    ("template", "found", "passed_over"),
    [
        ("but found {float}", "but found BFloat16", "but found Long"),
        ("but found {int}", "but found torch.IntTensor", "but found Half"),
        ("not implemented for '{dtype}'", 'not implemented for "Half"', "not implemented for 'Apple'"),
        ("module '{name}' has no", "module 'torch.nn' has no", "module '' has no"),
        ("on {device}", "on privateuseone:1", "on fire"),
        ("from {any} to", "from here to", "from " + 100 * "x" + " to"),
    ],
)
def test_each_hole(template: str, found: str, passed_over: str) -> None:
    pattern = [re.compile(compile_pattern(template))]
    assert recognises(pattern, found)
    assert not recognises(pattern, passed_over)


def test_quotes_case_and_blanks_do_not_count() -> None:
    assert normalise("  “Half”\n  `x`  ") == "'half' 'x'"


def test_a_template_needs_words_and_known_holes() -> None:
    with pytest.raises(BadPattern, match="no words"):
        compile_pattern("{n} {shape}")
    with pytest.raises(BadPattern, match="size"):
        compile_pattern("got {size}")


def test_the_key_is_the_longest_literal() -> None:
    assert key_of("Expected {n} got {n} instead of what") == "instead of what"


def test_patterns_mean_the_same_in_javascript() -> None:
    node = shutil.which("node")
    assert node, "Node is not installed: python -m lossbook.bootstrap"
    source = compile_pattern("output with shape {shape} doesn't match (a/b) {float} on {device}.")
    text = normalise("Output with shape [3, 1] doesn't match (a/b) Half on cuda:1.")
    assert re.search(source, text)
    script = "process.stdout.write(String(new RegExp(process.argv[1], 'u').test(process.argv[2])))"
    done = subprocess.run([node, "-e", script, source, text], capture_output=True, text=True, check=True)
    assert done.stdout == "true"
