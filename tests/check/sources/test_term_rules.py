from __future__ import annotations

import pytest

from lossbook.discover.glossary import COLUMNS, read_glossary
from lossbook.discover.search_terms import write_dictionary
from tests.check.sources.conftest import Site

ROWS = """cross-entropy,basics,cross entropy,交叉熵,,,,a mean,一种平均,losses/ce.md#by-hand
ce,basics,CE,甲,,,,one,一,
mask,basics,mask,掩码,,,遮罩,what counts,指明哪些算数,
masked,basics,masked,掩蔽,mask,,,left out,排除在外,
"""
GLOSSARY_PAGE = "# {title} {{ #glossary }}\n\n{{{{ terms basics }}}}\n"


@pytest.fixture
def with_glossary(site: Site) -> Site:
    site.write("docs/glossary.csv", ",".join(COLUMNS) + "\n" + ROWS)
    for language, title in (("zh", "术语表"), ("en", "Glossary")):
        head = f"---\ntitle: {title}\ndescription: {title}\ntwin: 000000000000\n---\n\n"
        site.write(f"docs/{language}/glossary.md", head + GLOSSARY_PAGE.format(title=title))
        configuration = f"docs/{language}.yml"
        site.write(configuration, site.read(configuration) + f"  - {title}: glossary.md\n")
    write_dictionary(site.project, read_glossary(site.project))
    return site


ENTRY = """[what-divides]
kind = "question"
group = "questions"
losses = ["any"]
section = "losses/ce.md#by-hand"
title_en = "What"
title_zh = "遮罩"
cause_en = "It."
cause_zh = "`遮罩` 与遮罩，即叉熵（cross entropy）。"
typed_en = ["mask"]
typed_zh = ["遮罩"]
"""


def test_what_only_the_box_shows_of_the_register(with_glossary: Site) -> None:
    path = "snippets/troubles/t.toml"
    with_glossary.write(path, ENTRY)
    assert [(fault.path, fault.line, fault.found) for fault in with_glossary.faults("term")] == [
        (path, 7, "遮罩"),
        (path, 9, "即叉熵（cross entropy）"),
        (path, 9, "遮罩"),
    ]


def test_what_pages_show_of_the_register_is_told_once_at_its_field(with_glossary: Site) -> None:
    symptom = ENTRY.replace("question", "symptom").replace("symptoms", "nan-inf")
    with_glossary.write("snippets/troubles/t.toml", symptom)
    with_glossary.add("{{ trouble what-divides }}", "{{ trouble what-divides }}")
    assert [fault.line for fault in with_glossary.faults("term")] == [7, 9, 9]


def test_the_labels_of_a_figure(with_glossary: Site) -> None:
    with_glossary.replace("snippets/loss/figure_curve.py", "一条下降的曲线", "遮罩")
    (fault,) = with_glossary.faults("term")
    assert (fault.path, fault.line, fault.found) == ("snippets/loss/figure_curve.py", 5, "遮罩")


def test_a_sound_glossary_has_no_fault(with_glossary: Site) -> None:
    assert with_glossary.faults() == []


@pytest.mark.parametrize(
    ("zh", "found"),
    [
        ("先乘以遮罩。", "遮罩"),
        ("[遮罩](#by-hand)与 **遮罩** 同在一行。", "遮罩"),
        ("叉熵（cross entropy）很小。", "叉熵（cross entropy）"),
        ("把它遮住（mask）再算。", "把它遮住（mask）"),
        ("“相对熵”（Cross-Entropy）不同。", "“相对熵”（Cross-Entropy）"),
    ],
)
def test_a_word_the_glossary_does_not_know(with_glossary: Site, zh: str, found: str) -> None:
    line = with_glossary.add(zh, "Text ([by hand](#by-hand))." if "#" in zh else "Text.")
    faults = with_glossary.faults("term")
    assert {(fault.path, fault.line) for fault in faults} == {(with_glossary.ZH, line)}
    assert faults[0].found == found
    assert "docs/glossary.csv" in faults[0].expected


@pytest.mark.parametrize(
    "zh",
    [
        "交叉熵（cross entropy）是平均。",
        "这就是“交叉熵”（cross-entropy）。",
        "用掩码（mask）或掩蔽（mask）都行。",
        "`F.cross_entropy`（cross entropy）是代码。",
        "温度（temperature）不在表中。",
        "一种均值（CE）。",
        "`遮罩` 是代码，<!-- 遮罩 --> 是注释。",
    ],
)
def test_words_that_may_stand(with_glossary: Site, zh: str) -> None:
    with_glossary.add(zh, "Text `x`." if "`" in zh else "Text.")
    assert with_glossary.faults("term") == []


def test_english_pages_are_not_held_against_it(with_glossary: Site) -> None:
    with_glossary.add("掩码。", "A stencil (mask).")
    assert with_glossary.faults("term") == []


@pytest.mark.parametrize("target", ["losses/gone.md", "losses/ce.md#gone"])
def test_a_term_that_leads_nowhere(with_glossary: Site, target: str) -> None:
    with_glossary.replace("docs/glossary.csv", "losses/ce.md#by-hand", target)
    (fault,) = with_glossary.faults("glossary")
    assert (fault.path, fault.line) == ("docs/glossary.csv", 2)
    assert target in fault.found


def test_a_group_that_no_page_shows(with_glossary: Site) -> None:
    with_glossary.replace("docs/glossary.csv", "masked,basics", "masked,advanced")
    (fault,) = with_glossary.faults("glossary")
    assert (fault.line, fault.found) == (5, "no page shows the group advanced")


def test_a_group_that_does_not_exist(with_glossary: Site) -> None:
    for language in ("zh", "en"):
        with_glossary.replace(f"docs/{language}/glossary.md", "terms basics", "terms basic")
    faults = with_glossary.faults("unknown-terms")
    assert [fault.path for fault in faults] == ["docs/en/glossary.md", "docs/zh/glossary.md"]
    assert "basics" in faults[0].expected


def test_a_dictionary_that_is_not_the_glossary_s(with_glossary: Site) -> None:
    with_glossary.write("docs/search/terms.txt", "")
    (fault,) = with_glossary.faults("stale-dictionary")
    assert fault.remedy == "python -m lossbook glossary"
    assert fault.path == "docs/search/terms.txt"
