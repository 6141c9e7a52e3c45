"""The ids of what programs read, ``data/errors.json`` and ``data/losses.json``: a program keeps them, so they stay."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lossbook.check.built.site import Site
from lossbook.faults import Fault
from lossbook.project import Project

_LISTS = {"errors": "entries", "losses": "losses"}
_REMEDIES = {
    "errors": 'give the entry its key back in snippets/troubles, or say formerly = ["{id}"] in the one in its place',
    "losses": "give the table its name back in docs/losses.toml",
}


def ids_path(project: Project) -> Path:
    return project.docs / "data-ids.txt"


def read_ids(project: Project) -> dict[str, int]:
    """Each id of ``docs/data-ids.txt``, such as ``losses/nll/by-hand``, with its line."""
    path = ids_path(project)
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return {line.strip(): number for number, line in enumerate(lines, 1) if line.strip() and line[0] != "#"}


def site_ids(root: Path) -> list[str]:
    """The ids that a built site offers, sorted: of entries, of losses and of their golden values.

    Args:
        root: folder of the site; one without ``data/`` offers none.
    """
    return sorted(
        f"{name}/{identifier}"
        for name, listed in _LISTS.items()
        if (path := root / "data" / f"{name}.json").is_file()
        for entry in json.loads(path.read_text(encoding="utf-8"))[listed]
        for identifier in _ids_of(entry)
    )


def _ids_of(entry: dict[str, Any]) -> Iterator[str]:
    yield entry["id"]
    yield from entry.get("formerly", ())
    yield from (f"{entry['id']}/{golden['id']}" for golden in entry.get("golden", ()))


def check_data_ids(site: Site, project: Project) -> Iterator[Fault]:
    """Every id ever published is there (``lost-permalink``); every new one is registered
    (``unregistered-permalink``)."""
    known, offered = read_ids(project), site_ids(site.root)
    path = project.relative(ids_path(project))
    for entry, line in known.items():
        if entry not in offered:
            name, _, identifier = entry.partition("/")
            remedy = _REMEDIES.get(name, "correct the line").format(id=identifier)
            found = f"{entry}: no id {identifier} in data/{name}.json"
            yield Fault(path, line, found, "every id ever published stays", remedy, "lost-permalink")
    new = [entry for entry in offered if entry not in known]
    if new:
        remedy = "if these ids are meant to stay for ever, run `python -m lossbook register`"
        yield Fault(
            path, 0, "\n".join(new), "every id of data/ in this file", remedy, "unregistered-permalink"
        )
