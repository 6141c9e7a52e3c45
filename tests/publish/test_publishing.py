"""From made pages to a published folder: addresses, root page, exchange."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from lossbook.cli import main
from lossbook.publish.assemble import exchange
from tests.small_site import SmallSite


@pytest.fixture(scope="module")
def site(small_site: Path, tmp_path_factory: pytest.TempPathFactory) -> SmallSite:
    return SmallSite.copy_of(small_site, tmp_path_factory.mktemp("publishing") / "site")


def test_without_an_address_nothing_pretends_to_know_one(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SITE_URL", raising=False)
    assert site.build() == []
    assert not (site.project.site / "sitemap.xml").exists()
    assert 'rel="canonical"' not in (site.project.site / "en" / "losses" / "nll" / "index.html").read_text()


def test_the_address_comes_from_the_environment(site: SmallSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://book.example/course/")
    assert site.build() == []
    sitemap = (site.project.site / "sitemap.xml").read_text()
    for language in ("zh", "en"):
        address = f"https://book.example/course/{language}/losses/nll/"
        assert f"<loc>{address}</loc>" in sitemap
        page = (site.project.site / language / "losses" / "nll" / "index.html").read_text()
        assert f'<link rel="canonical" href="{address}">' in page
    assert not list(site.project.site.glob("*/sitemap.xml*"))


def test_the_files_of_a_lab_lie_beside_its_page(site: SmallSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://book.example/course")
    assert site.build() == []
    for language in ("zh", "en"):
        folder = site.project.site / language / "labs" / "descent"
        page = (folder / "index.html").read_text()
        size = round((folder / "descent.ipynb").stat().st_size / 1000)
        assert f"{size} kB" in page and "lossbook-size" not in page
        assert (folder / "descent.py").read_text() == (site.root / "snippets/labs/descent.py").read_text()
        text = (folder / "descent.ipynb").read_text(encoding="utf-8")
        nbformat.validate(nbformat.reads(text, as_version=4))
        assert f"https://book.example/course/{language}/losses/nll/#by-hand" in text and "<img alt=" in text


def test_a_redirected_id_and_page_work(site: SmallSite) -> None:
    site.in_both("losses/nll.md", "{ #errors }", "{ #mistakes }")
    site.write(
        "docs/redirects.toml",
        '[pages]\n"losses/old/" = "losses/nll/"\n\n[ids]\n"losses/nll/#errors" = "losses/nll/#mistakes"\n',
    )
    (site.root / "docs" / "permalinks.txt").open("a").write("losses/old/\nlosses/nll/#mistakes\n")
    assert site.build() == []
    page = (site.project.site / "zh" / "losses" / "nll" / "index.html").read_text()
    assert page.index('id="errors"') < page.index('id="mistakes"')
    assert "../nll/" in (site.project.site / "en" / "losses" / "old" / "index.html").read_text()


def test_the_last_good_site_stays_until_the_new_one_stands(tmp_path: Path) -> None:
    new, site = tmp_path / "new", tmp_path / "site"
    new.mkdir()
    site.mkdir()
    (new / "a").write_text("new")
    (site / "b").write_text("old")
    exchange(new, site)
    assert [path.name for path in site.iterdir()] == ["a"] and not new.exists()
    assert list(tmp_path.iterdir()) == [site]


def test_two_builds_at_once_wait_for_each_other(site: SmallSite) -> None:
    command = [sys.executable, "-m", "lossbook", "--project", str(site.root), "site"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    builds = [subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    told = [build.communicate(timeout=120)[1] for build in builds]
    assert [build.returncode for build in builds] == [0, 0], told
    assert any("waiting" in text for text in told)


def test_clean_removes_what_can_be_made_again(site: SmallSite) -> None:
    assert main(["--project", str(site.root), "clean"]) == 0
    assert not site.project.site.exists() and not site.project.work.exists()
    assert (site.root / "snippets" / "nll" / "by_hand.out").exists()


def test_a_folder_that_is_no_project_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--project", str(tmp_path), "site"]) == 2
    assert "--project" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (("serve", "--port", "99999"), "99999 is no port"),
        (("serve", "--port", "http"), "http is no port"),
        (("check", "--limit", "0"), "0 is too small"),
        (("check", "--limit", "soon"), "invalid float value"),
        (("bench", "--rounds", "0"), "0 is too small"),
        (("bench", "--rounds", "2.5"), "invalid int value"),
    ],
)
def test_a_number_that_cannot_be_meant_is_a_wrong_call(
    call: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(list(call))
    assert ended.value.code == 2
    assert said in capsys.readouterr().err
