"""Put the two languages together into one site, and exchange it for the last one."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from lossbook.discover.examples import Example
from lossbook.discover.pages import Page
from lossbook.discover.search_terms import dictionary_path
from lossbook.faults import Fault
from lossbook.project import LANGUAGES, Project
from lossbook.publish.bundle import bundle_styles
from lossbook.publish.copies import fill_copies, with_copy_linked
from lossbook.publish.downloads import pages_with_downloads, write_downloads
from lossbook.publish.for_tools import write_for_tools
from lossbook.publish.generate import SITE_URL
from lossbook.publish.redirects import write_redirects
from lossbook.publish.register_data import write_register_data
from lossbook.publish.search_index import lighten_index
from lossbook.render import cards
from lossbook.render.library import Library
from lossbook.run.result import Result

_MARK = re.compile(r"<!--lossbook-figure (?P<name>[\w/]+)-->")
_QUERY_SCRIPT = "assets/javascripts/search-query.js"
_NO_WORDS = 'const WHOLE = new Set(""'
_KEPT_AS_IT_IS = re.compile(r"(<(pre|script|style|textarea)\b.*?</\2>)", re.DOTALL)
_BETWEEN_LINES = re.compile(r"\s*\n\s*")
_ONLY_WITH_ADDRESS = re.compile(r"[ \t]*<!-- if site_url -->\n(.*?)[ \t]*<!-- end -->\n", re.DOTALL)


def put_together(
    site: Path, project: Project, results: dict[str, Result], pages: dict[str, dict[str, Page]]
) -> None:
    """Make ``site``, which holds the generated HTML under ``zh/`` and ``en/``, complete.

    Args:
        site: folder with the HTML of both languages.
        project: the project.
        results: outcome of every example, for the drawings.
        pages: the pages of both languages, by name.
    """
    address = os.environ.get(SITE_URL, "").rstrip("/")
    library = Library(project)
    library.settled = True
    for language in LANGUAGES:
        for page in pages_with_downloads(pages[language].values()):
            write_downloads(
                page,
                site,
                library,
                lambda name, language: results[name].drawings.get(language),
                f"{address}/" if address else "",
            )
        for path in sorted((site / language).rglob("*.html")):
            text = _with_drawings(path.read_text(encoding="utf-8"), language, results)
            text = with_copy_linked(text, path)
            path.write_text(without_blank_lines(text), encoding="utf-8")
        alternatives = {
            name: result.drawings[language]["alt"] for name, result in results.items() if result.drawings
        }
        fill_copies(site / language, alternatives)
        for leftover in ("404.html", "sitemap.xml", "sitemap.xml.gz"):
            (site / language / leftover).unlink(missing_ok=True)
        bundle_styles(site / language)
        lighten_index(site / language / "search")
        _write_index_script(site / language / "search")
        _put_in_whole_words(site / language, project)
    write_register_data(site, project)
    write_root(site, project)
    _write_sitemap(site)
    write_redirects(site, project)
    write_for_tools(site, project, pages, library, f"{address}/" if address else "")


def _with_drawings(text: str, language: str, results: dict[str, Result]) -> str:
    return _MARK.sub(lambda match: cards.svg(results[match["name"]].drawings[language]), text)


def without_blank_lines(html: str) -> str:
    """``html`` without the blank lines and indents of the templates, a tenth of a long page."""
    parts = _KEPT_AS_IT_IS.split(html)
    return "".join(
        # Of three parts, the first is between what is kept, the second is kept, the third is the name of its tag.
        part if at % 3 == 1 else _BETWEEN_LINES.sub("\n", part)
        for at, part in enumerate(parts)
        if at % 3 != 2
    )


def _write_index_script(folder: Path) -> None:
    """The search index as a script: from a folder opened without a server, browsers run scripts but fetch nothing."""
    index = folder / "search_index.json"
    if index.exists():
        (folder / "search_index.js").write_text(
            f"var __index = {index.read_text(encoding='utf-8')}", encoding="utf-8"
        )


def _put_in_whole_words(folder: Path, project: Project) -> None:
    """A query is cut where the index is: the script that cuts it gets the words that the index keeps in one piece."""
    script, dictionary = folder / _QUERY_SCRIPT, dictionary_path(project)
    if script.exists() and dictionary.exists():
        words = [line.split(" ")[0] for line in dictionary.read_text(encoding="utf-8").splitlines()]
        text = script.read_text(encoding="utf-8")
        filled = text.replace(_NO_WORDS, f'const WHOLE = new Set("{" ".join(words)}"', 1)
        script.write_text(filled, encoding="utf-8")


def write_root(site: Path, project: Project) -> None:
    """The files of ``docs/root``; what needs the address of the site is left out where there is none."""
    address = os.environ.get(SITE_URL, "").rstrip("/")
    for source in sorted((project.docs / "root").rglob("*")):
        target = site / source.relative_to(project.docs / "root")
        if source.is_dir():
            target.mkdir(exist_ok=True)
        elif source.suffix == ".html":
            text = source.read_text(encoding="utf-8")
            text = _ONLY_WITH_ADDRESS.sub(r"\1" if address else "", text)
            text = text.replace("{{ site_url }}", f"{address}/").replace(
                "{{ base_path }}", f"{urlsplit(address).path}/"
            )
            target.write_text(text, encoding="utf-8")
        else:
            shutil.copyfile(source, target)
    (site / ".nojekyll").write_text("", encoding="utf-8")


def _write_sitemap(site: Path) -> None:
    """One sitemap for both languages, each page with its counterpart; needs the address of the site."""
    address = os.environ.get(SITE_URL, "").rstrip("/")
    if not address:
        return
    names = sorted(
        path.parent.relative_to(site / "en").as_posix() for path in (site / "en").rglob("index.html")
    )
    entries = []
    for name in names:
        below = "" if name == "." else name + "/"
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{language}" href="{address}/{language}/{below}"/>'
            for language in LANGUAGES
        )
        entries += [f"<url><loc>{address}/{language}/{below}</loc>{links}</url>" for language in LANGUAGES]
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    body = "\n".join(entries)
    (site / "sitemap.xml").write_text(f"{head}<urlset {spaces}>\n{body}\n</urlset>\n", encoding="utf-8")
    (site / "robots.txt").write_text(
        f"User-agent: *\nAllow: /\nSitemap: {address}/sitemap.xml\n", encoding="utf-8"
    )


def exchange(new: Path, site: Path) -> None:
    """Replace ``site`` by ``new``: the old one stays until the new one stands beside it."""
    old = site.with_name(site.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def missing_drawings(
    examples: dict[str, Example], results: dict[str, Result], project: Project
) -> list[Fault]:
    """Figures that were not drawn although their script ran."""
    return [
        Fault(
            project.relative(example.script),
            0,
            "no drawing",
            "a drawing",
            "define TEXT and draw()",
            "no-drawing",
        )
        for name, example in examples.items()
        if example.is_figure and not results[name].drawings
    ]
