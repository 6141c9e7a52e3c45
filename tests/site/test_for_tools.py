"""What programs read beside the pages: Markdown copies, llms.txt, the inventory of names, the index of data."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag

import pytest
from lxml import html
from sphinx.util.inventory import InventoryFile

from lossbook.check.built.register import read_register
from lossbook.discover.pages import read_pages
from lossbook.project import LANGUAGES, Project

FENCE = re.compile(r"^[> ]*(```+)[^\n]*\n.*?^[> ]*\1[ ]*$\n?", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^()\s]+)(?:\s+\"[^\"]*\")?\)")
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:")


def prose(text: str) -> str:
    """Markdown without what stands in fences and backticks."""
    return re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "`x`", FENCE.sub("", text))


def copies(built_site: Path) -> list[Path]:
    return sorted(path for language in LANGUAGES for path in (built_site / language).rglob("*.md"))


def anchors(page: Path) -> set[str]:
    return set(html.parse(str(page)).xpath("//@id"))


def page_of(copy: Path) -> Path:
    return copy.with_name("index.html") if copy.name == "index.md" else copy.with_suffix("") / "index.html"


def test_every_page_has_a_copy_and_links_to_it(built_site: Path, project: Project) -> None:
    pages = read_pages(project)
    assert {path.relative_to(built_site).as_posix() for path in copies(built_site)} == {
        f"{language}/{name}" for language in LANGUAGES for name in pages[language]
    }
    for copy in copies(built_site):
        page = page_of(copy)
        (link,) = html.parse(str(page)).xpath("//head/link[@type='text/markdown']/@href")
        assert (page.parent / link).resolve() == copy.resolve()


def test_copies_are_finished(built_site: Path) -> None:
    for copy in copies(built_site):
        text = copy.read_text(encoding="utf-8")
        assert "<!--lossbook" not in text and "\x00" not in text, copy
        rest = prose(text)
        assert not re.search(
            r"\{\{|<div|^(?:!!!|\?\?\?)|data-verdict|\{ ",
            re.sub(r"\$\$.*?\$\$|\$[^$]*\$", "", rest),
            re.MULTILINE,
        ), copy
        assert text.startswith("# ") and text.endswith("\n") and not text.endswith("\n\n")


def test_links_between_copies_lead_to_copies_and_sections(built_site: Path) -> None:
    known = {copy: anchors(page_of(copy)) for copy in copies(built_site)}
    for copy in known:
        told = re.findall(r"\{#([\w-]+)\}", prose(copy.read_text(encoding="utf-8")))
        assert len(set(told)) == len(told) and set(told) <= known[copy], copy
        for link in LINK.findall(prose(copy.read_text(encoding="utf-8"))):
            address, fragment = urldefrag(link)
            if ELSEWHERE.match(link):
                continue
            target = (copy.parent / address).resolve() if address else copy
            assert target.is_file(), (copy, link)
            if fragment:
                assert fragment in known[target], (copy, link)


def test_a_copy_says_what_the_page_says(built_site: Path) -> None:
    """Each output of an example, each value and each text alternative of the page stands in its copy."""
    for copy in copies(built_site):
        text = " ".join(copy.read_text(encoding="utf-8").replace("\n> ", "\n").split())
        page = html.parse(str(page_of(copy)))
        said = [node.text_content() for node in page.xpath("//article//div[@class='lb-card__output']//code")]
        said += [node.text_content() for node in page.xpath("//article//span[@class='lb-value']")]
        said += page.xpath("//article//figure//svg/@aria-label")
        missing = [each for each in said if " ".join(each.split()) not in text]
        assert missing == [], copy


@pytest.mark.parametrize("name", ["llms.txt", "zh/llms.txt", "en/llms.txt"])
def test_llms_has_the_form_of_the_convention_and_every_page(
    built_site: Path, name: str, project: Project
) -> None:
    path = built_site / name
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("# ") and lines[2].startswith("> ")
    language = "zh" if name.startswith("zh") else "en"
    sections: dict[str, list[str]] = {}
    for line in lines[3:]:
        if line.startswith("## "):
            sections[line[3:]] = []
        elif sections and line:
            match = re.fullmatch(r"- \[.+\]\((\S+?)\)(?:: |：).+", line)
            assert match, line
            assert (path.parent / match[1]).is_file(), line
            sections[list(sections)[-1]].append((path.parent / match[1]).resolve().as_posix())
    linked = {address for links in sections.values() for address in links}
    assert {
        (built_site / language / page).resolve().as_posix() for page in read_pages(project)[language]
    } <= linked


@pytest.mark.parametrize("folder", ["", "zh/", "en/"])
def test_every_name_leads_to_an_anchor(built_site: Path, folder: str, project: Project) -> None:
    """Read with Sphinx's own reader, as a course does."""
    found = InventoryFile.loads((built_site / folder / "objects.inv").read_bytes(), uri="")
    assert set(found.data) == {"std:doc", "std:label", "py:function", "py:class"}
    pages: dict[Path, set[str]] = {}
    for kind, entries in found.data.items():
        for name, entry in entries.items():
            address, fragment = urldefrag(entry.uri)
            page = built_site / folder / address
            page = page if page.suffix == ".html" else page / "index.html"
            if page not in pages:
                pages[page] = anchors(page)
            assert not fragment or fragment in pages[page], (kind, name)
            assert entry.display_name and "`" not in entry.display_name
            assert kind != "std:label" or name == name.lower()
    labels = found.data["std:label"]
    for permalink in read_register(project).entries:
        address, fragment = urldefrag(permalink)
        name = (address.strip("./") or "index") + (f":{fragment}" if fragment else "")
        assert name.lower() in labels
    assert labels["cross-entropy:by-hand"].uri == labels["losses/cross-entropy:by-hand"].uri
    assert (
        found.data["py:function"]["lossbook.cross_entropy"].uri.endswith(
            "en/losses/cross-entropy/"[3 if folder else 0 :]
        )
        or folder == "zh/"
    )


def test_a_course_made_with_sphinx_links_by_name(built_site: Path, tmp_path: Path) -> None:
    from sphinx.application import Sphinx

    source, out = tmp_path / "course", tmp_path / "out"
    source.mkdir()
    mapping = {"lossbook": ("https://book.example/en/", str(built_site / "en" / "objects.inv"))}
    (source / "conf.py").write_text(
        "extensions = ['sphinx.ext.intersphinx']\nproject = 'Course'\nnitpicky = True\n"
        f"intersphinx_mapping = {mapping!r}\n"
    )
    (source / "index.rst").write_text(
        "Course\n======\n\n:external+lossbook:doc:`losses/cross-entropy`, :ref:`cross-entropy:by-hand`, "
        ":ref:`losses/nll:by-hand`, "
        ":py:func:`lossbook.cross_entropy`, :py:class:`lossbook.CrossEntropyLoss`, "
        ":external+lossbook:ref:`concepts/softmax:by-hand`\n"
    )
    app = Sphinx(
        str(source),
        str(source),
        str(out),
        str(tmp_path / "trees"),
        "html",
        status=None,
        warning=None,
        freshenv=True,
        exception_on_warning=True,
    )
    app.build()
    links = html.parse(str(out / "index.html")).xpath("//a[contains(@class, 'external')]/@href")
    assert links[:6] == [
        "https://book.example/en/losses/cross-entropy/",
        "https://book.example/en/losses/cross-entropy/#by-hand",
        "https://book.example/en/losses/nll/#by-hand",
        "https://book.example/en/losses/cross-entropy/",
        "https://book.example/en/losses/cross-entropy/",
        "https://book.example/en/concepts/softmax/#by-hand",
    ]


def test_the_index_lists_what_lies_in_data(built_site: Path) -> None:
    folder = built_site / "data"
    index: dict[str, Any] = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    listed = {name for file in index["files"] for name in (file["path"], file["schema"])}
    assert listed | {"index.json"} == {path.name for path in folder.iterdir()}
    assert all((folder / address).exists() for address in [index["home"], *index["more"].values()])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_that_the_about_page_names_are_there(built_site: Path, language: str) -> None:
    text = (built_site / language / "about.md").read_text(encoding="utf-8")
    section = text.partition("{#for-tools}")[2].partition("###")[0]
    named = [
        name
        for row in section.splitlines()
        if row.startswith("| `")
        for name in re.findall(r"`([\w/.-]+\.\w+)`", row)
    ]
    assert len(named) >= 6
    assert [name for name in named if not (built_site / name).is_file() and name != "llmstxt.org"] == []
