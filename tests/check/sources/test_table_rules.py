from __future__ import annotations

import pytest

from tests.check.sources.conftest import Site


@pytest.mark.parametrize(
    ("markdown", "offset", "found"),
    [
        ("| a | b |\n| - | - |\n| c |", 2, "1 cells"),
        ("| a | b |\n| - | - |\n| c | d |\n| e | f | g |", 3, "3 cells"),
        ("| a |\n| - | - |\n| c | d |", 0, "1 cells"),
        ("| a | b |\n| - | - |\n{{ rows by_hand.rows }}\n| c |", 3, "1 cells"),
        ("- a\n\n    | a | b |\n    | - | - |\n    | c |", 4, "1 cells"),
    ],
)
def test_a_ragged_table(site: Site, markdown: str, offset: int, found: str) -> None:
    line = site.add(markdown, markdown)
    faults = site.faults()
    assert [(fault.path, fault.line, fault.kind) for fault in faults] == [
        (site.EN, line + offset, "ragged-table"),
        (site.ZH, line + offset, "ragged-table"),
    ]
    assert faults[0].found.startswith(found)


@pytest.mark.parametrize(
    "markdown",
    [
        "| a | b |\n| - | - |\n| `x | y` | $|z|$ |\n| c \\| d | e |",
        "a | b\n--- | :-:\nc | d",
        "| a |\n| - |\n| b |",
        "| a | b |\n| - | - |\n| | |",
        "```\n| a |\n| - | - |\n```",
    ],
)
def test_an_even_table(site: Site, markdown: str) -> None:
    site.add(markdown, markdown)
    assert site.faults() == []
