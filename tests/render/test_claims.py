"""A claim is one box with its verdict in words, whatever stands in it."""

from __future__ import annotations

from typing import Any

import pytest
from lxml import html
from markdown import Markdown

from lossbook.render.claims import Claims

PAGE = """# Claims { #claims }

Before.

## Softmax { #softmax }

### It `sums` to 1 { #sums data-verdict=true }

Yes.

- a list

### It is calibrated { #calibrated data-verdict=depends }

On the data.

#### Deeper { #deeper }

Still inside.

## Rest { #rest }

### No claim { #plain }

After.

### Wrong { #wrong data-verdict=false }

No.
"""


def rendered(language: str, text: str = PAGE) -> tuple[Any, list[dict[str, Any]]]:
    markdown = Markdown(extensions=["attr_list", "toc"], extension_configs={"toc": {"permalink": "#"}})
    markdown.treeprocessors.register(Claims(markdown, language), "claims", 4)
    tree = html.fragment_fromstring(markdown.convert(text), create_parent="article")
    return tree, markdown.toc_tokens


def test_a_claim_reaches_to_the_next_heading_of_its_level() -> None:
    tree, _ = rendered("en")
    boxes = {box.find("h3").get("id"): box for box in tree.findall("section")}
    assert list(boxes) == ["sums", "calibrated", "wrong"]
    assert [child.tag for child in boxes["sums"]] == ["h3", "p", "ul"]
    assert [child.tag for child in boxes["calibrated"]] == ["h3", "p", "h4", "p"]
    assert [child.get("id") for child in tree if child.tag in ("h1", "h2", "h3")] == [
        "claims", "softmax", "rest", "plain"
    ]  # fmt: skip


def test_a_box_knows_its_topic_and_its_verdict() -> None:
    tree, _ = rendered("en")
    told = [
        (box.get("class"), box.get("data-topic"), box.get("data-verdict")) for box in tree.findall("section")
    ]
    assert told == [
        ("lb-claim", "softmax", "true"),
        ("lb-claim", "softmax", "depends"),
        ("lb-claim", "rest", "false"),
    ]
    assert not tree.xpath("//h3[@data-verdict]")


@pytest.mark.parametrize(
    ("language", "words"), [("en", ["True", "Depends", "False"]), ("zh", ["成立", "看条件", "不成立"])]
)
def test_the_verdict_is_said_before_the_claim(language: str, words: list[str]) -> None:
    tree, _ = rendered(language)
    headings = [box.find("h3") for box in tree.findall("section")]
    assert [heading[0].text for heading in headings] == words
    assert headings[0].text_content() == f"{words[0]} It sums to 1#"
    assert headings[0][0].get("class") == "lb-verdict"


def test_claims_stay_out_of_the_table_of_contents() -> None:
    _, tokens = rendered("en")
    (title,) = tokens
    assert [[token["id"], [child["id"] for child in token["children"]]] for token in title["children"]] == [
        ["softmax", []],
        ["rest", ["plain"]],
    ]


def test_a_page_without_claims_is_left_alone() -> None:
    tree, tokens = rendered("en", PAGE.replace("data-verdict", "data-other"))
    assert tree.find("section") is None
    assert [child["id"] for child in tokens[0]["children"][0]["children"]] == ["sums", "calibrated"]
