from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.discover.pages import Page, all_pages, read_page, read_pages
from lossbook.faults import FaultsFound
from lossbook.project import Project

HEAD = "---\ntitle: Cross entropy\ntopic: loss\ntwin: 000000000000\n---\n"


def page_of(tmp_path: Path, text: str) -> Page:
    path = tmp_path / "docs" / "en" / "losses" / "ce.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return read_page(path, tmp_path / "docs" / "en", "en")


def test_front_matter_and_body(tmp_path: Path) -> None:
    page = page_of(tmp_path, HEAD + "\n# A { #a }\n")
    assert page.meta == {"title": "Cross entropy", "topic": "loss", "twin": 0}
    assert (page.name, page.language, page.topic) == ("losses/ce.md", "en", "loss")
    assert (page.body, page.first_line) == ("\n# A { #a }\n", 6)


def test_no_front_matter(tmp_path: Path) -> None:
    page = page_of(tmp_path, "# A { #a }\n")
    assert (page.meta, page.topic, page.body, page.first_line) == ({}, "", "# A { #a }\n", 1)


@pytest.mark.parametrize(
    ("front", "line", "found"),
    [
        ("title: a\nb: [\n", 4, "while parsing"),
        ("title: a: b\n", 2, "mapping values"),
        ("- a\n", 1, "a list"),
    ],
)
def test_front_matter_that_cannot_be_read(tmp_path: Path, front: str, line: int, found: str) -> None:
    with pytest.raises(FaultsFound) as raised:
        page_of(tmp_path, f"---\n{front}---\n")
    fault = raised.value.faults[0]
    assert (fault.path, fault.line, fault.kind) == ("docs/en/losses/ce.md", line, "front-matter")
    assert fault.found.startswith(found)


def test_headings(tmp_path: Path) -> None:
    body = (
        "# A `b` { #a }\n\n```python\n# no heading\n```\n\n## B { #b-2 .quiet }\n\n"
        "<!--\n## gone { #gone }\n-->\n### C\n#none\n"
    )
    page = page_of(tmp_path, HEAD + body)
    assert [(h.level, h.text, h.id, h.line) for h in page.headings] == [
        (1, "A `b`", "a", 6),
        (2, "B", "b-2", 12),
        (3, "C", "", 17),
    ]


def test_references_with_lines_and_surroundings(tmp_path: Path) -> None:
    body = "Is {{ a.b:.1f }}.\n\n{{ example a }}\n\n$$\nx\n= {{ a.c }}\n$$\n"
    body += "$y = {{ given 2 }}$ {{ what }} `{{ a.d }}`\n"
    page = page_of(tmp_path, HEAD + body)
    found = [(p.text, p.reference and p.reference.verb, p.line, p.inside, p.alone) for p in page.references]
    assert found == [
        ("a.b:.1f", "value", 6, "text", False),
        ("example a", "example", 8, "text", True),
        ("a.c", "value", 12, "display", False),
        ("given 2", "given", 14, "math", False),
        ("what", None, 14, "text", False),
    ]
    assert page.references[0].reference is not None and page.references[0].reference.target == "loss/a"
    assert page.references[-1].problem == "{{ what }} is not a reference"


def test_formulas(tmp_path: Path) -> None:
    page = page_of(tmp_path, HEAD + "A $x$ and `$y$`\n\n$$\nz\n$$\n")
    assert [(f.tex, f.display, f.line) for f in page.formulas] == [("x", False, 6), ("z", True, 8)]


def test_links(tmp_path: Path) -> None:
    body = (
        '[a](b.md) and [`c`](d.md#e "title")\n\n```\n[no](no.md)\n```\n![alt](f.svg)\n`g[0](h)` $i[0](j)$\n'
        "[w](https://example.org/a_(b)) \\[no](no.md) [nested [x]](k.md)\n"
    )
    page = page_of(tmp_path, HEAD + body)
    assert [(link.target, link.line) for link in page.links] == [
        ("b.md", 6),
        ("d.md#e", 6),
        ("f.svg", 11),
        ("https://example.org/a_(b)", 13),
        ("k.md", 13),
    ]


def test_the_fingerprint_leaves_out_the_twin_and_nothing_else(tmp_path: Path) -> None:
    text = HEAD + "# A { #a }\n"
    fingerprint = page_of(tmp_path, text).fingerprint
    assert len(fingerprint) == 12
    assert page_of(tmp_path, text.replace("000000000000", "abcdefabcdef")).fingerprint == fingerprint
    assert page_of(tmp_path, text.replace("twin: 000000000000\n", "")).fingerprint == fingerprint
    assert page_of(tmp_path, text.replace("topic: loss", "topic: lost")).fingerprint != fingerprint
    assert page_of(tmp_path, text + "More.\n").fingerprint != fingerprint


def test_all_pages_of_both_languages(tmp_path: Path) -> None:
    for name in ("zh/b.md", "zh/a/c.md", "en/b.md"):
        path = tmp_path / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# A { #a }\n", encoding="utf-8")
    pages = read_pages(Project(tmp_path))
    assert {language: list(named) for language, named in pages.items()} == {
        "zh": ["a/c.md", "b.md"],
        "en": ["b.md"],
    }
    assert [(page.language, page.name) for page in all_pages(pages)] == [
        ("zh", "a/c.md"),
        ("zh", "b.md"),
        ("en", "b.md"),
    ]
