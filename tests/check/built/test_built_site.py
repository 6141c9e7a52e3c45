"""Each fault of a built site, planted alone into a site that is in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.check.built import check_site
from lossbook.project import Project
from tests.check.built.hand_built import SmallSite

NLL = "en/losses/nll/index.html"
# The article of the page has six lines from line 14 on; what a test appends stands on the next.
APPENDED = 20


def test_a_site_in_order_has_no_fault(small: SmallSite) -> None:
    assert small.faults() == []


def test_checking_writes_nothing(small: SmallSite) -> None:
    before = {path: path.stat().st_mtime_ns for path in small.folder.parent.rglob("*")}
    small.faults()
    assert {path: path.stat().st_mtime_ns for path in small.folder.parent.rglob("*")} == before


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no built site"):
        check_site(tmp_path / "nowhere", Project(tmp_path))


APPENDED_FAULTS = [
    ("dead-link", '<a href="../hinge/">x</a>', "../hinge/"),
    ("dead-link", '<a href="../../../../../x">x</a>', "../../../../../x"),
    ("dead-link", '<a href="/en/losses/softmax/">x</a>', "/en/losses/softmax/"),
    ("dead-link", '<a href="../softmax/page.html#overflow">x</a>', "page.html"),
    ("dead-anchor", '<a href="../softmax/#underflow">x</a>', "#underflow"),
    ("dead-anchor", '<a href="../softmax/index.html#underflow">x</a>', "#underflow"),
    ("dead-anchor", '<a href="#by-foot">x</a>', "#by-foot"),
    ("dead-anchor", '<svg><use xlink:href="#marker"/></svg>', "#marker"),
    ("dead-anchor", '<svg><path clip-path="url(#clip)"/></svg>', "url(#clip)"),
    ("missing-resource", '<img src="../../assets/b.png" alt="b">', "b.png"),
    ("missing-resource", '<img src="../../assets/a.svg" srcset="../../assets/b.png 2x" alt="b">', "b.png"),
    ("missing-resource", '<script src="../../assets/gone.js"></script>', "gone.js"),
    ("missing-resource", '<link rel="stylesheet" href="../../assets/gone.css">', "gone.css"),
    ("missing-resource", '<p style="background: url(gone.png)">x</p>', "gone.png"),
    ("missing-resource", '<svg><use href="../../assets/gone.svg#x"/></svg>', "gone.svg"),
    ("outside-address", '<img src="https://example.com/b.png" alt="b">', "https://example.com/b.png"),
    ("outside-address", '<script src="//example.com/x.js"></script>', "//example.com/x.js"),
    ("outside-address", '<link rel="preconnect" href="https://fonts.example.com">', "fonts.example.com"),
    ("outside-address", '<iframe src="https://example.com/"></iframe>', "https://example.com/"),
    ("outside-address", '<form action="https://example.com/"></form>', "https://example.com/"),
    ("outside-address", '<object data="http://example.com/x"></object>', "http://example.com/x"),
    ("outside-address", '<p style="background: url(//example.com/x.png)">x</p>', "//example.com/x.png"),
    ("outside-address", "<style>@import 'https://example.com/x.css';</style>", "https://example.com/x.css"),
    ("outside-address", "<script>fetch('https://example.com/x')</script>", "https://example.com/x"),
    ("outside-address", '<a href="https://example.com/r" data-md-component="source">r</a>', "source"),
    ("outside-address", '<pre class="mermaid"><code>graph</code></pre>', "mermaid"),
    ("repeated-id", '<p id="by-hand">x</p>', 'id="by-hand" again, first on line 16'),
    ("raw-tex", "<p>so $$ x $$ stands</p>", "$$ x $$"),
    ("raw-tex", r"<p>a \frac{1}{2} b</p>", r"\frac{1}{2}"),
    ("raw-tex", r"<p>a \(x\) b</p>", r"\(x\)"),
    ("raw-tex", r"<p>with $p_{\text{max}}$ here</p>", r"$p_{\text{max}}$"),
    ("raw-tex", "<p>with <b>$x_i$</b> here</p>", "$x_i$"),
    ("raw-tex", "<p>the loss is {{ by_hand.loss:.4f }} here</p>", "{{ by_hand.loss:.4f }}"),
    ("raw-tex", "<p>Title { #by-hand }</p>", "{ #by-hand }"),
    ("raw-tex", '<svg role="img" aria-label="{{ by_hand.loss }}"></svg>', "{{ by_hand.loss }}"),
    ("raw-tex", '<span class="katex-error" title="x">\\fra{1}</span>', "\\fra{1}"),
    ("missing-alt", '<img src="../../assets/a.svg">', "a.svg"),
    ("missing-alt", '<svg role="img"><path/></svg>', "svg"),
    ("heading-order", "<h4>Deep</h4>", "<h4> Deep"),
    ("heading-order", "<h1>Again</h1>", "a second <h1>, Again"),
]


@pytest.mark.parametrize(("kind", "html", "found"), APPENDED_FAULTS)
def test_a_planted_fault_is_found_on_its_line(small: SmallSite, kind: str, html: str, found: str) -> None:
    small.append(NLL, html)
    fault = small.only_fault()
    assert (fault.kind, fault.path, fault.line) == (kind, f"site/{NLL}", APPENDED)
    assert found in fault.found
    assert fault.expected and fault.remedy


INNOCENT = [
    '<a href="../softmax">a directory without its slash</a>',
    '<a href="../softmax/index.html#overflow">x</a>',
    '<a href="?q=x#by-hand">x</a> <a href="#">x</a> <a href="#top">x</a>',
    '<a href="https://example.com/">x</a> <a href="//example.com/">x</a> <a href="tel:1">x</a>',
    '<a id="named-1" name="named-2"></a><a href="#named-2">x</a>',
    '<a href="#%E6%89%8B">x</a><b id="手">x</b>',
    '<link rel="license" href="https://example.com/licence">',
    '<img src="data:image/gif;base64,R0lGOD==" alt=""> <svg><path/></svg>',
    '<svg role="img"><title>a curve</title></svg>',
    '<svg><clipPath id="clip"/><path clip-path="url(#clip)"/></svg>',
    "<style>/* url(gone.png) https://example.com */ p { background: url(\"data:image/svg+xml,<svg a='b(c)'>\") }</style>",
    "<script>var shape = 'http://www.w3.org/1998/Math/MathML' /* https://example.com */</script>",
    '<script type="application/ld+json">{"@context": "https://schema.org"}</script>',
    "<p>It costs $5, or between $5 and $6 at most.</p>",
    "<pre><code>{{ x }} $$ \\frac $$</code></pre><p><kbd>\\alpha</kbd></p>",
    '<img src="../../assets/a.svg" srcset="../../assets/a.svg 1x, ../../assets/a.svg 2x" alt="a">',
    "<h2>Two</h2><h3>Three</h3><h2>Two</h2>",
]


@pytest.mark.parametrize("html", INNOCENT)
def test_what_is_in_order_raises_no_alarm(small: SmallSite, html: str) -> None:
    small.append(NLL, html)
    assert [str(fault) for fault in small.faults()] == []


def test_a_dead_link_is_told_once_a_page(small: SmallSite) -> None:
    small.append(NLL, '<a href="../hinge/">x</a> <a href="../hinge/">y</a>')
    assert small.only_fault().kind == "dead-link"


def test_a_missing_font_is_found_in_the_style_sheet(small: SmallSite) -> None:
    (small.folder / "zh/assets/font.woff2").unlink()
    fault = small.only_fault()
    assert (fault.kind, fault.path, fault.line) == ("missing-resource", "site/zh/assets/style.css", 1)
    assert "font.woff2" in fault.found


def test_a_missing_script_is_found_on_every_page_that_loads_it(small: SmallSite) -> None:
    (small.folder / "zh/assets/ours.js").unlink()
    faults = small.faults()
    assert {fault.kind for fault in faults} == {"missing-resource"}
    assert [fault.path for fault in faults] == [
        "site/zh/index.html",
        "site/zh/losses/nll/index.html",
        "site/zh/losses/softmax/index.html",
    ]


def test_a_missing_search_worker_is_found(small: SmallSite) -> None:
    (small.folder / "zh/assets/search.js").unlink()
    assert {(fault.kind, fault.line) for fault in small.faults()} == {("missing-resource", 11)}


def test_a_style_sheet_may_not_import_from_outside(small: SmallSite) -> None:
    small.write("en/assets/style.css", 'p { color: red }\n@import url("https://example.com/x.css");\n')
    fault = small.only_fault()
    assert (fault.kind, fault.path, fault.line) == ("outside-address", "site/en/assets/style.css", 2)


def test_our_scripts_may_not_name_another_host_but_the_theme_s_bundle_may(small: SmallSite) -> None:
    small.write("en/assets/javascripts/page.js", "var a = 1\nimport(`https://example.com/x.js`)\n")
    fault = small.only_fault()
    assert (fault.kind, fault.path, fault.line) == (
        "outside-address",
        "site/en/assets/javascripts/page.js",
        2,
    )
    assert fault.found == "https://example.com/x.js"


def test_a_page_without_its_twin(small: SmallSite) -> None:
    small.write("zh/losses/hinge/index.html", small.read("zh/losses/softmax/index.html"))
    small.write_docs("permalinks.txt", "")
    pairs = [fault for fault in small.faults() if fault.kind == "language-pair"]
    assert [(fault.path, fault.found) for fault in pairs] == [
        ("site/zh/losses/hinge/index.html", "no site/en/losses/hinge/index.html")
    ]
    assert "docs/en/" in pairs[0].remedy


@pytest.mark.parametrize(
    ("written", "found"), [('lang="en"', '<html lang="en">'), ("", "<html> without lang")]
)
def test_a_page_in_the_wrong_language(small: SmallSite, written: str, found: str) -> None:
    small.change("zh/losses/nll/index.html", '<html lang="zh"', f"<html {written}")
    fault = small.only_fault()
    assert (fault.kind, fault.path, fault.found) == ("language-pair", "site/zh/losses/nll/index.html", found)


def test_a_regional_language_is_the_language(small: SmallSite) -> None:
    small.change("zh/losses/nll/index.html", '<html lang="zh"', '<html lang="zh-Hans"')
    assert small.faults() == []


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ('<a href="/lossbook/en/losses/hinge/">x</a>', "dead-link"),
        ('<a href="/lossbook/en/losses/nll/#by-foot">x</a>', "dead-anchor"),
        ('<a href="en/">x</a>', "dead-link"),
        ('<img src="/lossbook/en/assets/b.png" alt="">', "missing-resource"),
        ('<img src="en/assets/a.svg" alt="">', "missing-resource"),
    ],
)
def test_the_page_for_unknown_addresses_is_checked_below_the_path_it_assumes(
    small: SmallSite, html: str, kind: str
) -> None:
    small.write("404.html", small.read("404.html") + html)
    fault = small.only_fault()
    assert (fault.kind, fault.path) == (kind, "site/404.html")


@pytest.mark.parametrize("prefix", ["/", "/zh/", "/lossbook/zh/", "/a/b/zh/"])
def test_a_language_s_page_for_unknown_addresses_may_assume_any_path(small: SmallSite, prefix: str) -> None:
    html = '<html lang="{0}"><script src="{1}assets/ours.js"></script><a href="{1}../en/">x</a><a href="{1}{2}">y</a>'
    small.write("zh/404.html", html.format("zh", prefix, "losses/nll/"))
    small.write("en/404.html", html.format("en", prefix.replace("zh", "en"), "losses/nll/"))
    assert small.faults() == []
    small.write("zh/404.html", html.format("zh", prefix, "losses/hinge/"))
    assert (small.only_fault().kind, small.only_fault().path) == ("dead-link", "site/zh/404.html")


def test_an_empty_page_is_a_fault_and_no_crash(small: SmallSite) -> None:
    small.write("en/losses/nll/index.html", "")
    kinds = {(fault.kind, fault.path) for fault in small.faults()}
    assert ("language-pair", "site/en/losses/nll/index.html") in kinds
    assert ("lost-permalink", "docs/permalinks.txt") in kinds
