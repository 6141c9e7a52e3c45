"""Redirects in a built site: what they lead to, and which of them are refused."""

from __future__ import annotations

import pytest
from lxml import html

from lossbook.faults import FaultsFound
from lossbook.publish.redirects import write_redirects
from tests.check.built.hand_built import ENTRIES, SmallSite

NLL = "losses/nll/index.html"
OLD = "losses/old/index.html"


def redirect(small: SmallSite, text: str, *registered: str) -> None:
    """Write the table, register the old permalinks, make the redirects."""
    small.write_docs("redirects.toml", text)
    small.write_docs("permalinks.txt", "".join(f"{entry}\n" for entry in [*ENTRIES, *registered]))
    write_redirects(small.folder, small.project)


def snapshot(small: SmallSite) -> dict[str, bytes]:
    files = (path for path in small.folder.rglob("*") if path.is_file())
    return {path.relative_to(small.folder).as_posix(): path.read_bytes() for path in files}


def test_without_a_table_nothing_happens(small: SmallSite) -> None:
    before = snapshot(small)
    write_redirects(small.folder, small.project)
    assert snapshot(small) == before


@pytest.mark.parametrize(
    ("language", "sentence"), [("zh", "本页已移至 NLL"), ("en", "This page has moved to NLL")]
)
def test_an_old_page_leads_to_the_new_one(small: SmallSite, language: str, sentence: str) -> None:
    redirect(small, '[pages]\n"losses/old/" = "losses/nll/"\n', "losses/old/", "losses/old/#by-hand")
    assert small.faults() == []
    page = html.fromstring(small.read(f"{language}/{OLD}"))
    assert page.get("lang") == language
    assert page.xpath("//noscript/meta[@http-equiv='refresh']/@content") == ["0; url=../nll/"]
    assert page.xpath("//link[@rel='canonical']/@href") == ["../nll/"]
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert page.xpath("//main/p/a/@href") == ["../nll/"]
    assert " ".join(page.xpath("string(//main/p[1])").split()) == sentence
    assert "location.hash" in page.xpath("string(//script)")


def test_an_old_page_knows_where_its_own_ids_went(small: SmallSite) -> None:
    table = """
        [pages]
        "losses/old/" = "losses/nll/"
        [ids]
        "losses/old/#first" = "losses/nll/#by-hand"
        "losses/old/#second" = "losses/softmax/#overflow"
    """
    redirect(small, table, "losses/old/", "losses/old/#first", "losses/old/#second")
    assert small.faults() == []
    page = html.fromstring(small.read(f"en/{OLD}"))
    assert {link.get("id"): link.get("href") for link in page.xpath("//p[@hidden]/a")} == {
        "first": "../nll/#by-hand",
        "second": "../softmax/#overflow",
    }


def test_an_id_of_an_old_page_that_the_new_page_lacks_is_lost(small: SmallSite) -> None:
    redirect(small, '[pages]\n"losses/old/" = "losses/nll/"\n', "losses/old/", "losses/old/#first")
    fault = small.only_fault()
    assert (fault.kind, fault.found.partition(":")[0]) == ("lost-permalink", "losses/old/#first")


def test_an_old_page_may_lead_to_a_section_or_home_or_through_other_redirects(small: SmallSite) -> None:
    table = """
        [pages]
        "old/" = "older/"
        "older/" = "losses/softmax/#overflow"
        "start/" = "./"
    """
    redirect(small, table, "old/", "older/", "start/")
    assert small.faults() == []
    addresses = {}
    for name in ("old", "older", "start"):
        page = html.fromstring(small.read(f"zh/{name}/index.html"))
        addresses[name] = page.xpath("//link[@rel='canonical']/@href")[0]
    assert addresses == {
        "old": "../losses/softmax/#overflow",
        "older": "../losses/softmax/#overflow",
        "start": "../",
    }


def test_an_old_id_stands_right_before_its_new_heading_and_nothing_else_changes(small: SmallSite) -> None:
    decoy = '<!-- <h2 id="by-hand"> --><script>"<h2 id=\'by-hand\'>"</script><p title=\'<h2 id="by-hand">\'>&amp;</p>'
    small.change("en/" + NLL, '<h2 id="by-hand">', '<h2\n  class="a>b" id=by-hand>')
    small.change("en/" + NLL, "</nav>", f"</nav>{decoy}\r\n")
    before = snapshot(small)
    redirect(small, '[ids]\n"losses/nll/#hand" = "losses/nll/#by-hand"\n', "losses/nll/#hand")
    assert small.faults() == []
    span = b'<span id="hand" class="lb-moved"></span>'
    after = snapshot(small)
    assert after[f"en/{NLL}"].count(span + b'<h2\n  class="a>b" id=by-hand>') == 1
    assert after[f"zh/{NLL}"].count(span + b'<h2 id="by-hand">') == 1
    assert {path: data.replace(span, b"") for path, data in after.items()} == before


def test_an_old_id_that_went_to_another_page_leaves_a_note(small: SmallSite) -> None:
    table = '[ids]\n"losses/nll/#overflow" = "losses/softmax/#overflow"\n"./#old" = "losses/nll/"\n'
    redirect(small, table, "losses/nll/#overflow", "./#old")
    assert small.faults() == []
    page = html.fromstring(small.read(f"zh/{NLL}"))
    (note,) = page.xpath("//article/p[@class='lb-moved-note']")
    assert (note.get("id"), note.find("a").get("href")) == ("overflow", "../softmax/#overflow")
    assert note.text_content().strip() == "这一节已移至 Overflow"
    assert ".lb-moved-note:not(:target){display:none}" in page.xpath("string(//head/style)")
    assert "location.replace" in page.xpath("string(//article/script)")
    assert [each.tag for each in page.xpath("//article/*")][-2:] == ["p", "script"]
    home = html.fromstring(small.read("en/index.html"))
    assert home.xpath("//p[@id='old']/a/@href") == ["losses/nll/"]


def test_an_old_id_whose_new_place_is_no_heading_gets_a_note(small: SmallSite) -> None:
    for language in ("zh", "en"):
        small.append(f"{language}/{NLL}", '<table><tr id="row"><td>x</td></tr></table>')
    redirect(small, '[ids]\n"losses/nll/#old-row" = "losses/nll/#row"\n', "losses/nll/#old-row")
    assert small.faults() == []
    page = html.fromstring(small.read(f"en/{NLL}"))
    assert page.xpath("//p[@id='old-row']/a/@href") == ["./#row"]


def test_running_again_changes_nothing(small: SmallSite) -> None:
    table = """
        [pages]
        "losses/old/" = "losses/nll/"
        [ids]
        "losses/nll/#hand" = "losses/nll/#by-hand"
        "losses/nll/#overflow" = "losses/softmax/#overflow"
    """
    redirect(small, table)
    once = snapshot(small)
    write_redirects(small.folder, small.project)
    assert snapshot(small) == once


BAD = [
    ('[pages]\n"losses/old/" = "losses/hinge/"', 2, "no page site/zh/losses/hinge/index.html"),
    ('[pages]\n"losses/old/" = "losses/nll/#gone"', 2, "no id gone in site/zh/losses/nll/index.html"),
    ('[ids]\n\n"losses/nll/#old" = "losses/nll/#gone"', 3, "no id gone in site/zh/losses/nll/index.html"),
    ('[pages]\n"a/" = "b/"\n"b/" = "a/"', 2, "a/ leads in a circle"),
    ('[ids]\n"losses/nll/#a" = "losses/nll/#a"', 2, "losses/nll/#a leads in a circle"),
    ('[pages]\n"losses/nll/" = "losses/softmax/"', 2, "losses/nll/ still exists"),
    ('[ids]\n"losses/nll/#by-hand" = "losses/nll/#nll"', 2, "losses/nll/#by-hand still exists"),
    ('[ids]\n"losses/old/#x" = "losses/nll/"', 2, "no page site/zh/losses/old/index.html"),
    ('[pages]\n"losses/old" = "losses/nll/"', 2, "\"losses/old\" = 'losses/nll/' in [pages]"),
    ('[pages]\n"losses/old/" = "https://example.com/"', 2, "https://example.com/"),
    ('[pages]\n"../old/" = "losses/nll/"', 2, "../old/"),
    ('[ids]\n"losses/nll/" = "losses/nll/#nll"', 2, "in [ids]"),
    ('[pages]\n"losses/old/" = 3', 2, "= 3 in [pages]"),
    ("[page]\n", 0, "page"),
    ("[pages]\nx", 2, "Expected '='"),
    ("[pages]\nx 1\n", 2, "at line 2"),
]


@pytest.mark.parametrize(("table", "line", "found"), BAD)
def test_a_bad_redirect_is_refused_before_anything_is_written(
    small: SmallSite, table: str, line: int, found: str
) -> None:
    before = snapshot(small)
    with pytest.raises(FaultsFound) as refused:
        redirect(small, table)
    fault = refused.value.faults[0]
    assert (fault.kind, fault.path, fault.line) == ("bad-redirect", "docs/redirects.toml", line)
    assert any(found in each.found for each in refused.value.faults)
    assert fault.remedy
    assert snapshot(small) == before


def test_a_page_without_an_article_cannot_take_moved_ids(small: SmallSite) -> None:
    small.change(f"en/{NLL}", "md-content__inner", "other")
    with pytest.raises(FaultsFound, match="no end of the head or of the article in site/en/losses/nll"):
        redirect(small, '[ids]\n"losses/nll/#old" = "losses/softmax/"\n')


def test_the_check_also_tells_a_malformed_table(small: SmallSite) -> None:
    small.write_docs("redirects.toml", "[pages]\nx")
    fault = small.only_fault()
    assert (fault.kind, fault.path, fault.line) == ("bad-redirect", "docs/redirects.toml", 2)
