"""Pages that exist in one language only, or say they are in another."""

from __future__ import annotations

from collections.abc import Iterator

from lossbook.check.built.page import Page
from lossbook.check.built.site import Site, language_of
from lossbook.faults import Fault
from lossbook.project import LANGUAGES


def check_language_pairs(site: Site) -> Iterator[Fault]:
    """Every page stands in every language, and ``<html lang>`` is that language (``language-pair``)."""
    for page in site.pages.values():
        language = language_of(page.path)
        yield from _check_language(page, language)
        if language is not None:
            yield from _check_twins(site, page, language)


def _check_language(page: Page, language: str | None) -> Iterator[Fault]:
    expected = (language,) if language else LANGUAGES
    if page.language.lower().partition("-")[0] in expected:
        return
    yield Fault(
        page.fault_path,
        1,
        f'<html lang="{page.language}">' if page.language else "<html> without lang",
        " or ".join(f'<html lang="{each}">' for each in expected),
        f"set theme.language in docs/{language}.yml" if language else "mend the page in docs/root/",
        "language-pair",
    )


def _check_twins(site: Site, page: Page, language: str) -> Iterator[Fault]:
    rest = page.path.removeprefix(f"{language}/")
    for other in LANGUAGES:
        if f"{other}/{rest}" not in site.files:
            source = "/".join(rest.removesuffix(".html").split("/")[:-1]) or rest.removesuffix(".html")
            yield Fault(
                page.fault_path,
                0,
                f"no site/{other}/{rest}",
                f"the same page in {' and '.join(LANGUAGES)}",
                f"write its counterpart below docs/{other}/ ({source}.md) and list it in docs/{other}.yml",
                "language-pair",
            )
