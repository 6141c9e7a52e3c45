from __future__ import annotations

import pytest

from lossbook.check.sources.numbers import numbers_in, numbers_in_code, numbers_in_tex
from tests.check.sources.conftest import Site

TYPED = [
    ("a loss of 0.8794 here", ["0.8794"]),
    ("a loss of .5 here", [".5"]),
    ("约0.1291左右", ["0.1291"]),
    ("约０．１２９１左右", ["0.1291"]),
    ("共１２８个", ["128"]),
    ("it is 2,303.1 now", ["2,303.1"]),
    ("1,000 classes", ["1,000"]),
    ("1 or 1000 classes", ["1000"]),
    ("minus -0.5", ["-0.5"]),
    ("an epsilon of 1e-6", ["1e-6"]),
    ("1E5 and 2.5e+3", ["1E5", "2.5e+3"]),
    ("accuracy 7%", ["7%"]),
    ("accuracy 99.5 %", ["99.5 %"]),
    ("正确率７％", ["7%"]),
    ("verified with torch 2.13.0.", ["2.13.0"]),
    ("torch==2.13.0", ["2.13.0"]),
    ("3×10⁻⁶", ["3×10^-6"]),
    ("2.3 · 10^5", ["2.3 · 10^5"]),
    ("from 0.5 to 0.75.", ["0.5", "0.75"]),
    ("the 1899 pages, the 2100 words", ["1899", "2100"]),
    ("2019.5", ["2019.5"]),
    ("x=-100", ["-100"]),
    ("0.5x", ["0.5"]),
]
NOT_TYPED = [
    "3 classes, 25 lines, 99 red balloons",
    "in 1999, in 2019年, 2019–2020, 2026-11-20",
    "float32 float64 utf-8 int8 E0.1 v2 v2.13.0 conv2d x0.5 resnet101 第3类",
    "log10 of 2 and 10² and 2¹⁰⁰ and x₁₀₀",
    "arXiv:1708.02002 and doi:10.1109/ICCV.2017.324 and IEEE 754",
    "1. one; 2. two (3).",
    "(3, 1, -3)",
    "1/2 or 3:1 or 1…3",
    "损失是一百二十八，百分之五",
]


@pytest.mark.parametrize(("text", "numbers"), TYPED)
def test_typed_in_prose(text: str, numbers: list[str]) -> None:
    assert numbers_in(text) == numbers


@pytest.mark.parametrize("text", NOT_TYPED)
def test_left_alone_in_prose(text: str) -> None:
    assert numbers_in(text) == []


@pytest.mark.parametrize(
    ("tex", "numbers"),
    [
        (r"-\log 0.8794 = 0.1285", ["0.8794", "0.1285"]),
        (r"\ln0.5", ["0.5"]),
        (r"1{,}000", ["1,000"]),
        (r"0{.}5", ["0.5"]),
        (r"10\,000", ["10,000"]),
        (r"e^{0.5x}", ["0.5"]),
        (r"100x", ["100"]),
        (r"2 \times 10^{-5}", ["2 × 10^{-5}"]),
        (r"95\%", ["95%"]),
        (r"\frac{128}{2}", ["128"]),
        (r"x_{100}", ["100"]),
    ],
)
def test_typed_in_a_formula(tex: str, numbers: list[str]) -> None:
    assert numbers_in_tex(tex) == numbers


@pytest.mark.parametrize(
    "tex",
    [
        r"x_0^2 + x_{12}",
        r"2^{10} \cdot 10^{-6}",
        r"a \hspace{0.5em} b \\[1.25em] c \kern-0.125em d \rule{0.4pt}{100pt}",
        r"\frac12 \sum_{j=0}^{C-1} e^{x_j}",
        r"{{ by_hand.loss:.4f }} + {{ given 0.1 }}",
    ],
)
def test_left_alone_in_a_formula(tex: str) -> None:
    assert numbers_in_tex(tex) == []


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("ignore_index=-100", ["-100"]),
        ("label_smoothing=0.1", ["0.1"]),
        ("eps=1e-8", ["1e-8"]),
        ("(1000, 10)", ["1000"]),
        ("1_000_000", ["1_000_000"]),
    ],
)
def test_typed_in_code(code: str, numbers: list[str]) -> None:
    assert numbers_in_code(code) == numbers


@pytest.mark.parametrize(
    "code",
    ["x[0]", "dim=1", "float32", "{loss:.4f}", "%.3f", ":.2%", "10 % 3", "10 % n", "torch.int64", "x1.y2"],
)
def test_left_alone_in_code(code: str) -> None:
    assert numbers_in_code(code) == []


@pytest.mark.parametrize(
    "markdown",
    [
        "A loss of 0.77.",
        "| a | 0.77 |\n| - | - |\n| b | c |",
        "| a | b |\n| - | - |\n| 0.77 | c |",
        "$x = 0.77$",
        "$$\nx = 0.77\n$$",
        "`0.77`",
        "[0.77](#by-hand)",
        "![curve at 0.77](a.png)",
        '!!! note "at 0.77"\n\n    Words.',
        "<p>0.77</p>",
        "**0.77**",
        "### A 0.77 { #there }\n\nWords.",
        "A note.[^1]\n\n[^1]: At 0.77.",
    ],
)
def test_found_wherever_a_reader_sees_it(site: Site, markdown: str) -> None:
    first = site.add(markdown, markdown)
    line = first + markdown[: markdown.index("0.77")].count("\n")
    faults = [fault for fault in site.faults("typed-number") if fault.path == site.EN]
    assert [(fault.line, fault.found[:4]) for fault in faults] == [(line, "0.77")]
    assert "{{ given 0.1 }}" in faults[0].expected
    assert markdown.split("\n")[line - first].strip() in faults[0].found


@pytest.mark.parametrize(
    "markdown",
    [
        "```\n0.77\n```",
        "    ```python\n    0.77\n    ```",
        "<!-- 0.77 -->",
        "[a](https://example.org/0.77/128)",
        "https://example.org/0.77/128",
        "<https://example.org/128>",
        '<p style="width: 0.77em" data-n="128">a</p>',
        "[a](../losses/ce.md#top-128)",
        "### A { #step-128 }\n\nWords.",
        "A note.[^128]\n\n[^128]: Words.",
        "{{ given 0.77 }} and ${{ given 0.77 }}$",
        "{{ by_hand.loss:.4f }} and {{ by_hand.probabilities[0]:.2f }}",
        "&#8217;",
    ],
)
def test_not_found_where_nobody_computed_it(site: Site, markdown: str) -> None:
    site.add(markdown, markdown)
    assert site.faults("typed-number") == []


def test_in_a_caption_and_in_front_matter(site: Site) -> None:
    site.replace(site.EN, "| The loss }}", "| The loss at 0.77 }}")
    site.replace(site.EN, "description: How", "description: 77.7% of how")
    places = site.places("typed-number")
    assert places == [(site.EN, 3, "typed-number"), (site.EN, site.line(site.EN, "figure"), "typed-number")]


def test_in_a_shared_formula(site: Site) -> None:
    site.write("docs/formulas.toml", "# shared\nentropy = '-\\sum_i 0.5'\n")
    assert site.places("typed-number") == [("docs/formulas.toml", 2, "typed-number")]


def test_a_recorded_message_may_be_quoted_in_code(site: Site) -> None:
    site.add("`smoothing must lie between 0.0 and 1.0`", "`smoothing must lie between 0.0 and 1.0`")
    assert site.faults("typed-number") == []
    line = site.add("`smoothing must lie between 0.0 and 2.0`", "`0.1291`")
    assert [place[:2] for place in site.places("typed-number")] == [(site.EN, line + 2)] + [
        (site.ZH, line + 2)
    ] * 2
