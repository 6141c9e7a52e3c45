"""Write what programs read: ``data/``, ``llms.txt``, ``objects.inv``. The Markdown copies are laid by ``copies.py``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lossbook.discover.losses import read_losses
from lossbook.discover.pages import Page
from lossbook.project import Project
from lossbook.publish.inventory import FILE as INVENTORY
from lossbook.publish.inventory import write_inventories
from lossbook.publish.llms import FILE as LLMS
from lossbook.publish.llms import write_llms
from lossbook.publish.loss_data import as_json, write_loss_data
from lossbook.render.library import Library

INDEX = "index.json"
_TOLD = {
    "errors": {
        "en": "Messages and symptoms: how to recognise each, what causes it, what mends it",
        "zh": "报错与现象：怎么认出来，原因是什么，怎么改",
    },
    "losses": {
        "en": "Losses: signatures, value at chance, minimum, what mean divides by, golden values",
        "zh": "损失：签名、瞎猜时的值、最小值、mean 除以什么、标准结果",
    },
}


def write_for_tools(
    site: Path, project: Project, pages: dict[str, dict[str, Page]], library: Library, site_url: str
) -> None:
    """Write everything for programs into a site that is complete otherwise.

    Args:
        site: folder with ``zh/`` and ``en/``; what lies in its ``data/`` already is listed too.
        project: the project.
        pages: the pages of both languages, by name.
        library: what pages may refer to.
        site_url: address of the site, ending with a slash, or ``""``.

    Raises:
        FaultsFound: ``docs/losses.toml`` or the register of permalinks is not as it should be.
        Unresolved: a reference of ``docs/losses.toml`` leads nowhere.
    """
    losses = read_losses(project)
    if losses:
        write_loss_data(site / "data", losses, pages, library)
    files = _files(site / "data")
    if files:
        (site / "data" / INDEX).write_text(as_json(_index(files)), encoding="utf-8", newline="\n")
    write_llms(site, project, pages, files, site_url)
    write_inventories(site, project, pages, losses, library)


def _files(folder: Path) -> list[dict[str, str]]:
    """The files of ``data/``, each with its schema and a line in each language."""
    return [
        {"path": f"{name}.json", "schema": f"{name}.schema.json", **words}
        for name, words in _TOLD.items()
        if (folder / f"{name}.json").is_file()
    ]


def _index(files: list[dict[str, str]]) -> dict[str, Any]:
    return {
        "title": "Lossbook",
        "licence": {"text": "CC BY 4.0", "code": "MIT"},
        "home": "../",
        "files": files,
        "more": {"llms": f"../{LLMS}", "inventory": f"../{INVENTORY}"},
    }
