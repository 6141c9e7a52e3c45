from __future__ import annotations

import pytest

from tests.check.sources.conftest import Site


@pytest.mark.parametrize(
    ("heading", "kind", "offset"),
    [
        ("## Words", "missing-id", 0),
        ("## Words { .quiet }", "missing-id", 0),
        ("## Words { #By-Hand }", "bad-id", 0),
        ("## Words { #手算 }", "bad-id", 0),
        ("## Words { #1st }", "bad-id", 0),
        ("## Words { #by_hand }", "bad-id", 0),
        ("## Words { #by-hand }", "repeated-id", 0),
        ("# Words { #another }", "heading-level", 0),
        ("#### Words { #deep }", "heading-level", 0),
        ("Words\n-----", "missing-id", 0),
        ("Words\n=====", "missing-id", 0),
        ("!!! note\n\n    ## Words { #inside }", "missing-id", 2),
        ("## The {{ by_hand.count }} { #three }", "markup-in-heading", 0),
        ("## The $x$ { #x }", "markup-in-heading", 0),
        ("## It is so { #so data-verdict=maybe }", "bad-verdict", 0),
    ],
)
def test_bad_heading(site: Site, heading: str, kind: str, offset: int) -> None:
    line = site.add(heading + "\n\nText.", heading + "\n\nText.")
    kinds = ("missing-id", "bad-id", "repeated-id", "heading-level", "markup-in-heading", "bad-verdict")
    assert site.places(*kinds) == [(site.EN, line + offset, kind), (site.ZH, line + offset, kind)]


@pytest.mark.parametrize(
    "markdown",
    [
        "### One { #one }\n\nText.\n\n## Two { #two-2 .quiet }\n\nText.",
        "## A `cost $x` in code { #code }\n\nText.",
        "## It is so { #so data-verdict=depends }\n\nText.",
        "```python\n# no heading\n```",
        "```\nWords\n-----\n```",
        "Words\n\n---\n\nWords",
        "| a |\n| --- |\n| b |",
    ],
)
def test_good_heading(site: Site, markdown: str) -> None:
    site.add(markdown, markdown)
    kinds = ("missing-id", "bad-id", "repeated-id", "heading-level", "markup-in-heading", "bad-verdict")
    assert site.faults(*kinds) == []


def test_the_first_heading_is_the_title(site: Site) -> None:
    site.replace(site.ZH, "# 交叉熵 {", "## 交叉熵 {")
    assert (site.ZH, site.line(site.ZH, "## 交叉熵 {"), "heading-level") in site.places()
