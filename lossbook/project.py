"""Where everything lies in a Lossbook project."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

LANGUAGES = ("zh", "en")


@dataclass(frozen=True)
class Project:
    """A folder with ``mkdocs.yml``, ``docs/`` and ``snippets/``; every path the machinery uses comes from here.

    Attributes:
        root: absolute path of the project folder.
    """

    root: Path

    @cached_property
    def docs(self) -> Path:
        return self.root / "docs"

    @cached_property
    def snippets(self) -> Path:
        return self.root / "snippets"

    @cached_property
    def theme(self) -> Path:
        return self.docs / "theme"

    @cached_property
    def site(self) -> Path:
        return self.root / "site"

    @cached_property
    def work(self) -> Path:
        """Everything the machinery may throw away: cache and stage."""
        return self.root / ".lossbook"

    @cached_property
    def cache(self) -> Path:
        return self.work / "cache"

    @cached_property
    def stage(self) -> Path:
        return self.work / "stage"

    @cached_property
    def checked_site(self) -> Path:
        """The site that the last check built: everything but published."""
        return self.stage / "site"

    @cached_property
    def node_modules(self) -> Path:
        """The npm packages: the project's own, else those beside the machinery."""
        own = self.root / "node_modules"
        return own if own.is_dir() else Path(__file__).resolve().parent.parent / "node_modules"

    def pages_folder(self, language: str) -> Path:
        return self.docs / language

    def configuration(self, language: str) -> Path:
        return self.docs / f"{language}.yml"

    def relative(self, path: Path) -> str:
        """``path`` as it is written in messages: relative to the project, with forward slashes."""
        return path.resolve().relative_to(self.root.resolve()).as_posix()
