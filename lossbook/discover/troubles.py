"""Read the register of troubles: what goes wrong, the script that shows it, why, and what mends it.

One entry is one message, or one symptom, with one cause. Its key is its permanent id. ARCHITECTURE.md says what each
field holds.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from lossbook.discover.wordings import BadPattern, compile_pattern, compiled, key_of, normalise, template_of
from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project

FOLDER = "troubles"
ERRORS_PAGE = "debug/errors.md"
# The sections of the page of messages, and the pages of symptoms, in the order in which readers see them.
MESSAGE_GROUPS = ("dtype", "shape", "range", "parameters", "device", "autograd", "ctc", "sklearn")
SYMPTOM_GROUPS = (
    "nan-inf",
    "loss-not-decreasing",
    "negative-loss",
    "double-softmax",
    "silent-bugs",
    "value-differs",
    "cuda-device-assert",
    "sanity-checks",
)
QUESTIONS = "questions"
MENDS = "mends"
OFTEN = "often"  # not a group of its own: the entries that people meet most
KINDS = ("error", "warning", "symptom", "question")

_SLUG = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
BILINGUAL = ("title", "when", "cause", "cure")
_LISTS = ("losses", "also", "older", "cuda", "patterns", "typed_en", "typed_zh", "see", "formerly")
_TEXTS = (
    "kind",
    "group",
    "example",
    "mend",
    "message",
    "runs_on",
    "section",
    *(f"{field}_{language}" for field in BILINGUAL for language in LANGUAGES),
)
_EXPECTED = "the form that ARCHITECTURE.md gives, 'What an entry of the register is'"


@dataclass(frozen=True)
class Trouble:
    """One entry.

    Attributes:
        id: its key: permanent, the anchor on its home page.
        kind: ``error``, ``warning``, ``symptom`` or ``question``.
        group: section of ``debug/errors``, or for a symptom the page ``debug/<group>``.
        section: of a question the section that answers it, such as ``concepts/reduction.md#divisors``; of a symptom
            the section in which it is at home, where that is not ``debug/<group>``.
        losses: names of classes of ``torch.nn``; ``any`` where it is no loss in particular.
        example: the script that shows it; of an error the mistake is its last statement.
        also: other scripts that give the same message.
        mend: what to copy; each of its lines stands in the script.
        mends: the same for other scripts that use other names, by script.
        message: the telling part of what torch says; ``""`` of a symptom.
        older, cuda: wordings of older versions, and on a GPU.
        templates: what recognises all wordings; :func:`lossbook.discover.wordings.compile_pattern` reads them.
        title: by language, heading of a symptom, or words behind a message that has several causes.
        when: by language, the condition that tells it from others with the same message.
        cause, cure: by language, Markdown.
        typed: by language, what people type for it.
        formerly: keys of entries that went into this one.
        see: sections that explain more, such as ``concepts/targets.md#dtypes``.
        runs_on: what it needs to be run, where it cannot be run here.
        path, line: where it stands.
        often: whether it is among those that people meet most.
        shared: ids of the other entries with the same message; ``when`` tells them apart.
    """

    id: str
    kind: str
    group: str
    section: str
    losses: tuple[str, ...]
    example: str
    also: tuple[str, ...]
    mend: str
    message: str
    older: tuple[str, ...]
    cuda: tuple[str, ...]
    templates: tuple[str, ...]
    title: dict[str, str]
    when: dict[str, str]
    cause: dict[str, str]
    cure: dict[str, str]
    typed: dict[str, tuple[str, ...]]
    see: tuple[str, ...]
    runs_on: str
    path: str
    line: int
    mends: dict[str, str] = field(default_factory=dict)
    formerly: tuple[str, ...] = ()
    often: bool = False
    shared: tuple[str, ...] = ()

    @property
    def page(self) -> str:
        """The page on which it is at home."""
        if self.section:
            return self.section.partition("#")[0]
        return f"debug/{self.group}.md" if self.kind == "symptom" else ERRORS_PAGE

    @property
    def anchor(self) -> str:
        """The id of the section in which it is at home; ``""`` for a whole page."""
        return self.section.partition("#")[2] if self.section else self.id

    @property
    def address(self) -> str:
        """Page and section in which it is at home."""
        return f"{self.page}#{self.anchor}" if self.anchor else self.page

    @property
    def examples(self) -> tuple[str, ...]:
        return (self.example, *self.also) if self.example else self.also

    def mend_for(self, script: str) -> str:
        """What to copy where a script is shown."""
        return self.mends.get(script, self.mend)

    @property
    def wordings(self) -> tuple[str, ...]:
        """Every way in which torch says it: now, in older versions, on a GPU."""
        return (self.message, *self.older, *self.cuda) if self.message else (*self.older, *self.cuda)

    @property
    def patterns(self) -> tuple[str, ...]:
        """Regular expressions for normalised text, the same in Python and JavaScript."""
        return tuple(matcher.pattern for matcher in self.matchers)

    @property
    def matchers(self) -> tuple[re.Pattern[str], ...]:
        """The patterns, compiled."""
        return tuple(map(compiled, self.templates))

    def example_for(self, topic: str) -> str:
        """The script of a topic among those that show it, or the one of the entry."""
        return next((name for name in self.examples if name.startswith(f"{topic}/")), self.example)


def register_paths(project: Project) -> list[Path]:
    """The files of the register."""
    return sorted((project.snippets / FOLDER).glob("*.toml"))


def read_register(project: Project) -> dict[str, Trouble]:
    """The entries by id, in the order of the files; none when the project has no register.

    Raises:
        FaultsFound: a file is not TOML, or an entry lacks a field, has an unknown one or repeats an id (``register``).
    """
    paths = register_paths(project)
    stamps = tuple((path, path.stat().st_mtime_ns, path.stat().st_size) for path in paths)
    return dict(_read(project, stamps))


def of_group(register: dict[str, Trouble], group: str) -> list[Trouble]:
    """The entries of a group, or those that people meet most."""
    return [
        trouble
        for trouble in register.values()
        if (trouble.often if group == OFTEN else trouble.group == group)
    ]


@lru_cache(maxsize=4)
def _read(project: Project, stamps: tuple[tuple[Path, int, int], ...]) -> dict[str, Trouble]:
    register: dict[str, Trouble] = {}
    faults: list[Fault] = []
    for path, _, _ in stamps:
        shown = project.relative(path)
        text = path.read_text(encoding="utf-8")
        try:
            entries = tomllib.loads(text)
        except tomllib.TOMLDecodeError as problem:
            faults.append(_fault(shown, _line_in(str(problem)), str(problem), "TOML", "mend the file"))
            continue
        for slug, fields in entries.items():
            line = line_of_entry(text, slug)
            wrong = list(_entry_faults(shown, line, slug, fields))
            if slug in register:
                there = f"{register[slug].path}:{register[slug].line}"
                wrong.append(
                    _fault(shown, line, f"{slug} again", f"it stands in {there}", "choose another id")
                )
            faults += wrong
            if not wrong:
                register[slug] = _trouble(shown, line, slug, fields)
    for trouble in register.values():
        for old in {*trouble.formerly} & register.keys():
            found = f"{trouble.id}: formerly {old}"
            faults.append(_fault(trouble.path, trouble.line, found, "a key that is free", "take it out"))
    if faults:
        raise FaultsFound(faults)
    shared = _sharing(tuple(register.values()))
    return {slug: replace(trouble, shared=shared[slug]) for slug, trouble in register.items()}


def _sharing(troubles: Sequence[Trouble]) -> dict[str, tuple[str, ...]]:
    """For each entry the others whose wordings its patterns recognise, or which recognise one of its own."""
    wordings = {trouble.id: tuple(map(normalise, trouble.wordings)) for trouble in troubles}
    alike: dict[str, set[str]] = {trouble.id: set() for trouble in troubles}
    for trouble in troubles:
        for template, matcher in zip(trouble.templates, trouble.matchers, strict=True):
            key = key_of(template)
            for other, texts in wordings.items():
                if other != trouble.id and any(key in text and matcher.search(text) for text in texts):
                    alike[trouble.id].add(other)
                    alike[other].add(trouble.id)
    return {slug: tuple(other for other in alike if other in others) for slug, others in alike.items()}


def line_of_entry(text: str, slug: str, field: str = "") -> int:
    """Line on which an entry begins, or on which one of its fields stands."""
    lines = text.splitlines()
    head = next(
        (number for number, line in enumerate(lines, 1) if line.strip() in (f"[{slug}]", f'["{slug}"]')), 0
    )
    if head and field:
        for number, line in enumerate(lines[head:], head + 1):
            if line.startswith("["):
                break
            if re.match(rf"{re.escape(field)}\s*=", line):
                return number
    return head


def _line_in(problem: str) -> int:
    match = re.search(r"line (\d+)", problem)
    return int(match[1]) if match else 0


def _entry_faults(path: str, line: int, slug: str, fields: Any) -> Iterator[Fault]:
    if not _SLUG.fullmatch(slug) or not isinstance(fields, dict):
        yield _fault(path, line, f"entry {slug}", "[lower-case-words-with-hyphens]", "correct it")
        return
    for name, value in fields.items():
        if name in _LISTS:
            right = isinstance(value, list) and all(isinstance(item, str) for item in value)
        elif name == MENDS:
            right = isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
        else:
            right = isinstance(value, bool if name == OFTEN else str) and name in (*_TEXTS, OFTEN)
        if not right:
            yield _fault(
                path, line, f"{slug}: {name} = {value!r:.60}", _EXPECTED, "correct the name or the value"
            )
            return
    kind = fields.get("kind")
    if kind not in KINDS:
        yield _fault(path, line, f"{slug}: kind = {kind!r}", "one of " + ", ".join(KINDS), "correct it")
        return
    yield from _missing(path, line, slug, fields)
    section = fields.get("section", "")
    if section and kind != "question" and (kind != "symptom" or "#" not in section):
        yield _fault(path, line, f"{slug}: section = {section!r}", "page#section of a symptom", "correct it")
    allowed = {"symptom": SYMPTOM_GROUPS, "question": (QUESTIONS,)}.get(kind, MESSAGE_GROUPS)
    if fields.get("group") not in allowed:
        found = f"{slug}: group = {fields.get('group')!r}"
        yield _fault(path, line, found, "one of " + ", ".join(allowed), "correct it")
    for script in fields.get(MENDS, {}):
        if script not in fields.get("also", []):
            yield _fault(path, line, f"{slug}: mends of {script}", "a script of also", "correct the name")
    yield from _pattern_faults(path, line, slug, fields)


def _missing(path: str, line: int, slug: str, fields: dict[str, Any]) -> Iterator[Fault]:
    wanted = ["group", "losses", "cause_en", "cause_zh"]
    if fields["kind"] in ("symptom", "question"):
        wanted += ["title_en", "title_zh", "typed_en", "typed_zh"]
        wanted += ["section"] if fields["kind"] == "question" else []
    else:
        wanted += ["message", "example"]
    for name in wanted:
        if not fields.get(name):
            yield _fault(path, line, f"{slug}: no {name}", _EXPECTED, "write it")
    for name in BILINGUAL:
        if bool(fields.get(f"{name}_en")) != bool(fields.get(f"{name}_zh")):
            yield _fault(path, line, f"{slug}: {name} in one language", "both languages", "write the other")


def _pattern_faults(path: str, line: int, slug: str, fields: dict[str, Any]) -> Iterator[Fault]:
    for template in fields.get("patterns", []):
        try:
            compile_pattern(template)
        except BadPattern as problem:
            yield _fault(path, line, f"{slug}: {problem}", "a pattern with known holes", "correct it")


def _trouble(path: str, line: int, slug: str, fields: dict[str, Any]) -> Trouble:
    lists: dict[str, tuple[str, ...]] = {name: tuple(fields.get(name, ())) for name in _LISTS}
    texts: dict[str, str] = {name: str(fields.get(name, "")).strip() for name in _TEXTS}
    both = {name: {code: texts[f"{name}_{code}"] for code in LANGUAGES} for name in BILINGUAL}
    message = texts["message"]
    wordings = ((message,) if message else ()) + lists["older"] + lists["cuda"]
    return Trouble(
        id=slug,
        kind=texts["kind"],
        group=texts["group"],
        section=texts["section"],
        losses=lists["losses"],
        example=texts["example"],
        also=lists["also"],
        mend=texts["mend"],
        message=message,
        older=lists["older"],
        cuda=lists["cuda"],
        templates=lists["patterns"] or tuple(dict.fromkeys(map(template_of, wordings))),
        title=both["title"],
        when=both["when"],
        cause=both["cause"],
        cure=both["cure"],
        typed={code: lists[f"typed_{code}"] for code in LANGUAGES},
        see=lists["see"],
        runs_on=texts["runs_on"],
        path=path,
        line=line,
        mends={script: mend.strip() for script, mend in fields.get(MENDS, {}).items()},
        formerly=lists["formerly"],
        often=bool(fields.get(OFTEN)),
    )


def _fault(path: str, line: int, found: str, expected: str, remedy: str) -> Fault:
    return Fault(path, line, found, expected, remedy, "register")
