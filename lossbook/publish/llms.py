"""Write ``llms.txt``: what the site is and where the Markdown copy of every page lies, for language models.

The form is that of llmstxt.org: a title, a summary as a quotation, then sections of links, each with a description.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lossbook.discover.navigation import groups_of, read_navigation, read_settings
from lossbook.discover.pages import Page
from lossbook.project import LANGUAGES, Project

FILE = "llms.txt"
OPTIONAL = "Optional"  # by the convention, what may be left out when there is little room

_WORDS = {
    "zh": {
        "first": "入口",
        "about": (
            "每一页都有 Markdown 版本：把网页地址末尾的斜杠换成 .md。公式是 TeX，示例是脚本，下面是它的输出。"
            "引用某一节时，请用网页地址加上标题后花括号里的编号。"
        ),
        "data": "数据",
        "other": "English",
        "same": "同样的页面，英文",
        "colon": "：",
    },
    "en": {
        "first": "Start here",
        "about": (
            "Every page has a Markdown copy: replace the slash at the end of its address by .md. Formulas are TeX; "
            "examples are scripts with their output below. To cite a section, use the address of the page and the id "
            "in braces behind the heading."
        ),
        "data": "Data",
        "other": "中文",
        "same": "the same pages in Chinese",
        "colon": ": ",
    },
}


def write_llms(
    site: Path,
    project: Project,
    pages: dict[str, dict[str, Page]],
    data: list[dict[str, str]],
    site_url: str,
) -> None:
    """Write the file of each language, and that of English at the root.

    Args:
        site: folder with ``zh/`` and ``en/``.
        project: for the navigation and the summary of each language.
        pages: the pages of both languages, by name.
        data: the files of ``data/``: ``path``, and a line in each language.
        site_url: address of the site, ending with a slash; without one, links are relative.
    """
    for language in LANGUAGES:
        text = _text(project, pages[language], language, data, site_url or "../")
        (site / language / FILE).write_text(text, encoding="utf-8", newline="\n")
    text = _text(project, pages["en"], "en", data, site_url)
    (site / FILE).write_text(text, encoding="utf-8", newline="\n")


def _text(
    project: Project, pages: dict[str, Page], language: str, data: list[dict[str, str]], root: str
) -> str:
    settings, words = read_settings(project, language), _WORDS[language]
    other = "en" if language == "zh" else "zh"
    parts = [
        f"# {settings.get('site_name', '')}",
        f"> {settings.get('site_description', '')}",
        words["about"],
    ]
    for title, links in _sections(project, pages, language, root):
        parts.append("\n".join([f"## {title}", "", *links]))
    links = [
        f"- [{file['path']}]({root}data/{file['path']}){words['colon']}{file[language]}" for file in data
    ]
    links.append(f"- [{words['other']}]({root}{other}/{FILE}){words['colon']}{words['same']}")
    parts.append("\n".join([f"## {words['data']}", "", *links]))
    return "\n\n".join(part for part in parts if part != "> ") + "\n"


def _sections(
    project: Project, pages: dict[str, Page], language: str, root: str
) -> Iterator[tuple[str, list[str]]]:
    words = _WORDS[language]
    for number, (title, names) in enumerate(groups_of(read_navigation(project, language))):
        found = [page for name in names if (page := pages.get(name)) is not None]
        links = [
            f"- [{page.meta.get('title', page.name)}]({root}{language}/{page.name})"
            f"{words['colon']}{page.meta.get('description', '')}"
            for page in found
        ]
        if links:
            yield title or (words["first"] if number == 0 else OPTIONAL), links
