"""A small site built by hand, in order in every respect, into which each test plants one fault."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lossbook.check.built import check_site
from lossbook.faults import Fault
from lossbook.project import Project

# Line numbers in the tests count from here: the article's first line is line 14.
PAGE = """\
<!doctype html>
<html lang="{language}" class="no-js">
<head>
<meta charset="utf-8">
<title>{title} - Lossbook</title>
<link rel="canonical" href="https://example.org/lossbook/{language}/">
<link rel="stylesheet" href="{base}assets/style.css">
</head>
<body>
<nav><a href="{base}">home</a> <a href="{base}../en/" hreflang="en">English</a></nav>
<script id="__config" type="application/json">{{"base": "{base}", "search": "{base}assets/search.js"}}</script>
<div class="md-content" data-md-component="content">
<article class="md-content__inner md-typeset">
{article}
</article>
</div>
<script src="{base}assets/ours.js"></script>
</body>
</html>
"""
NLL = """\
<h1 id="nll">NLL</h1>
<p>See <a href="../softmax/#overflow">overflow</a> and <a href="#by-hand">below</a>.</p>
<h2 id="by-hand">By hand<a class="headerlink" href="#by-hand" title="Permanent link">¶</a></h2>
<p><code>$$ \\frac{{}} $$</code> <span class="katex"><annotation>\\frac{1}{2}</annotation></span></p>
<figure><svg role="img" aria-label="a curve"><path id="m1"/><use xlink:href="#m1"/></svg></figure>
<p><a href="https://example.com/paper">paper</a> <a href="mailto:a@example.com">mail</a></p>"""
SOFTMAX = '<h1 id="softmax">Softmax</h1>\n<h2 id="overflow">Overflow</h2>'
HOME = '<h1 id="home">Home</h1>\n<p><a href="losses/nll/#by-hand">NLL</a> <img src="assets/a.svg" alt="loss"></p>'
ENTRIES = ["./", "./#home", "losses/nll/", "losses/nll/#by-hand", "losses/nll/#nll"]
ENTRIES += ["losses/softmax/", "losses/softmax/#overflow", "losses/softmax/#softmax"]


@dataclass(frozen=True)
class SmallSite:
    """A project in one folder and its built site in another."""

    project: Project
    folder: Path

    def write(self, path: str, text: str) -> None:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def read(self, path: str) -> str:
        return (self.folder / path).read_text(encoding="utf-8")

    def change(self, path: str, old: str, new: str) -> None:
        text = self.read(path)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        self.write(path, text.replace(old, new))

    def append(self, path: str, html: str) -> None:
        """Put ``html`` on a line of its own at the end of the article."""
        self.change(path, "\n</article>", f"\n{html}\n</article>")

    def write_docs(self, name: str, text: str) -> None:
        (self.project.docs / name).write_text(text, encoding="utf-8")

    def faults(self) -> list[Fault]:
        return check_site(self.folder, self.project)

    def only_fault(self) -> Fault:
        faults = self.faults()
        assert len(faults) == 1, "\n".join(map(str, faults)) or "no fault was found"
        return faults[0]


def build(folder: Path) -> SmallSite:
    """The site in order, with its project, below an empty folder."""
    project = Project(folder / "project")
    project.docs.mkdir(parents=True)
    site = SmallSite(project, folder / "stage")
    site.write_docs("permalinks.txt", "# all of them\n\n" + "".join(f"{entry}\n" for entry in ENTRIES))
    for language in ("zh", "en"):
        _write_language(site, language)
    site.write(
        "index.html", '<!doctype html>\n<html lang="en"><title>Lossbook</title><a href="zh/">中文</a></html>'
    )
    not_found = (
        '<html lang="en"><link rel="icon" href="/lossbook/zh/assets/a.svg"><a href="/lossbook/en/">home</a>'
    )
    site.write("404.html", not_found)
    return site


def _write_language(site: SmallSite, language: str) -> None:
    pages: list[tuple[str, str, str]] = [
        ("index.html", "./", HOME),
        ("losses/nll/index.html", "../../", NLL),
        ("losses/softmax/index.html", "../../", SOFTMAX),
    ]
    for path, base, article in pages:
        title = article.partition("</h1>")[0].rpartition(">")[2]
        html = PAGE.format(language=language, title=title, base=base, article=article)
        site.write(f"{language}/{path}", html)
    site.write(f"{language}/assets/style.css", "@font-face { src: url(font.woff2) format('woff2') }\n")
    site.write(f"{language}/assets/font.woff2", "")
    site.write(f"{language}/assets/a.svg", "<svg/>")
    site.write(
        f"{language}/assets/ours.js", 'var space = "http://www.w3.org/2000/svg" // https://example.com\n'
    )
    site.write(f"{language}/assets/search.js", "")
    theme = f"{language}/assets/javascripts/bundle.a5f9d56c.min.js"
    site.write(theme, 'fetch("https://api.example.com")')
