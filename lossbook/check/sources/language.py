"""Chinese set as Chinese, English set as English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lossbook.check.sources.place import file_of
from lossbook.check.sources.prose import CODE, GIVEN, MATH, VALUE, Passage, without_marks
from lossbook.discover.pages import Page
from lossbook.faults import Fault

HAN = r"\u3400-\u9fff\uf900-\ufaff〇々"
_LATIN = rf"A-Za-z0-9{CODE}{MATH}{VALUE}"
_FULL_WIDTH_OF = dict(zip(",.:;?!()", "，。：；？！（）", strict=True))
_HALF_WIDTH = re.compile(rf"(?<=[{HAN}])[,.:;?!()]|[,;:](?=[{HAN}])")
_NO_SPACE = re.compile(rf"(?<=[{HAN}])(?=[{_LATIN}])|(?<=[{_LATIN}])(?=[{HAN}])")
_FORMAL_YOU = re.compile("您")
_CHINESE = re.compile(rf"[{HAN}\u3000-\u303f\uff01-\uff5e]+")
_CHINESE_ON_PURPOSE = re.compile(
    r"""<(?P<tag>\w+)[^<>]*\blang=["']?zh[^<>]*>.*?</(?P=tag)>
      | \[(?:[^\[\]]|\[[^\[\]]*\])*\]\((?:[^()\s]*/)?zh(?:/[^()\s]*)?(?:\s+"[^"]*")?\)
      | (?:\[[^\[\]]*\](?:\([^()\s]*\))? | (?P<marks>\*{1,3}|_{1,2})[^*_\n]+(?P=marks))
        \{[^{}\n]*\blang=["']?zh[^{}\n]*\}
    """,
    re.VERBOSE | re.DOTALL,
)
_SHOWN = str.maketrans({CODE: "`…`", MATH: "$…$", VALUE: "{{…}}", GIVEN: "{{…}}"})
_AROUND = 6


def check_language(page: Page, words: list[Passage]) -> Iterator[Fault]:
    """Punctuation, spacing and address in Chinese; Chinese left standing in English.

    Args:
        page: the page; ``mixed: true`` in its front matter lets Chinese stand on an English page.
        words: its passages.

    Returns:
        One fault for each line and rule.
    """
    if page.language == "zh":
        yield from _chinese(page, words)
    elif page.meta.get("mixed") is not True:
        yield from _english(page, words)


def _chinese(page: Page, words: list[Passage]) -> Iterator[Fault]:
    for passage in words:
        text = _with_given_words(passage)
        for pattern, what, expected, remedy in (
            (_HALF_WIDTH, "half-width punctuation beside Han", "full-width: ，。：；？！（）", "replace it"),
            (_NO_SPACE, "no space between Han and Latin, digits or code", "one space", "insert it"),
            (_FORMAL_YOU, "您", "你", "replace it"),
        ):
            for line, shown in _by_line(pattern, text, passage):
                yield Fault(file_of(page), line, f"{what}: {shown}", expected, remedy, "language")


def _english(page: Page, words: list[Passage]) -> Iterator[Fault]:
    expected = "English"
    remedy = 'translate it, or mark it: <span lang="zh">交叉熵</span>'
    for passage in words:
        text = passage.marked
        if _CHINESE.search(text):
            text = without_marks(_CHINESE_ON_PURPOSE.sub(lambda match: "\n" * match[0].count("\n"), text))
            for line, shown in _by_line(_CHINESE, text, passage):
                yield Fault(
                    file_of(page), line, f"Chinese on an English page: {shown}", expected, remedy, "language"
                )
        for tex, line in passage.formulas:
            if match := _CHINESE.search(tex):
                found = f"Chinese in a formula on an English page: {match[0]}"
                yield Fault(file_of(page), line, found, expected, "translate it", "language")


def _with_given_words(passage: Passage) -> str:
    if passage.text.count(GIVEN) != len(passage.given):
        return passage.text
    given = iter(passage.given)
    return re.sub(GIVEN, lambda _: next(given), passage.text)


def _by_line(pattern: re.Pattern[str], text: str, passage: Passage) -> Iterator[tuple[int, str]]:
    """For each line with a match: the line's number in the file, and every match with what surrounds it."""
    found: dict[int, list[str]] = {}
    for match in pattern.finditer(text):
        line = passage.line + text.count("\n", 0, match.start())
        found.setdefault(line, []).append(_surroundings(text, match))
    for line, shown in found.items():
        yield line, " | ".join(shown)


def _surroundings(text: str, match: re.Match[str]) -> str:
    before = text[max(0, match.start() - _AROUND) : match.start()].rpartition("\n")[2]
    after = text[match.end() : match.end() + _AROUND].partition("\n")[0]
    return (before + match[0] + after).translate(_SHOWN).strip()
