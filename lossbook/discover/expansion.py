"""Put the entries of the register where a page asks for them, before anything else reads the page.

``{{ trouble slug }}`` becomes a heading, why, what mends it, the script, other wordings: Markdown like any other, so
every check of a page holds for what comes from the register, too. ``{{ index group }}`` becomes a list of links to them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType

from lossbook.discover.markup import Segment, cut
from lossbook.discover.troubles import MESSAGE_GROUPS, OFTEN, QUESTIONS, SYMPTOM_GROUPS, Trouble, of_group

_VERB = re.compile(
    r"(?P<verb>troubles?|index)\s+(?P<name>[a-z0-9-]+)\s*(?:\|\s*(?P<anchor>[a-z][a-z0-9-]*))?"
)
_LINK = re.compile(r"(?<=\]\()(?![a-z][a-z0-9+.-]*:|#|/)(?=[^()\s])")
_WORDS = {
    "zh": {
        "older": "其他说法或旧版本的说法：",
        "cuda": "GPU 上的说法：",
        "losses": "涉及：",
        "other": "同一条报错的其他原因：",
        "home": "这条报错的各种说法和其他原因",
        "alike": "这个现象和同类的其他现象",
        "see": "详见：",
        "comma": "、",
        "semicolon": "；",
        "stop": "。",
        "gap": "",
    },
    "en": {
        "older": "Other or older wordings: ",
        "cuda": "On a GPU: ",
        "losses": "Concerns ",
        "other": "Other causes of the same message: ",
        "home": "All wordings and causes of this message",
        "alike": "This symptom and others like it",
        "see": "More: ",
        "comma": ", ",
        "semicolon": "; ",
        "stop": ".",
        "gap": " ",
    },
}


@dataclass(frozen=True)
class Shown:
    """An entry that a page shows, under the id ``anchor``; one that it only links to has none."""

    trouble: Trouble
    anchor: str
    at_home: bool


@dataclass(frozen=True)
class Expansion:
    """A page with the entries put in.

    Attributes:
        body: the Markdown.
        lines: for each line of it, the line of the source it comes from, counted from 1.
        entries: for each line that comes from the register, its entry.
        shown: the entries, in order.
    """

    body: str
    lines: tuple[int, ...]
    entries: dict[int, Trouble]
    shown: tuple[Shown, ...]


def expand(
    source: str,
    name: str,
    topic: str,
    language: str,
    register: dict[str, Trouble],
    headings: Mapping[str, str] = MappingProxyType({}),
) -> Expansion | None:
    """Put the entries in.

    Args:
        source: body of a page.
        name: its path below the language's folder.
        topic: its folder of ``snippets/``.
        language: ``zh`` or ``en``.
        register: all entries.
        headings: the words of each section that an entry's ``see`` names, in this language.

    Returns:
        The page with the entries, or None where it asks for none that exists.
    """
    if "{{ trouble" not in source and "{{ index" not in source:
        return None
    asked = {
        segment.line: entries
        for segment in cut(source)
        if segment.kind == "reference"
        and segment.alone
        and (entries := _asked(segment, name, register)) is not None
    }
    if not asked:
        return None
    writer = _Writer(name, topic, language, register, headings)
    body: list[str] = []
    lines: list[int] = []
    origins: dict[int, Trouble] = {}
    for number, line in enumerate(source.split("\n"), 1):
        if number not in asked:
            body.append(line)
            lines.append(number)
            continue
        for shown in asked[number]:
            for made in (writer.section(shown) if shown.anchor else writer.item(shown)).split("\n"):
                body.append(made)
                lines.append(number)
                origins[len(body)] = shown.trouble
    sections = tuple(shown for line in asked.values() for shown in line if shown.anchor)
    return Expansion("\n".join(body), tuple(lines), origins, sections)


def _asked(segment: Segment, name: str, register: dict[str, Trouble]) -> list[Shown] | None:
    """The entries that a reference asks for; None when it asks for none, or for one that does not exist."""
    match = _VERB.fullmatch(segment.content)
    if match is None:
        return None
    if match["verb"] != "trouble":
        if match["name"] not in (*MESSAGE_GROUPS, *SYMPTOM_GROUPS, QUESTIONS, OFTEN):
            return None
        found = of_group(register, match["name"])
        if match["verb"] == "index":
            return [Shown(trouble, "", at_home=False) for trouble in found]
        at_home = [trouble for trouble in found if not trouble.section or trouble.page == name]
        return [_shown(trouble, name, "") for trouble in at_home]
    trouble = register.get(match["name"])
    if trouble and trouble.kind == "question":
        return None  # it is answered where it is at home
    return [_shown(trouble, name, match["anchor"] or "")] if trouble else None


def _shown(trouble: Trouble, name: str, anchor: str) -> Shown:
    at_home = name == trouble.page
    return Shown(trouble, anchor or (trouble.anchor if at_home else f"error-{trouble.id}"), at_home)


class _Writer:
    """Writes entries as Markdown for one page."""

    def __init__(
        self, name: str, topic: str, language: str, register: dict[str, Trouble], headings: Mapping[str, str]
    ) -> None:
        self.topic, self.language, self.register, self.headings = topic, language, register, headings
        self.up = "../" * (len(PurePosixPath(name).parts) - 1)
        self.words = _WORDS[language]

    def section(self, shown: Shown) -> str:
        """Heading, cause and cure, what to copy, the script, and what else there is to know."""
        trouble = shown.trouble
        mine = [trouble.cause[self.language], trouble.cure[self.language]]
        parts = [
            f"### {heading_of(trouble, self.language)} {{ #{shown.anchor}{_attributes(shown)} }}",
            self._linked(self.words["gap"].join(text for text in mine if text)),
        ]
        script = trouble.example if shown.at_home else trouble.example_for(self.topic)
        if mend := trouble.mend_for(script):
            parts.append(f"```python\n{mend}\n```")
        if script:
            parts.append(f"{{{{ example {script} }}}}")
        parts += self._at_home(trouble) if shown.at_home else [self._elsewhere(trouble)]
        return "\n\n".join(part for part in parts if part) + "\n"

    def item(self, shown: Shown) -> str:
        """One line of a list: the message or the symptom as a link, and what tells it from its like."""
        trouble = shown.trouble
        about = trouble.title[self.language] if trouble.message else ""
        colon = "：" if self.language == "zh" else ": "
        link = f"[{_code(trouble.message) if trouble.message else trouble.title[self.language]}]"
        return f"- {link}({self._to(trouble)})" + (f"{colon}{about}" if about else "")

    def _at_home(self, trouble: Trouble) -> list[str]:
        words = self.words
        told = []
        for label, wordings in (("older", trouble.older), ("cuda", trouble.cuda)):
            if wordings:
                listed = words["semicolon"].join(_code(wording.removesuffix(".")) for wording in wordings)
                told.append(words[label] + listed + words["stop"])
        if trouble.losses and trouble.losses != ("any",):
            told.append(words["losses"] + words["comma"].join(map(_code, trouble.losses)) + words["stop"])
        parts = [f"<small>{words['gap'].join(told)}</small>" if told else ""]
        parts.append(self._others(trouble))
        parts.append(self._more(trouble))
        parts.append(f"{{{{ typed {trouble.id} }}}}")
        return parts

    def _others(self, trouble: Trouble) -> str:
        others = [self.register[name] for name in trouble.shared]
        links = [
            f"[{other.when[self.language] or other.title[self.language] or other.message}]({self._to(other)})"
            for other in others
            if other.when[self.language]
        ]
        return self.words["other"] + self.words["semicolon"].join(links) + self.words["stop"] if links else ""

    def _more(self, trouble: Trouble) -> str:
        """The sections that explain more, but for those to which the text leads already."""
        told = trouble.cause[self.language] + trouble.cure[self.language]
        links = [
            f"[{self.headings[target]}]({self.up}{target})"
            for target in trouble.see
            if f"]({target})" not in told and self.headings.get(target)
        ]
        if not links:
            return ""
        asks = links[-1].partition("](")[0].endswith(("?", "？"))
        return self.words["see"] + self.words["semicolon"].join(links) + ("" if asks else self.words["stop"])

    def _elsewhere(self, trouble: Trouble) -> str:
        words = self.words["home" if trouble.message else "alike"]
        return f"[{words}]({self._to(trouble)})" + self.words["stop"]

    def _to(self, trouble: Trouble) -> str:
        return f"{self.up}{trouble.address}"

    def _linked(self, text: str) -> str:
        """Links of the register begin at the folder of the language, links of a page where it lies."""
        return _LINK.sub(self.up, text) if self.up else text


def heading_of(trouble: Trouble, language: str) -> str:
    """The heading of an entry: the message, a title, or both."""
    title = trouble.title[language]
    if not trouble.message:
        return title
    if not title:
        return _code(trouble.message)
    colon = "：" if language == "zh" else ": "
    return _code(trouble.message.removesuffix(".")) + colon + title


def _attributes(shown: Shown) -> str:
    """Search finds an entry at home, and not again wherever it is shown; the hundreds of messages make no contents."""
    if not shown.at_home:
        return " data-search-exclude"
    return "" if shown.trouble.kind == "symptom" else " data-contents=none"


def _code(text: str) -> str:
    """Inline code, also of a text with backticks in it."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {text} {fence}" if longest else f"`{text}`"
