"""Labs: scripts of cells that are in order, and pages that show every cell once and in the order of the script."""

from __future__ import annotations

from collections.abc import Iterator

from lossbook.check.sources.place import file_of, source_line
from lossbook.check.sources.usage import MOST_LINES
from lossbook.discover.cells import CELL_ID, Cell, above_cells, lab_of, read_cells
from lossbook.discover.examples import Example
from lossbook.discover.pages import Page, PlacedReference, all_pages
from lossbook.discover.references import Reference
from lossbook.faults import Fault
from lossbook.project import Project

LONGEST_ID = 50  # a notebook allows 64 characters, and the texts between the cells get ids made of these
_APART = ("snippets", "lossbook")


def check_labs(
    project: Project, pages: dict[str, dict[str, Page]], examples: dict[str, Example]
) -> Iterator[Fault]:
    """Faults of the scripts of labs and of how pages show them.

    Args:
        project: the project.
        pages: pages of both languages.
        examples: all examples and figures.

    Returns:
        The faults.
    """
    labs = {name: example for name, example in examples.items() if example.is_lab}
    for example in labs.values():
        yield from _script(example, project)
    for page in all_pages(pages):
        yield from _as_a_whole(page, labs)
        yield from _misplaced(page)
        if (lab := labs.get(lab_of(page.name))) is not None:
            yield from _shown(page, lab)


def _script(lab: Example, project: Project) -> Iterator[Fault]:
    path, text = project.relative(lab.script), lab.script.read_text(encoding="utf-8")
    cells = read_cells(text)
    if not cells:
        remedy = "begin each cell with a line such as '# %% load'"
        yield Fault(path, 0, f"{lab.name} has no cells", "a script of cells", remedy, "lab-without-cells")
        return
    for number, line in above_cells(text)[:1]:
        remedy = "move it below the first '# %%' line"
        found = f"code above the first cell: {line}"
        yield Fault(path, number, found, "code in cells", remedy, "code-outside-cell")
    if apart := [name for name in _APART if name in lab.modules]:
        found, remedy = f"it imports {apart[0]}", "write what it needs into the lab: readers run it alone"
        yield Fault(path, 0, found, "a lab that runs without the repository", remedy, "lab-imports")
    for index, cell in enumerate(cells):
        yield from _cell(path, lab, cell, cells[:index])


def _cell(path: str, lab: Example, cell: Cell, before: list[Cell]) -> Iterator[Fault]:
    if not CELL_ID.fullmatch(cell.id) or len(cell.id) > LONGEST_ID:
        expected = f"lower-case ASCII letters, digits and hyphens, a letter first, {LONGEST_ID} at most"
        remedy = "name the cell behind '# %%', such as '# %% load'"
        yield Fault(path, cell.line, f"cell {cell.id!r} of {lab.name}", expected, remedy, "bad-cell")
    if earlier := [other for other in before if other.id == cell.id]:
        found = f"cell {cell.id} of {lab.name} again"
        expected = f"a name of its own: line {earlier[0].line} has this one"
        yield Fault(path, cell.line, found, expected, "rename one", "repeated-cell")
    count = len(cell.code.splitlines())
    if count > MOST_LINES:
        found, line = f"cell {cell.id} of {lab.name} has {count} lines", cell.line + MOST_LINES + 1
        remedy = "do one thing; make two cells of it"
        yield Fault(path, line, found, f"{MOST_LINES} lines or fewer", remedy, "long-example")
    if not count:
        found = f"cell {cell.id} of {lab.name} is empty"
        yield Fault(path, cell.line, found, "code", "write it, or delete the cell", "bad-cell")


def _as_a_whole(page: Page, labs: dict[str, Example]) -> Iterator[Fault]:
    """A lab is shown cell by cell; what is no lab has no files to download."""
    for placed, reference in _references(page, "example", "output", "downloads"):
        if reference.verb != "downloads" and reference.target in labs:
            remedy = f"write {{{{ cell {reference.target}.NAME }}}} for the cells to show"
            found = f"{{{{ {placed.text} }}}}, but {reference.target} is a lab"
            yield Fault(file_of(page), placed.line, found, "its cells", remedy, "bad-reference")
        if reference.verb == "downloads" and reference.target != lab_of(page.name):
            found = f"{{{{ {placed.text} }}}} on {page.name}"
            expected = f"the page of the lab: {reference.target.replace('_', '-')}.md"
            remedy = "take it away; link to the page of the lab instead"
            yield Fault(file_of(page), placed.line, found, expected, remedy, "bad-reference")


def _misplaced(page: Page) -> Iterator[Fault]:
    """A notebook knows no cell inside a list or a folded block."""
    for placed, _ in _references(page, "cell"):
        if placed.alone and page.body.split("\n")[placed.line - page.first_line].startswith((" ", "\t")):
            found, remedy = f"an indented cell: {source_line(page, placed.line)}", "take the blanks away"
            yield Fault(
                file_of(page),
                placed.line,
                found,
                "a cell at the beginning of its line",
                remedy,
                "bad-reference",
            )


def _shown(page: Page, lab: Example) -> Iterator[Fault]:
    """The page of a lab offers its files and shows every cell once, in the order of the script."""
    if not list(_references(page, "downloads")):
        remedy = f"write {{{{ downloads {lab.name.rpartition('/')[2]} }}}} alone on a line below the title"
        expected = "a line that offers the lab's files"
        yield Fault(file_of(page), page.first_line, "no downloads", expected, remedy, "no-downloads")
    order = [cell.id for cell in read_cells(lab.script.read_text(encoding="utf-8"))]
    lines: dict[str, int] = {}
    last = -1
    for placed, reference in _references(page, "cell"):
        name = reference.value
        if reference.target != lab.name or name not in order:
            continue
        if name in lines:
            found, expected = f"cell {name} again", f"each cell once: line {lines[name]} shows this one"
            yield _of_page(page, placed.line, found, expected, "take one away", "cell-shown-twice")
            continue
        lines[name] = placed.line
        if order.index(name) < last:
            found, expected = f"cell {name} after cell {order[last]}", "the order of the script"
            remedy = f"bring the page or snippets/{lab.name}.py into order"
            yield _of_page(page, placed.line, found, expected, remedy, "cell-order")
        last = max(last, order.index(name))
    for index, name in enumerate(order):
        if name not in lines:
            above = [lines[other] for other in order[:index] if other in lines]
            found = f"cell {name} of {lab.name} is not shown"
            remedy = f"write {{{{ cell {lab.name.rpartition('/')[2]}.{name} }}}} alone on a line"
            yield _of_page(
                page, max(above, default=page.first_line), found, "every cell", remedy, "cell-not-shown"
            )


def _references(page: Page, *verbs: str) -> Iterator[tuple[PlacedReference, Reference]]:
    for placed in page.references:
        if placed.reference is not None and placed.reference.verb in verbs:
            yield placed, placed.reference


def _of_page(page: Page, line: int, found: str, expected: str, remedy: str, kind: str) -> Fault:
    return Fault(file_of(page), line, found, expected, remedy, kind)
