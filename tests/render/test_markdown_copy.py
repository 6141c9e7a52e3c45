"""The Markdown copy of a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.discover.pages import Page, read_page
from lossbook.project import Project
from lossbook.render.library import Library, Unresolved
from lossbook.render.markdown_copy import markdown_copy

SCRIPT = "x = 0.5\n\n\nprint(x)\n"
RECORD = '[stdout]\n0.5\n[warnings]\nUserWarning: mind\n[values]\nx: float = 0.5\nrows: list = [["a", 1]]\n'
GLOSSARY = """\
id,group,en,zh,also_en,also_zh,refused_zh,means_en,means_zh,page
logit,basics,logit,logit,,,,a score,分数,losses/nll.md#by-hand
label,basics,label,标签,,,,the true class,真实的类别,
"""
PAGE = """---
title: Tiny
description: Tiny page.
topic: nll
---
# Tiny { #tiny }

<div class="lb-doors" markdown>
- [by hand](../losses/nll.md#by-hand){ .door } and `x` is {{ by_hand.x:.2f }},
  $\\\\log {{ by_hand.x:.1f }}$ <!-- hidden -->
</div>
<div class="lb-filter"></div>

## Claims { #claims }

### It sums to `1` { #sums data-verdict=false }

{{ formula half }}

| a | b |
| --- | --- |
{{ rows by_hand.rows }}

{{ figure curve | A *curve*. }}

??? success "Answer"

    {{ example by_hand }}

!!! note "Mind"

    Two words.

```text
## no heading { #none data-verdict=true }



??? no block
<div>
```

{{ terms basics }}
"""


@pytest.fixture
def project(tmp_path: Path) -> Project:
    for name, text in {
        "docs/en/losses/tiny.md": PAGE,
        "docs/zh/losses/tiny.md": PAGE,
        "docs/glossary.csv": GLOSSARY,
        "docs/formulas.toml": "half = '\\frac{1}{2}'\n",
        "snippets/nll/by_hand.py": SCRIPT,
        "snippets/nll/by_hand.out": RECORD,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return Project(tmp_path)


def page(project: Project, language: str = "en", name: str = "losses/tiny.md") -> Page:
    folder = project.pages_folder(language)
    return read_page(folder / name, folder, language)


def copy(project: Project, language: str = "en", site_url: str = "") -> str:
    return markdown_copy(
        page(project, language), Library(project), lambda name: f"alternative of {name}", site_url
    )


def test_the_head_says_what_the_page_is_and_where(project: Project) -> None:
    assert copy(project).startswith(
        "# Tiny {#tiny}\n\n> Tiny page.\n\nPage: <tiny/index.html> · [中文](../../zh/losses/tiny.md)\n\n"
    )
    assert "网页：<https://x.example/zh/losses/tiny/> · [English](../../en/losses/tiny.md)" in copy(
        project, "zh", "https://x.example/"
    )


def test_references_become_text(project: Project) -> None:
    text = copy(project)
    assert "- [by hand](../losses/nll.md#by-hand) and `x` is 0.50,\n  $\\\\log {0.5}$ \n" in text
    assert "$$\\frac{1}{2}$$" in text
    assert "| a | 1 |" in text
    assert "hidden" not in text and "{{" not in text and "lb-" not in text


def test_a_figure_is_its_text_alternative_and_caption(project: Project) -> None:
    assert "> Figure: alternative of nll/figure_curve\n\nA *curve*.\n" in copy(project)
    assert "> 图：alternative of nll/figure_curve" in copy(project, "zh")


def test_a_claim_says_its_verdict(project: Project) -> None:
    assert "\n### False: It sums to `1` {#sums}\n" in copy(project)
    assert "\n### 不成立：It sums to `1` {#sums}\n" in copy(project, "zh")


def test_an_example_is_code_and_output_also_in_a_folded_block(project: Project) -> None:
    text = copy(project)
    assert (
        "<summary>Answer</summary>\n\n```python\nx = 0.5\n\n\nprint(x)\n```\n\n```text\n0.5\nUserWarning: mind\n```\n"
        in text
    )
    assert "> **Mind**\n>\n> Two words.\n" in text


def test_fences_stay_as_they_are(project: Project) -> None:
    assert "## no heading { #none data-verdict=true }\n\n\n\n??? no block\n<div>\n```" in copy(project)


def test_terms_are_sections(project: Project) -> None:
    assert (
        "### logit {#logit}\n\na score. [More](losses/nll.md#by-hand)\n\n### label (标签) {#label}\n"
        in copy(project)
    )
    assert "### 标签（label） {#label}\n\n真实的类别。\n" in copy(project, "zh")


def test_an_output_that_holds_a_fence_is_fenced_by_more(project: Project) -> None:
    (project.snippets / "nll" / "by_hand.out").write_text(
        "[stdout]\n```\n[values]\nx: float = 0.5\nrows: list = [[1]]\n"
    )
    assert "````text\n```\n````" in copy(project)


def test_a_reference_that_leads_nowhere_is_refused(project: Project) -> None:
    (project.snippets / "nll" / "by_hand.out").write_text("[values]\ny: float = 0.5\n")
    with pytest.raises(Unresolved):
        copy(project)
