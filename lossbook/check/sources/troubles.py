"""The register of troubles holds what the records prove, and stands on the pages, whole and once."""

from __future__ import annotations

from collections.abc import Iterator

from lossbook.check.sources.place import file_of
from lossbook.discover.expansion import Shown
from lossbook.discover.pages import Page, PlacedReference, all_pages
from lossbook.discover.troubles import MENDS, MESSAGE_GROUPS, Trouble, line_of_entry
from lossbook.discover.wordings import normalise, recognises
from lossbook.faults import Fault
from lossbook.project import LANGUAGES, Project
from lossbook.render.library import Library, Unresolved

LOSS_PAGES = "losses/"
FROM_THE_REGISTER = ("pitfalls", "errors")


def check_troubles(project: Project, pages: dict[str, dict[str, Page]], library: Library) -> Iterator[Fault]:
    """Scripts, messages, what mends them, patterns, and the places where the entries stand.

    Args:
        project: the project.
        pages: pages of both languages.
        library: for the register, scripts and records.

    Returns:
        The faults.
    """
    typed: dict[tuple[str, str], str] = {}
    for trouble in library.register.values():
        teller = _Teller(project, trouble)
        yield from _typed_again(trouble, typed, teller)
        yield from _not_shown(trouble, pages, teller)
        yield from _leads_nowhere(trouble, pages, teller)
        yield from _ambiguous(trouble, teller)
        yield from _not_proven(trouble, _scripts_beside_the_mend(trouble, pages), library, teller)
    if library.register:
        for page in all_pages(pages):
            yield from _not_of_the_register(page)


class _Teller:
    """Makes the faults of one entry, at the line of the field that is wrong."""

    def __init__(self, project: Project, trouble: Trouble) -> None:
        self.trouble = trouble
        self.text = (project.root / trouble.path).read_text(encoding="utf-8")

    def fault(self, field: str, found: str, expected: str, remedy: str, item: str = "") -> Fault:
        line = line_of_entry(self.text, self.trouble.id, field)
        if item:  # a list may stand on several lines
            below = self.text.splitlines()[line - 1 :]
            line += next((number for number, words in enumerate(below) if item in words), 0)
        return Fault(self.trouble.path, line, f"{self.trouble.id}: {found}", expected, remedy, "register")


def _typed_again(trouble: Trouble, typed: dict[tuple[str, str], str], teller: _Teller) -> Iterator[Fault]:
    """What people type leads to one entry, once: said twice it counts for nothing, or leads to two places."""
    for language in LANGUAGES:
        for phrase in trouble.typed[language]:
            key = language, normalise(phrase)
            if key in typed:
                found = f"typed_{language} {phrase!r}, which {typed[key]} has already"
                expected, remedy = "each phrase in one entry, once", "leave it to the entry that answers it"
                yield teller.fault(f"typed_{language}", found, expected, remedy, phrase)
            typed.setdefault(key, trouble.id)


def _not_shown(trouble: Trouble, pages: dict[str, dict[str, Page]], teller: _Teller) -> Iterator[Fault]:
    if trouble.kind == "question":
        yield from _not_answered(trouble, pages, teller)
        return
    asked = (
        f"{{{{ trouble {trouble.id} }}}}"
        if trouble.group not in MESSAGE_GROUPS
        else f"{{{{ troubles {trouble.group} }}}}"
    )
    for language in LANGUAGES:
        page = pages[language].get(trouble.page)
        count = sum(shown.trouble.id == trouble.id for shown in _shown_on(page))
        if count != 1:
            where = f"docs/{language}/{trouble.page}"
            remedy = f"write {asked} there" if count == 0 else "show it once"
            yield teller.fault("", f"{count} times on {where}", "once on its home page", remedy)


def _not_answered(trouble: Trouble, pages: dict[str, dict[str, Page]], teller: _Teller) -> Iterator[Fault]:
    """What people type for a question stands in the section that answers it, so that search finds it there."""
    for language in LANGUAGES:
        page = pages[language].get(trouble.page)
        sections = [_section_of(page, placed.line) for placed in _typed(page, trouble)] if page else []
        if sections != [trouble.anchor or (page.headings[0].id if page and page.headings else "")]:
            where = f"docs/{language}/{trouble.page}"
            found = f"{{{{ typed {trouble.id} }}}} in {', '.join(sections) or 'no section'} of {where}"
            yield teller.fault("section", found, f"once in {trouble.section}", "write the line there")


def _typed(page: Page, trouble: Trouble) -> list[PlacedReference]:
    return [
        placed
        for placed in page.references
        if placed.reference and placed.reference.verb == "typed" and placed.reference.target == trouble.id
    ]


def _section_of(page: Page, line: int) -> str:
    """The id of the last heading above a line."""
    return next((heading.id for heading in reversed(page.headings) if heading.line < line), "")


def _shown_on(page: Page | None) -> tuple[Shown, ...]:
    return page.expansion.shown if page and page.expansion else ()


def _not_of_the_register(page: Page) -> Iterator[Fault]:
    """What a loss page says of mistakes and messages is what the register says, not a copy of it."""
    if not page.name.startswith(LOSS_PAGES):
        return
    section = ""
    for heading in page.headings:
        if heading.level <= 2:
            section = heading.id
        elif heading.level == 3 and section in FROM_THE_REGISTER and page.written(heading.line)[1] is None:
            found = f"#{heading.id}, written by hand below #{section}"
            remedy = "write an entry of the register, and {{ trouble id }} here"
            yield Fault(file_of(page), heading.line, found, "an entry of the register", remedy, "register")


def _leads_nowhere(trouble: Trouble, pages: dict[str, dict[str, Page]], teller: _Teller) -> Iterator[Fault]:
    for target in trouble.see:
        name, _, anchor = target.partition("#")
        page = pages["en"].get(name)
        if page is None or (anchor and anchor not in {heading.id for heading in page.headings}):
            yield teller.fault("see", f"see {target}", "a page, or page and anchor", "correct it")


def _ambiguous(trouble: Trouble, teller: _Teller) -> Iterator[Fault]:
    if trouble.shared and not trouble.when["en"]:
        found = f"shares its message with {', '.join(trouble.shared)} and has no when_en, when_zh"
        remedy = "write the condition that tells them apart, or make the patterns narrower"
        yield teller.fault("patterns", found, "a condition for each of them", remedy)
    for wording in trouble.wordings:
        if not recognises(trouble.matchers, wording):
            found = f"no pattern recognises {wording!r}"
            yield teller.fault("patterns", found, "patterns for every wording", "add or mend a pattern")


def _scripts_beside_the_mend(trouble: Trouble, pages: dict[str, dict[str, Page]]) -> set[str]:
    """The scripts that a page shows below what to copy: names that stand in the one must stand in the other."""
    elsewhere = {
        trouble.example_for(page.topic)
        for page in pages["en"].values()
        if any(shown.trouble.id == trouble.id and not shown.at_home for shown in _shown_on(page))
    }
    return {trouble.example, *trouble.mends, *elsewhere}


def _not_proven(trouble: Trouble, beside: set[str], library: Library, teller: _Teller) -> Iterator[Fault]:
    """What the entry says of its scripts must be what they were recorded to do."""
    for name in trouble.examples:
        field = "example" if name == trouble.example else "also"
        try:
            record, script = library.record(name), library.script(name).read_text(encoding="utf-8")
        except Unresolved as problem:
            yield teller.fault(field, problem.found, problem.expected, problem.remedy)
            continue
        if trouble.kind in ("symptom", "question") or trouble.runs_on:
            said = ""
        else:
            said = record.error if trouble.kind == "error" else "\n".join(record.warnings)
            said = said or record.stdout  # caught, and printed
            expected = f"the {trouble.kind} that snippets/{name}.out records: {said.splitlines()[0] if said else 'none'}"
            proven = (
                trouble.message in said if name == trouble.example else recognises(trouble.matchers, said)
            )
            if not proven:
                yield teller.fault("message", f"message {trouble.message!r}", expected, "correct it")
        if name in beside:
            missing = [line for line in trouble.mend_for(name).splitlines() if line.strip() not in script]
            where = MENDS if name in trouble.mends else "mend"
            for line in missing:
                remedy = "copy the line from the script, or run it there"
                if name != trouble.example:
                    remedy += f'; another mend for this script: mends = {{ "{name}" = "..." }}'
                yield teller.fault(where, f"{where} {line!r}", f"a line of snippets/{name}.py", remedy)
