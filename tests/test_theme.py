"""The theme's pure parts: what becomes of a query before the search sees it; colours that can be read."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
THEME = ROOT / "docs" / "theme"
SCHEMES = ("default", "slate")
SURFACES = ("paper", "sheet", "raised")

# "word" finds what begins so, "word^2" exactly that; the character at the end of Chinese words is one to spare.
QUERIES = {
    "损失为NaN": "损失〇 nan nan^2",
    "loss为nan": "loss 损失〇 nan nan^2",
    "交叉熵": "交叉〇 交叉〇^2 熵〇 熵〇^2",
    "交叉熵loss 不下降": "交叉〇 熵〇 loss 损失〇 不降〇 不降〇^2 fall fall^2",
    "十类时2.303": "十类〇 十类〇^2 2.303 2.303 2.303 2.303",
    "cross_entropy": "cross cross^2 entropy entropy^2 交叉〇 交叉〇^2 熵〇 熵〇^2",
    "labelSmoothing": "labelsmoothing labelsmoothing^2 label label^2 smoothing smoothing^2",
    "ＬｏｇＳｏｆｔｍａｘ": "logsoftmax logsoftmax^2 log^3 softmax softmax^2",
    "Target -1 is out of bounds.": "target target^2 out^3 bounds bounds^2",
    "RuntimeError: Boolean value": "boolean boolean^2 value value^2",
    "expected [2, 3], got [2]": "expected expected^2",
    "怎么办": "怎么办〇 怎么办〇^2",
    "-100": "100 100^2",
    "naïve café": "naïve naïve^2 café café^2",
    "  ": "",
}


@cache
def normalised() -> dict[str, str]:
    """What the theme's script makes of every query, in one run of Node."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("no Node on this machine: make test installs one")
    program = (
        "const {normaliseQuery} = require(process.argv[1]);"
        "const queries = JSON.parse(process.argv[2]);"
        "console.log(JSON.stringify(Object.fromEntries(queries.map(q => [q, normaliseQuery(q)]))))"
    )
    script = THEME / "assets" / "javascripts" / "search-query.js"
    command = [node, "-e", program, str(script), json.dumps(list(QUERIES))]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    answer: dict[str, str] = json.loads(printed)
    return answer


@pytest.mark.parametrize("query", QUERIES)
def test_query_is_brought_into_the_words_of_the_index(query: str) -> None:
    assert normalised()[query] == QUERIES[query]


def colours(scheme: str) -> dict[str, str]:
    """The names and colours of one scheme, without the leading --lb-."""
    text = (THEME / "assets" / "stylesheets" / "tokens.css").read_text(encoding="utf-8")
    block = re.search(rf'\[data-md-color-scheme="{scheme}"\] {{(.*?)}}', text, re.DOTALL)
    assert block is not None
    return dict(re.findall(r"--lb-([\w-]+): (#[0-9a-f]{6});", block[1]))


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2) of a colour written #rrggbb."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2) of two colours, from 1 to 21."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_contrast_of_black_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("surface", SURFACES)
def test_text_can_be_read(scheme: str, surface: str) -> None:
    names = colours(scheme)
    text = ["ink", "quiet", "link", "seal", "warning", *(name for name in names if name.startswith("code-"))]
    weak = {name: contrast(names[name], names[surface]) for name in text}
    assert {name: ratio for name, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_curves_can_be_told_from_the_page(scheme: str) -> None:
    names = colours(scheme)
    curves = {f"figure-{series}": contrast(names[f"figure-{series}"], names["paper"]) for series in range(6)}
    assert {name: ratio for name, ratio in curves.items() if ratio < 3} == {}


def test_both_schemes_name_the_same_colours() -> None:
    assert colours("default").keys() == colours("slate").keys()


def test_without_scripts_the_dark_scheme_has_the_same_colours() -> None:
    text = (THEME / "assets" / "stylesheets" / "tokens.css").read_text(encoding="utf-8")
    with_scripts, without = re.findall(r"{\n    color-scheme: dark;\n(.*?)  }", text, re.DOTALL)
    assert without == with_scripts


def settings(language: str) -> dict[str, object]:
    """What a language's own file says."""
    text = (ROOT / "docs" / f"{language}.yml").read_text(encoding="utf-8")
    loaded: dict[str, object] = yaml.safe_load(text)
    return loaded


def pages(nav: object) -> list[str]:
    """The pages of a nav, in order."""
    match nav:
        case str():
            return [nav]
        case dict():
            return [page for part in nav.values() for page in pages(part)]
        case list():
            return [page for part in nav for page in pages(part)]
    raise TypeError(f"a nav of kind {type(nav).__name__}")


def test_both_languages_have_the_same_nav_and_the_same_words() -> None:
    chinese, english = settings("zh"), settings("en")
    assert pages(chinese["nav"]) == pages(english["nav"])
    assert _words(chinese).keys() == _words(english).keys()


def _words(language: dict[str, object]) -> dict[str, str]:
    extra = language["extra"]
    assert isinstance(extra, dict)
    words: dict[str, str] = extra["words"]
    return words


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_the_browser_is_told_the_colour_of_the_paper(scheme: str) -> None:
    template = (THEME / "main.html").read_text(encoding="utf-8")
    told = re.search(rf'name="theme-color" data-scheme="{scheme}" content="(#\w+)"', template)
    assert told and told[1] == colours(scheme)["paper"]
