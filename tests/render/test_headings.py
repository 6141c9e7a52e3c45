"""Where a Chinese heading may be broken."""

from __future__ import annotations

import pytest
from markdown import Markdown

from lossbook.discover.glossary import Term
from lossbook.render.headings import ChineseHeadings


def term(word: str) -> Term:
    return Term(word, "", {"zh": word, "en": word}, {"zh": (), "en": ()}, (), {}, "", 1)


def rendered(heading: str) -> str:
    md = Markdown(extensions=["attr_list", "toc"], output_format="html")
    md.treeprocessors.register(ChineseHeadings(lambda: [term("交叉熵"), term("KL 散度")]), "headings", 3)
    html: str = md.convert(f"## {heading} {{ #a }}\n\n交叉熵的公式")
    return html.replace("<wbr>", "|")


@pytest.mark.parametrize(
    ("heading", "opened"),
    [
        ("交叉熵只有一列输出", "交叉熵|只有|一列|输出"),  # a term stays whole
        ("怎样得到预测", "怎样|得到|预测"),
        (
            "设了 log_input=False，输出却有负数",
            "设了 log_input=False，|输出|却有负数",
        ),  # a letter alone has a neighbour
        ("零", "零"),
        (
            "`BCELoss` 的输入上溢",
            "<code>BCELoss</code>\N{NO-BREAK SPACE}的|输入|上溢",
        ),  # no line begins with a particle
        (
            "A & B：`F.mse_loss`，你看到的**现象**",
            "A &amp; B：<code>F.mse_loss</code>，|你看到的<strong>现象</strong>",
        ),
    ],
)
def test_it_is_broken_between_words_only(heading: str, opened: str) -> None:
    assert rendered(heading) == f'<h2 id="a">{opened}</h2>\n<p>交叉熵的公式</p>'
