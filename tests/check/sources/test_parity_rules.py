from __future__ import annotations

import pytest

from lossbook.check.sources.twins import stamp
from lossbook.faults import FaultsFound
from tests.check.sources.conftest import Site

KINDS = (
    "heading-mismatch",
    "reference-mismatch",
    "formula-mismatch",
    "link-mismatch",
    "table-mismatch",
    "code-mismatch",
    "block-mismatch",
)


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("## By hand { #by-hand }", "## By hand { #hand }", "heading-mismatch"),
        ("## By hand { #by-hand }", "### By hand { #by-hand }", "heading-mismatch"),
        ("## By hand { #by-hand }", "## By hand { #by-hand data-verdict=true }", "heading-mismatch"),
        ("by_hand.loss:.4f", "by_hand.loss:.3f", "reference-mismatch"),
        ("{{ given 0.1 }}", "{{ given 0.2 }}", "reference-mismatch"),
        ("{{ given 0.1 }}", "a tenth", "reference-mismatch"),
        ("$-\\ln p$", "$-\\log p$", "formula-mismatch"),
        ("$-\\ln p$", "$$-\\ln p$$", "formula-mismatch"),
        ("(#by-hand)", "(#cross-entropy)", "link-mismatch"),
        ("| other | none |", "| other | none |\n| more | none |", "table-mismatch"),
        ("loss = 0.5123\n", "loss = 0.5124\n", "code-mismatch"),
        ('!!! note "Note"', '!!! tip "Note"', "block-mismatch"),
        ('!!! note "Note"', '??? note "Note"', "block-mismatch"),
    ],
)
def test_something_differs(site: Site, old: str, new: str, kind: str) -> None:
    site.replace(site.EN, old, new)
    faults = site.faults(*KINDS)
    assert [fault.kind for fault in faults] == [kind]
    marks = {
        "heading-mismatch": "#by-hand }",
        "reference-mismatch": old if "given" in old else "by_hand.loss",
        "formula-mismatch": "$-",
        "link-mismatch": "](#",
        "table-mismatch": "| 形状",
        "code-mismatch": "```python",
        "block-mismatch": "!!!",
    }
    assert (faults[0].path, faults[0].line) == (site.ZH, site.line(site.ZH, marks[kind]))


@pytest.mark.parametrize(
    ("zh", "en", "kind"),
    [
        ("## 更多 { #more }\n\n字。", "Text.", "heading-mismatch"),
        ("{{ output by_hand }}", "Text.", "reference-mismatch"),
        ("有 $x$ 。", "Text.", "formula-mismatch"),
        ("见 [别处](../about.md)。", "Text.", "link-mismatch"),
        ("| 甲 |\n| --- |\n| 乙 |", "Text.", "table-mismatch"),
        ("```\nx\n```", "Text.", "code-mismatch"),
        ("!!! note\n\n    字。", "Text.", "block-mismatch"),
        ("| 甲 | 乙 |\n| --- | --- |\n| 乙 | 丙 |", "| a |\n| --- |\n| b |", "table-mismatch"),
    ],
)
def test_something_is_missing_on_one_side(site: Site, zh: str, en: str, kind: str) -> None:
    line = site.add(zh, en)
    assert site.places(*KINDS) == [(site.ZH, line, kind)]


def test_what_is_missing_in_chinese_is_told_on_the_english_page(site: Site) -> None:
    line = site.add("字。", "{{ output by_hand }}")
    faults = site.faults(*KINDS)
    assert [(fault.path, fault.line) for fault in faults] == [(site.EN, line)]
    assert f"missing in {site.ZH}, after line {site.line(site.ZH, 'given')}" in faults[0].found


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("取 {{ given 3 个类别 }}。", "Takes {{ given 3 classes }}."),
        ("$x \\text{ 当 } y$", "$x \\text{ if } y$"),
        ("$x  = y$", "$x = y$"),
        ("{{ figure curve | 图 }}", "{{ figure curve | Picture }}"),
        (
            "见 [文档](https://example.org/zh)。",
            "See [documentation](https://example.org/en) and [more](https://a.org).",
        ),
        ("[英文](../../en/index.md)", "[Chinese](../../zh/index.md)"),
        ("![甲](a.svg)", "![a](a.svg)"),
        ("- 甲\n\n      ```\n      x\n      ```", "- a\n\n    ```\n    x\n    ```"),
        ("`a[0](1)`", "`b[0](2)`"),
        ('??? success "答案"\n\n    字。', '??? success "Answer"\n\n    Text.'),
    ],
)
def test_what_may_differ(site: Site, zh: str, en: str) -> None:
    site.add(zh, en)
    assert site.faults(*KINDS) == []


def test_numbers_in_given_words_must_agree(site: Site) -> None:
    site.add("取 {{ given 3 个类别 }}。", "Takes {{ given 4 classes }}.")
    assert [fault.kind for fault in site.faults(*KINDS)] == ["reference-mismatch"]


def test_a_page_without_its_twin(site: Site) -> None:
    (site.project.root / site.EN).unlink()
    faults = site.faults("missing-twin")
    assert [(fault.path, fault.expected) for fault in faults] == [(site.ZH, site.EN)]


def test_stamped_pages_are_fresh_until_one_changes(site: Site) -> None:
    assert [place[0] for place in site.places("stale-twin")] == [site.EN, site.ZH]
    stamp(site.project, [site.project.root / site.ZH, site.project.root / site.EN])
    assert site.faults(stale=True) == []
    site.replace(site.ZH, "损失是", "损失为")
    faults = site.faults("stale-twin")
    assert [(fault.path, fault.line) for fault in faults] == [(site.EN, 5)]
    assert f"python -m lossbook twin {site.EN}" in faults[0].remedy
    stamp(site.project, [site.project.root / site.EN])
    assert site.faults(stale=True) == []


def test_stamping_adds_a_missing_line_and_touches_nothing_else(site: Site) -> None:
    site.replace(site.ZH, "twin: 000000000000\n", "")
    before = site.read(site.ZH)
    stamp(site.project, [site.project.root / site.ZH])
    after = site.read(site.ZH)
    added = [line for line in after.split("\n") if line not in before.split("\n")]
    assert len(added) == 1 and added[0].startswith("twin: ")
    assert after.replace(added[0] + "\n", "") == before
    assert after.index(added[0]) < after.index("\n---\n")


def test_a_fingerprint_of_digits_only_is_no_number(site: Site) -> None:
    from lossbook.check.sources.twins import twin_of
    from lossbook.discover.pages import read_page

    site.replace(site.ZH, "twin: 000000000000", "twin: 012345670123")
    path = site.project.root / site.ZH
    assert twin_of(read_page(path, site.project.pages_folder("zh"), "zh")) == "012345670123"


def test_what_cannot_be_stamped_leaves_all_as_it_was(site: Site) -> None:
    site.write("docs/zh/alone.md", "---\ntitle: a\n---\n")
    before = site.read(site.ZH)
    with pytest.raises(FaultsFound) as raised:
        stamp(
            site.project,
            [site.project.root / name for name in (site.ZH, "docs/zh/alone.md", "docs/formulas.toml")],
        )
    assert sorted(fault.path for fault in raised.value.faults) == ["docs/formulas.toml", "docs/zh/alone.md"]
    assert site.read(site.ZH) == before


def test_navigation_that_differs(site: Site) -> None:
    site.write("docs/en.yml", "nav:\n  - Cross entropy: losses/ce.md\n")
    faults = site.faults("nav-mismatch")
    assert [(fault.path, fault.line) for fault in faults] == [("docs/zh.yml", 5)]
    assert "losses/ce.md at 1.1; docs/en.yml has losses/ce.md at 1" in faults[0].found


def test_navigation_that_is_not_complete_or_leads_nowhere(site: Site) -> None:
    for language in ("zh", "en"):
        site.write(f"docs/{language}.yml", "nav:\n  - losses/gone.md\n  - 'a': https://example.org/a.md\n")
    assert [(fault.path, fault.line, fault.found) for fault in site.faults("nav-mismatch")] == [
        ("docs/en.yml", 1, "losses/ce.md is not in the nav"),
        ("docs/en.yml", 2, "losses/gone.md does not exist"),
        ("docs/zh.yml", 1, "losses/ce.md is not in the nav"),
        ("docs/zh.yml", 2, "losses/gone.md does not exist"),
    ]


def test_navigation_in_one_language_only(site: Site) -> None:
    site.write("docs/en.yml", "x: !!python/name:a.b ''\ny: !ENV [A, b]\n")
    assert site.places("nav-mismatch") == [("docs/en.yml", 0, "nav-mismatch")]


def test_navigation_that_is_not_yaml(site: Site) -> None:
    site.write("docs/en.yml", "a: b\nnav: [\n")
    assert [place[0] for place in site.places("nav-mismatch")] == ["docs/en.yml"]
