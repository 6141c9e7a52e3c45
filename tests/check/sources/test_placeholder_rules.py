from __future__ import annotations

import pytest

from tests.check.sources.conftest import Site


@pytest.mark.parametrize(
    "text",
    [
        "TODO: say why.",
        "Figures TBD.",
        "XXX",
        "`FIXME`",
        "Lorem ipsum dolor.",
        "Coming soon.",
        "It is to be written.",
        "...",
    ],
)
def test_english_placeholder(site: Site, text: str) -> None:
    line = site.add("一段话。", text)
    assert site.places("placeholder") == [(site.EN, line, "placeholder")]


@pytest.mark.parametrize(
    "text", ["这里TODO", "内容待补充。", "敬请期待！", "（占位）", "占位文字", "……", "此节待写"]
)
def test_chinese_placeholder(site: Site, text: str) -> None:
    line = site.add(text, "A paragraph.")
    assert site.places("placeholder") == [(site.ZH, line, "placeholder")]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("用一个占位符填充。", "A method, todo lists, the XXS size."),
        ("等待补丁。", "It has to be added and done soon."),
        ("```\nTODO\n```", "```\nTODO\n```"),
        ("等等……如此。", "And so on ... as above."),
        ("变量 `todo_list`。", "The variable `MYTODO_X`."),
    ],
)
def test_no_placeholder(site: Site, zh: str, en: str) -> None:
    site.add(zh, en)
    assert site.faults("placeholder") == []


def test_in_front_matter_caption_and_figure(site: Site) -> None:
    site.replace(site.EN, "description: How", "description: TODO how")
    site.replace(site.EN, "| The loss }}", "| TBD }}")
    site.replace("snippets/loss/figure_curve.py", "A falling curve.", "TODO describe")
    assert site.places("placeholder") == [
        (site.EN, 3, "placeholder"),
        (site.EN, site.line(site.EN, "figure"), "placeholder"),
        ("snippets/loss/figure_curve.py", 4, "placeholder"),
    ]


def test_a_comment_in_a_figure_is_no_label(site: Site) -> None:
    site.replace("snippets/loss/figure_curve.py", "loss =", "# TODO\nloss =")
    assert site.faults("placeholder") == []


@pytest.mark.parametrize(
    ("markdown", "offset"),
    [
        ("## Empty { #empty }", 0),
        ("## A { #a }\n\n## B { #b }\n\nText.", 0),
        ("## A { #a }\n\n### B { #b }\n\n## C { #c }\n\nText.", 2),
    ],
)
def test_a_heading_over_nothing(site: Site, markdown: str, offset: int) -> None:
    line = site.add(markdown, markdown) + offset
    assert site.places("placeholder") == [(site.EN, line, "placeholder"), (site.ZH, line, "placeholder")]


def test_a_comment_is_nothing(site: Site) -> None:
    markdown = "## A { #a }\n\n<!-- more\nlater -->"
    line = site.add(markdown, markdown)
    assert [place[1] for place in site.places("placeholder")] == [line, line]


def test_a_heading_over_a_subsection_is_full(site: Site) -> None:
    site.add("## 甲 { #a }\n\n### 乙 { #b }\n\n字。", "## A { #a }\n\n### B { #b }\n\nText.")
    assert site.faults("placeholder") == []


@pytest.mark.parametrize("body", ["", "# Title { #title }\n"])
def test_an_empty_page(site: Site, body: str) -> None:
    site.write(site.EN, site.read(site.EN).split("\n# ")[0] + "\n" + body)
    assert [fault.found for fault in site.faults("placeholder")] == ["a page with nothing on it"]
