from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.discover.glossary import Term
from lossbook.discover.pages import Page, read_page
from lossbook.render.terms import sections, terms_below


def term(identifier: str, en: str, zh: str, page: str = "", refused: str = "", also: str = "") -> Term:
    others = {"en": tuple(filter(None, [also])), "zh": ()}
    refusals = tuple(filter(None, [refused]))
    return Term(
        identifier, "g", {"en": en, "zh": zh}, others, refusals, {"en": "what", "zh": "何物"}, page, 2
    )


MASK = term("mask", "mask", "掩码", "concepts/masking.md")
ENTROPY = term("entropy", "entropy", "熵", "concepts/entropy-kl.md")
CROSS = term("cross-entropy", "cross entropy", "交叉熵", "losses/cross-entropy.md#formula")
HINGE = term("hinge-loss", "hinge loss", "合页损失", "", "铰链损失", "margin loss")
SOFTMAX = term("softmax", "softmax", "softmax", "concepts/softmax.md")
NLL = term("nll", "negative log-likelihood", "负对数似然", "losses/nll.md")
GLOSSARY = [MASK, ENTROPY, CROSS, HINGE, SOFTMAX, NLL]
ZH = "# 题 { #t }\n\n掩码、交叉熵、熵、softmax、合页损失与负对数似然。`掩码`\n"
EN = "# T { #t }\n\nMasks no, mask yes; cross entropy, Entropy, softmax, hinge loss, negative log-likelihood.\n"


def page(root: Path, language: str, text: str, name: str = "losses/nll.md") -> Page:
    path = root / language / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return read_page(path, root / language, language)


def test_a_section_has_the_word_the_other_language_what_it_means_and_what_else_it_is_called() -> None:
    assert sections([HINGE], "zh") == (
        '### 合页损失 <span lang="en">hinge loss</span> { #hinge-loss .lb-term }\n\n'
        "何物。<small>也叫：margin loss、铰链损失。</small>"
    )


def test_a_section_leads_to_the_page_that_explains_and_names_a_word_of_both_languages_once() -> None:
    assert sections([SOFTMAX], "en") == (
        '### softmax { #softmax .lb-term }\n\nwhat. [More](concepts/softmax.md){ aria-label="More softmax" }'
    )


def test_below_a_page_stand_the_terms_that_other_pages_explain(tmp_path: Path) -> None:
    html = terms_below(page(tmp_path, "en", EN), page(tmp_path, "zh", ZH), GLOSSARY)
    assert [part.partition('"')[0] for part in html.split('href="../../glossary/#')[1:]] == [
        "cross-entropy",
        "entropy",
        "mask",
    ]
    assert '<span lang="zh">交叉熵</span>' in html and "data-search-exclude" in html


def test_a_longer_term_hides_the_shorter_one_inside_it(tmp_path: Path) -> None:
    zh = page(tmp_path, "zh", ZH.replace("、熵", ""))
    assert "#entropy" not in terms_below(
        zh, page(tmp_path, "en", EN), [*GLOSSARY, term("g", "mask", "掩码", "a.md")]
    )


def test_without_a_glossary_nothing_stands_below(tmp_path: Path) -> None:
    assert terms_below(page(tmp_path, "en", EN), page(tmp_path, "zh", ZH), []) == ""


@pytest.mark.parametrize("name", ["index.md", "glossary.md"])
def test_nothing_stands_below_a_page_outside_the_folders(tmp_path: Path, name: str) -> None:
    assert terms_below(page(tmp_path, "en", EN, name), page(tmp_path, "zh", ZH, name), GLOSSARY) == ""


def test_a_term_must_stand_on_both_pages_and_a_few_must_be_left(tmp_path: Path) -> None:
    zh = page(tmp_path, "zh", ZH.replace("掩码、", "").replace("`掩码`", ""))
    assert terms_below(page(tmp_path, "en", EN), zh, GLOSSARY) == ""
    assert terms_below(page(tmp_path, "en", EN), None, GLOSSARY) == ""
