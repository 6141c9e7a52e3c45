from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lossbook.discover.markup import cut

PIECES = [
    "`",
    "``",
    "```",
    "~~~",
    "$",
    "$$",
    "{{",
    "}}",
    "\\",
    "<!--",
    "-->",
    "\n",
    "\n\n",
    " ",
    "a",
    "熵",
    "{",
    "}",
    "|",
]


def pieces(source: str) -> list[tuple[str, str]]:
    return [(segment.kind, segment.content) for segment in cut(source) if segment.kind != "text"]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_nothing_is_lost_and_lines_are_counted(source: str) -> None:
    segments = cut(source)
    assert "".join(segment.text for segment in segments) == source
    before = ""
    for segment in segments:
        assert segment.line == before.count("\n") + 1
        assert segment.text
        before += segment.text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a `x` b", [("code", "x")]),
        ("a ``x ` y`` b", [("code", "x ` y")]),
        ("a $x_1$ b", [("math", "x_1")]),
        ("$$\nx\n$$", [("display", "x")]),
        ("$$ x $$", [("display", "x")]),
        ("is {{ a.b:.4f }}.", [("reference", "a.b:.4f")]),
        ("${{ a.b:.4f }} + 1$", [("math", "{{ a.b:.4f }} + 1")]),
        ("`{{ a }}` `$x$`", [("code", "{{ a }}"), ("code", "$x$")]),
        ("```\n$x$ {{ a }}\n```", [("fence", "```\n$x$ {{ a }}\n```")]),
        ("    ~~~ python\n    x\n    ~~~", [("fence", "    ~~~ python\n    x\n    ~~~")]),
        ("````\n```\n````", [("fence", "````\n```\n````")]),
        ("```\n```", [("fence", "```\n```")]),
        ("<!-- {{ a }} $x$ -->", [("comment", "<!-- {{ a }} $x$ -->")]),
        ("$x$ and $y$", [("math", "x"), ("math", "y")]),
        ("$x\ny$", [("math", "x\ny")]),
        ("$\\$$", [("math", "\\$")]),
    ],
)
def test_what_is_found(source: str, expected: list[tuple[str, str]]) -> None:
    assert pieces(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "\\$5 and \\$6",
        "$ x$",
        "$x $",
        "$x\n\ny$",
        "$$x\n\ny$$",
        "{{ a\n}}",
        "\\`x`",
        "`x\n\ny`",
        "\\{{ a }",
        "costs $5",
    ],
)
def test_what_is_only_text(source: str) -> None:
    assert pieces(source) == []


@pytest.mark.parametrize(
    ("source", "alone"),
    [
        ("{{ a }}", True),
        ("b\n{{ a }}\nb", True),
        ("    {{ a }}  \n", True),
        ("b {{ a }}", False),
        ("{{ a }}.", False),
        ("| {{ a }} |", False),
        ("- {{ a }}", False),
        ("$$\nx\n$$", True),
        ("b $$x$$", False),
    ],
)
def test_whether_it_stands_alone(source: str, alone: bool) -> None:
    found = [segment.alone for segment in cut(source) if segment.kind in ("reference", "display")]
    assert found == [alone]


def test_lines_of_pieces() -> None:
    source = "a\n\n```\nx\n```\n{{ b }} $c$\n<!--\n-->\n`d`"
    assert [(s.kind, s.line) for s in cut(source) if s.kind != "text"] == [
        ("fence", 3),
        ("reference", 6),
        ("math", 6),
        ("comment", 7),
        ("code", 9),
    ]
