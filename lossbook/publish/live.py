"""One language of the site as MkDocs holds it in memory, so that an edited page is made without the rest."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lossbook.project import Project
from lossbook.publish.generate import load_configuration


class LiveSite:
    """The pages of one language for ``serve``.

    What MkDocs gathers in a whole build (files, navigation, templates) is kept; a page that was edited is read,
    converted and written with it. Other pages and the search index are those of the last whole build.

    Args:
        project: the project.
        language: ``zh`` or ``en``.
        destination: folder for the HTML.
    """

    def __init__(self, project: Project, language: str, destination: Path) -> None:
        self.project = project
        self.language = language
        self.destination = destination
        self._kept = _Kept()

    def make_all(self) -> None:
        """Build every page."""
        from mkdocs.commands.build import build

        configuration = load_configuration(self.project, self.language, self.destination)
        self._kept = _Kept()
        configuration.plugins["lossbook-kept"] = self._kept
        build(configuration)
        _leave_out_search(configuration)

    def make(self, path: Path) -> None:
        """Make one page anew; all of them while a whole build is still owed, or where it did not know the page.

        Args:
            path: the Markdown file.
        """
        from mkdocs.commands.build import _build_page, _populate_page

        kept = self._kept
        file = kept.files and kept.files.get_file_from_path(path.relative_to(self._folder).as_posix())
        if not kept.complete or file is None or file.page is None:
            self.make_all()
            return
        _populate_page(file.page, kept.configuration, kept.files)
        pages = kept.files.documentation_pages()
        _build_page(file.page, kept.configuration, pages, kept.navigation, kept.templates)

    @property
    def _folder(self) -> Path:
        return self.project.pages_folder(self.language)


def _leave_out_search(configuration: Any) -> None:
    """Cutting a page into sections for the index takes as long as making it, and the index is not written here."""
    listening = configuration.plugins.events["page_context"]
    listening[:] = [method for method in listening if "search" not in type(method.__self__).__module__]


class _Kept:
    """A plugin that keeps what a build gathers."""

    configuration: Any = None
    files: Any = None
    navigation: Any = None
    templates: Any = None
    complete = False

    def on_nav(self, nav: Any, config: Any, files: Any) -> Any:
        self.configuration, self.files, self.navigation = config, files, nav
        return nav

    def on_env(self, env: Any, config: Any, files: Any) -> Any:
        self.templates = env
        return env

    def on_post_build(self, config: Any) -> None:
        self.complete = True
