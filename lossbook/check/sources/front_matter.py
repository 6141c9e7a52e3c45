"""The lines between ``---`` at the head of a page."""

from __future__ import annotations

from collections.abc import Iterator

from lossbook.check.sources.place import file_of, meta_line
from lossbook.discover.pages import Page
from lossbook.faults import Fault
from lossbook.project import Project

ALLOWED = ("title", "description", "topic", "twin", "hide", "search", "template", "tags", "status", "mixed")
LONGEST_DESCRIPTION = 170


def check_front_matter(page: Page, project: Project) -> Iterator[Fault]:
    """Title, description, topic and nothing unknown.

    Args:
        page: the page.
        project: the project, for its topics.

    Returns:
        The faults.
    """
    for key in ("title", "description"):
        value = page.meta.get(key)
        if not isinstance(value, str) or not value.strip():
            found = f"no {key}" if value is None or value == "" else f"{key}: {value!r}"
            yield _fault(page, key, found, f"{key}: and some words", f"write the {key} between the --- lines")
    yield from _description(page)
    yield from _topic(page, project)
    for key in page.meta:
        if key not in ALLOWED:
            expected = "one of " + ", ".join(ALLOWED)
            yield _fault(page, str(key), f"unknown key {key}", expected, "correct or delete it")


def _description(page: Page) -> Iterator[Fault]:
    description = page.meta.get("description")
    if isinstance(description, str) and len(description) > LONGEST_DESCRIPTION:
        found = f"a description of {len(description)} characters"
        yield _fault(
            page, "description", found, f"{LONGEST_DESCRIPTION} at most", "shorten it to one sentence"
        )


def _topic(page: Page, project: Project) -> Iterator[Fault]:
    if page.topic and not (project.snippets / page.topic).is_dir():
        topics = sorted(path.name for path in project.snippets.glob("[!_.]*") if path.is_dir())
        found, expected = f"topic: {page.topic}", "a folder of snippets/: " + ", ".join(topics)
        yield _fault(page, "topic", found, expected, "correct the name, or create the folder")


def _fault(page: Page, key: str, found: str, expected: str, remedy: str) -> Fault:
    return Fault(file_of(page), meta_line(page, key), found, expected, remedy, "front-matter")
