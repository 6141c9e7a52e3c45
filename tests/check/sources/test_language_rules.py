from __future__ import annotations

import pytest

from tests.check.sources.conftest import Site


@pytest.mark.parametrize(
    ("zh", "found"),
    [
        ("这是一句,那是一句。", "half-width punctuation"),
        ("这是一句.", "half-width punctuation"),
        ("如下:", "half-width punctuation"),
        ("是吗?", "half-width punctuation"),
        ("交叉熵(cross entropy)", "half-width punctuation"),
        ("softmax (归一化)", "half-width punctuation"),
        ("logits,也就是分数", "half-width punctuation"),
        ("**注意**:要小心", "half-width punctuation"),
        ("[交叉熵](#by-hand),其他", "half-width punctuation"),
        ("使用softmax 函数", "no space"),
        ("使用 softmax函数", "no space"),
        ("共3 类", "no space"),
        ("共 3类", "no space"),
        ("使用`softmax` 函数", "no space"),
        ("使用 `softmax`函数", "no space"),
        ("取$x$ 为", "no space"),
        ("等于{{ by_hand.count }} 个", "no space"),
        ("等于 {{ given 3 }}个", "no space"),
        ("使用 **softmax**函数", "no space"),
        ("使用 [softmax](#by-hand)函数", "no space"),
        ("使用<em>softmax</em> 函数", "no space"),
        ("| 甲 | 使用softmax |\n| --- | --- |", "no space"),
        ("请您注意。", "您"),
    ],
)
def test_chinese_fault(site: Site, zh: str, found: str) -> None:
    line = site.add(zh, "Text.")
    faults = site.faults("language")
    assert [(fault.path, fault.line) for fault in faults] == [(site.ZH, line)]
    assert faults[0].found.startswith(found)


@pytest.mark.parametrize(
    "zh",
    [
        "交叉熵（cross entropy）是 softmax 之后的 `nll_loss`，见 $x$、{{ by_hand.count }}。",
        "“softmax”函数；「logits」层：对吗？好！",
        "`交叉熵,x` 与 $\\text{损失(x)}$ 与 `x`。",
        "见 [交叉熵](#by-hand)，又见 [softmax](#by-hand)（旧）。",
        "见图：![曲线](curve.svg)。",
        "脚注[^1]，在此。\n\n[^1]: 说明。",
        "取 {{ given 3 }} 或 {{ given 三 }}个或 {{ given 0.1}}，共 {{ given （3） }}个。",
        "```\n交叉熵,softmax\n```",
        "<!-- 交叉熵,softmax您 -->",
        '<span class="损失x">损失</span>',
        "- 甲\n- 乙\n1. 丙",
        "| 甲 | 乙 |\n|:--|--:|\n| 丙 | 丁 |",
        "第一行\nsoftmax 第二行",
        "见 https://example.org/a,b（此处）与 <https://example.org/c>。",
        "{{ figure curve | 图（一）：softmax 曲线 }}",
        "**交叉熵**（cross entropy）与 *熵*。",
        "α系数与 50% 的人",
        '!!! note "说明"\n\n    文字。',
        "损失&nbsp;softmax",
        "`softmax`<br>归一化<br>logits",
        "<ul><li>甲</li><li>softmax</li></ul>",
        "logits, targets 与 3:1",
    ],
)
def test_good_chinese(site: Site, zh: str) -> None:
    site.add(zh, "Text.")
    assert site.faults("language") == []


def test_chinese_faults_of_a_line_are_told_together(site: Site) -> None:
    line = site.add("第一,第二,第三。", "Text.")
    faults = site.faults("language")
    assert [(fault.line, fault.found) for fault in faults] == [
        (line, "half-width punctuation beside Han: 第一,第二,第三。 | 第一,第二,第三。")
    ]


def test_caption_title_and_description_in_chinese(site: Site) -> None:
    site.replace(site.ZH, "title: 交叉熵", "title: 交叉熵loss")
    site.replace(site.ZH, "description: 交叉熵怎样", "description: 交叉熵,怎样")
    site.replace(site.ZH, "| 损失曲线 }}", "| 损失curve }}")
    assert [place[1] for place in site.places("language")] == [2, 3, site.line(site.ZH, "figure")]


@pytest.mark.parametrize(
    "en",
    ["The word 熵 means entropy.", "A comma，here.", "[熵](#by-hand)", "$x \\text{损失}$", "**熵**"],
)
def test_english_fault(site: Site, en: str) -> None:
    line = site.add("字。", en)
    places = [place for place in site.places("language") if place[0] == site.EN]
    assert places == [(site.EN, line, "language")]


@pytest.mark.parametrize(
    "en",
    [
        "`熵` and\n\n```\n熵\n```",
        '<span lang="zh">熵</span> is entropy.',
        "*熵*{ lang=zh } is entropy.",
        "[熵](#by-hand){ lang=zh } is entropy.",
        "[中文](../../zh/losses/ce.md)",
        "[中文](../../zh/)",
        "<!-- 熵 -->",
        "“Quoted” — and so on…",
    ],
)
def test_good_english(site: Site, en: str) -> None:
    site.add("字。", en)
    assert site.faults("language") == []


def test_a_mixed_page_may_hold_chinese(site: Site) -> None:
    site.replace(site.EN, "topic: loss\n", "topic: loss\nmixed: true\n")
    site.add("字。", "熵")
    assert site.faults("language") == []
