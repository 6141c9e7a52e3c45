"""One style sheet for each page: same rules, same order, fonts still found."""

from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.publish.bundle import bundle_styles


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "assets" / "stylesheets").mkdir(parents=True)
    (tmp_path / "assets" / "katex" / "fonts").mkdir(parents=True)
    (tmp_path / "losses" / "nll").mkdir(parents=True)
    (tmp_path / "assets" / "stylesheets" / "a.css").write_text(
        "a{color:red}/*# sourceMappingURL=a.css.map */\n"
    )
    (tmp_path / "assets" / "katex" / "k.css").write_text(
        "@font-face{src:url(fonts/k.woff2)} b{background:url('data:image/svg+xml,x')}"
    )
    (tmp_path / "losses" / "nll" / "index.html").write_text(
        '<head>\n<link rel="stylesheet" href="../../assets/stylesheets/a.css">\n<title>x</title>\n'
        '<link rel="stylesheet" href="../../assets/katex/k.css">\n</head>\n'
    )
    (tmp_path / "index.html").write_text('<link rel="stylesheet" href="assets/stylesheets/a.css">\n')
    return tmp_path


def bundle_of(site: Path) -> Path:
    """The bundle of the page with two style sheets."""
    found = [
        path for path in (site / "assets" / "stylesheets").glob("*.css") if "@font-face" in path.read_text()
    ]
    return found[0]


def test_one_link_is_left_and_the_order_is_kept(site: Path) -> None:
    bundle_styles(site)
    text = (site / "losses" / "nll" / "index.html").read_text()
    assert text.count("stylesheet") == 2 and "<title>x</title>" in text
    style = bundle_of(site).read_text()
    assert f'href="../../assets/stylesheets/{bundle_of(site).name}"' in text
    assert style.index("a{color:red}") < style.index("@font-face") and "sourceMappingURL" not in style


def test_addresses_are_relative_to_the_new_place(site: Path) -> None:
    bundle_styles(site)
    style = bundle_of(site).read_text()
    assert "url(../katex/fonts/k.woff2)" in style and "url('data:image/svg+xml,x')" in style


def test_a_page_with_a_missing_sheet_is_left_for_the_check_to_find(site: Path) -> None:
    (site / "assets" / "katex" / "k.css").unlink()
    before = (site / "losses" / "nll" / "index.html").read_text()
    bundle_styles(site)
    assert (site / "losses" / "nll" / "index.html").read_text() == before


def test_a_page_with_one_sheet_is_served_too(site: Path) -> None:
    bundle_styles(site)
    text = (site / "index.html").read_text()
    name = text.split('href="')[1].split('"')[0]
    assert (site / name).read_text().startswith("a{color:red}")
    assert not (site / "assets" / "stylesheets" / "a.css").exists()
