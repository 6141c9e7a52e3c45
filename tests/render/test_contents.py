"""Headings that a table of contents would drown in."""

from __future__ import annotations

from markdown import Markdown

from lossbook.render.contents import Contents

PAGE = """# A { #a }

## B { #b }

### One { #one data-contents=none }

first

### Two { #two data-contents=none }

second

## C { #c }

last
"""


def rendered() -> tuple[str, list[str]]:
    md = Markdown(extensions=["attr_list", "toc"])
    md.treeprocessors.register(Contents(md), "contents", 4)
    html = md.convert(PAGE)
    (title,) = md.toc_tokens
    below = [
        name for token in title["children"] for name in (token["id"], *(c["id"] for c in token["children"]))
    ]
    return html, below


def test_they_are_not_in_the_contents() -> None:
    assert rendered()[1] == ["b", "c"]


def test_each_is_one_box_up_to_the_next_heading() -> None:
    html, _ = rendered()
    assert html.count('<section class="lb-entry">') == 2
    assert '<section class="lb-entry"><h3 id="two">Two</h3>\n<p>second</p>\n</section><h2 id="c">' in html
    assert "data-contents" not in html
