"""The register of permalinks against a built site."""

from __future__ import annotations

import pytest

from lossbook.check.permalinks import collect, read_register, write_register
from lossbook.faults import FaultsFound
from tests.check.built.hand_built import ENTRIES, SmallSite


def register_with(small: SmallSite, *more: str) -> None:
    small.write_docs("permalinks.txt", "".join(f"{entry}\n" for entry in [*ENTRIES, *more]))


def test_collect_gives_pages_and_heading_ids_without_their_language(small: SmallSite) -> None:
    small.append("zh/losses/nll/index.html", '<p id="no-heading">x</p>')
    small.change("zh/index.html", "<nav>", '<nav><h2 id="outside-the-article">x</h2>')
    assert collect(small.folder) == sorted(ENTRIES)


def test_an_id_that_went_away_is_lost(small: SmallSite) -> None:
    register_with(small, "losses/nll/#gone")
    fault = small.only_fault()
    assert (fault.kind, fault.path, fault.line) == ("lost-permalink", "docs/permalinks.txt", len(ENTRIES) + 1)
    assert fault.found == (
        "losses/nll/#gone: no id gone in site/zh/losses/nll/index.html and site/en/losses/nll/index.html"
    )
    assert '[ids]: "losses/nll/#gone" = "..."' in fault.remedy


def test_a_page_that_went_away_is_lost(small: SmallSite) -> None:
    register_with(small, "losses/hinge/")
    fault = small.only_fault()
    assert fault.kind == "lost-permalink"
    assert "no site/zh/losses/hinge/index.html and site/en/losses/hinge/index.html" in fault.found
    assert '[pages]: "losses/hinge/" = "..."' in fault.remedy


def test_an_id_must_be_there_in_both_languages(small: SmallSite) -> None:
    small.change("zh/losses/softmax/index.html", 'id="overflow"', 'id="yichu"')
    faults = {fault.kind: fault for fault in small.faults()}
    assert faults["lost-permalink"].found.endswith("no id overflow in site/zh/losses/softmax/index.html")
    assert faults["unregistered-permalink"].found == "losses/softmax/#yichu"


def test_a_redirect_that_does_not_work_in_the_site_is_told_apart(small: SmallSite) -> None:
    register_with(small, "losses/old/")
    small.write_docs("redirects.toml", '[pages]\n"losses/old/" = "losses/nll/"\n')
    fault = small.only_fault()
    assert fault.kind == "lost-permalink"
    assert "the redirect in docs/redirects.toml does not lead" in fault.remedy


@pytest.mark.parametrize(
    ("html", "line", "entry"),
    [('<h2 id="new-id">New</h2>', 20, "losses/nll/#new-id"), ('<h2 id="a">A</h2>', 20, "losses/nll/#a")],
)
def test_a_new_id_must_be_registered(small: SmallSite, html: str, line: int, entry: str) -> None:
    for language in ("zh", "en"):
        small.append(f"{language}/losses/nll/index.html", html)
    fault = small.only_fault()
    assert (fault.kind, fault.line, fault.found) == ("unregistered-permalink", line, entry)
    assert fault.path == "site/zh/losses/nll/index.html"
    assert "python -m lossbook register" in fault.remedy


def test_without_a_register_every_page_tells_all_its_addresses_at_once(small: SmallSite) -> None:
    (small.project.docs / "permalinks.txt").unlink()
    faults = small.faults()
    assert [fault.kind for fault in faults] == ["unregistered-permalink"] * 3
    assert sorted(entry for fault in faults for entry in fault.found.splitlines()) == sorted(ENTRIES)


def test_a_line_that_is_no_permalink(small: SmallSite) -> None:
    register_with(small, "/zh/losses/nll", "#by-hand")
    faults = small.faults()
    assert [(fault.kind, fault.line, fault.found) for fault in faults] == [
        ("bad-permalink", len(ENTRIES) + 1, "/zh/losses/nll"),
        ("bad-permalink", len(ENTRIES) + 2, "#by-hand"),
    ]


def test_write_register_adds_and_never_removes(small: SmallSite) -> None:
    small.write_docs("permalinks.txt", "# comment\nlosses/nll/\nlosses/gone/#x\n")
    new = write_register(small.project, small.folder)
    assert new == sorted(set(ENTRIES) - {"losses/nll/"})
    text = (small.project.docs / "permalinks.txt").read_text(encoding="utf-8")
    assert text.startswith("# Every page")
    lines = [line for line in text.splitlines() if line and not line.startswith("# ")]
    assert lines == sorted([*ENTRIES, "losses/gone/#x"])
    assert set(read_register(small.project).entries) == {*ENTRIES, "losses/gone/#x"}
    assert sorted(path.name for path in small.project.docs.iterdir()) == ["permalinks.txt"]


def test_write_register_leaves_a_complete_register_alone(small: SmallSite) -> None:
    path = small.project.docs / "permalinks.txt"
    before = path.read_text(encoding="utf-8")
    assert write_register(small.project, small.folder) == []
    assert path.read_text(encoding="utf-8") == before


def test_write_register_refuses_a_register_it_cannot_read(small: SmallSite) -> None:
    small.write_docs("permalinks.txt", "what is this\n")
    with pytest.raises(FaultsFound, match="bad-permalink"):
        write_register(small.project, small.folder)
    assert (small.project.docs / "permalinks.txt").read_text(encoding="utf-8") == "what is this\n"
