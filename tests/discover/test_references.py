from __future__ import annotations

import pytest

from lossbook.discover.references import BLOCKS, NotAReference, Reference, parse


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("example by_hand", Reference("example", "loss/by_hand")),
        ("example softmax/by_hand", Reference("example", "softmax/by_hand")),
        ("output by_hand", Reference("output", "loss/by_hand")),
        ("source cross_entropy.cross_entropy", Reference("source", "cross_entropy.cross_entropy")),
        ("figure curve", Reference("figure", "loss/curve")),
        ("figure curve | A | B: `c`", Reference("figure", "loss/curve", caption="A | B: `c`")),
        ("formula cross_entropy", Reference("formula", "cross_entropy")),
        ("terms regression", Reference("terms", "regression")),
        ("rows shapes.rows", Reference("rows", "loss/shapes", "rows")),
        ("rows shapes.tables[0]", Reference("rows", "loss/shapes", "tables", ("0",))),
        ("cell digits.load", Reference("cell", "loss/digits", "load")),
        ("cell labs/digits.train-step", Reference("cell", "labs/digits", "train-step")),
        ("downloads digits", Reference("downloads", "loss/digits")),
        ("by_hand.loss", Reference("value", "loss/by_hand", "loss")),
        ("by_hand.loss:.4f", Reference("value", "loss/by_hand", "loss", format=".4f")),
        ("softmax/by_hand.loss:.4f", Reference("value", "softmax/by_hand", "loss", format=".4f")),
        ("by_hand.p[0][-1]:.1%", Reference("value", "loss/by_hand", "p", ("0", "-1"), ".1%")),
        ("by_hand.p['mean']:.2e", Reference("value", "loss/by_hand", "p", ("'mean'",), ".2e")),
        ("given 0.1", Reference("given", "0.1")),
        ("given 3 classes", Reference("given", "3 classes")),
    ],
)
def test_forms(text: str, reference: Reference) -> None:
    assert parse(text, "loss") == reference


@pytest.mark.parametrize("verb", BLOCKS)
def test_what_stands_alone_on_a_line_can_be_asked_for(verb: str) -> None:
    more = {"rows": ".rows", "cell": ".load"}.get(verb, "")
    assert parse(f"{verb} some{more}", "loss").verb == verb


@pytest.mark.parametrize(
    "text",
    [
        "",
        "by_hand",
        "loss",
        "given",
        "example",
        "example By-Hand",
        "example a/b/c",
        "by_hand.",
        "by_hand.1",
        "by_hand._secret",
        "by_hand.p[]",
        "by_hand.p[0",
        "a/b/c.d",
        "rows shapes",
        "rows shapes.rows:.2f",
        "figure | words",
        "cell digits",
        "cell digits.Load",
        "cell digits.load output",
        "downloads",
        "downloads digits.load",
        "examples by_hand",
        "by_hand.loss + 1",
    ],
)
def test_what_is_no_reference(text: str) -> None:
    with pytest.raises(NotAReference):
        parse(text, "loss")


def test_without_a_topic_names_stay_as_they_are() -> None:
    assert parse("by_hand.loss", "").target == "by_hand"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("example a", "loss/a"),
        ("output a", "loss/a"),
        ("rows a.b", "loss/a"),
        ("a.b", "loss/a"),
        ("cell a.b", "loss/a"),
        ("downloads a", None),
        ("figure a", "loss/figure_a"),
        ("figure softmax/a", "softmax/figure_a"),
        ("formula a", None),
        ("source a.b", None),
        ("given a", None),
    ],
)
def test_which_example_the_reader_sees(text: str, shown: str | None) -> None:
    assert parse(text, "loss").shows_example == shown
