"""The finished site, without a browser: reproducible, whole, and the same under another generator.

What builds the whole site anew is left to the whole proof. In the fast gate the same functions look at the small site.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lossbook.compare.comparison import agrees
from lossbook.compare.record import read_record
from lossbook.discover.examples import find_examples
from lossbook.project import LANGUAGES, Project
from lossbook.publish.recording import run_elsewhere
from tests.small_site import SmallSite, hashes

LEFT_BEHIND = shutil.ignore_patterns(
    ".git", ".venv", "node_modules", "site", ".lossbook", ".hypothesis", ".*_cache"
)


@pytest.fixture(scope="module")
def copy(project: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The project in another directory, with the results of its examples but nothing that was generated."""
    root = tmp_path_factory.mktemp("another") / "place"
    shutil.copytree(project.root, root, ignore=LEFT_BEHIND)
    (root / "node_modules").symlink_to(project.node_modules)
    shutil.copytree(project.cache, root / ".lossbook" / "cache")
    return Project(root)


@pytest.fixture(scope="module")
def small_copy(small_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The small site in another directory, with the results of its examples."""
    small = SmallSite.copy_of(small_site, tmp_path_factory.mktemp("another") / "place")
    shutil.rmtree(small.project.site)
    return small.project


def build_again(project: Project) -> None:
    """A build of a copy, of which no example has changed, by a process that ends with 1 if it runs one."""
    program = (
        "import sys, lossbook.run.pool as pool\n"
        "def refuse(*_): raise AssertionError('an example was run')\n"
        "pool._serve = refuse\n"
        "from lossbook.cli import main\n"
        f"code = main(['--project', {str(project.root)!r}, '--quiet', 'site'])\n"
        "assert not {'torch', 'numpy', 'matplotlib', 'sklearn'} & set(sys.modules), 'imported'\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}


def test_nothing_changed_runs_no_example_imports_no_torch_and_gives_the_same_bytes(
    small_site: Path, small_copy: Project
) -> None:
    build_again(small_copy)
    assert hashes(small_copy.site) == hashes(Project(small_site).site)


@pytest.mark.whole
def test_a_build_of_everything_in_another_directory_gives_the_same_bytes(
    built_site: Path, copy: Project
) -> None:
    build_again(copy)
    assert hashes(copy.site) == hashes(built_site)


def test_every_example_gives_the_same_on_a_processor_without_vector_instructions(project: Project) -> None:
    examples = find_examples(project)
    found = run_elsewhere(list(examples.values()), project, anew=False)
    differing = [
        name for name, example in examples.items() if not agrees(read_record(example.record), found[name])
    ]
    assert differing == []


def test_both_languages_show_the_same_cards_values_and_figures(built_site: Path) -> None:
    from lxml import html

    for path in sorted((built_site / "zh").rglob("index.html")):
        shown = []
        for language in LANGUAGES:
            page = html.parse(str(built_site / language / path.relative_to(built_site / "zh")))
            cards = [node.text_content() for node in page.iterfind(".//div[@data-example]//pre")]
            values = [node.text_content() for node in page.iterfind('.//span[@class="lb-value"]')]
            figures = [node.get("data-figure") for node in page.iterfind(".//figure[@data-figure]")]
            formulas = [node.text for node in page.iterfind(".//annotation")]
            shown.append((cards, values, figures, formulas))
        assert shown[0] == shown[1], path


def build_with_zensical(project: Project, made_by_mkdocs: Path) -> None:
    """Examples, values, formulas and figures stand in the pages that the successor of mkdocs-material makes."""
    from lxml import html

    zensical = Path(sys.executable).with_name("zensical")
    without_deferring = environment()
    without_deferring.pop("LOSSBOOK_DEFER_FIGURES", None)
    for language in LANGUAGES:
        shutil.rmtree(project.docs / "site" / language, ignore_errors=True)
        done = subprocess.run(
            [str(zensical), "build", "-f", f"docs/{language}.yml"],
            cwd=project.root,
            env=without_deferring,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        for path in sorted((made_by_mkdocs / language).rglob("index.html")):
            made = project.docs / "site" / language / path.relative_to(made_by_mkdocs / language)
            ours, theirs = html.parse(str(path)), html.parse(str(made))
            for what in (
                ".//div[@data-example]//pre",
                './/span[@class="lb-value"]',
                ".//annotation",
                ".//figure//svg//text",
            ):
                expected = [node.text_content() for node in ours.iterfind(what)]
                assert [node.text_content() for node in theirs.iterfind(what)] == expected, (path, what)


@pytest.mark.whole
def test_zensical_builds_the_same_sources(built_site: Path, copy: Project) -> None:
    build_with_zensical(copy, built_site)


def test_zensical_builds_the_small_site(small_site: Path, small_copy: Project) -> None:
    build_with_zensical(small_copy, Project(small_site).site)


def test_the_page_weighs_little_without_its_assets(built_site: Path) -> None:
    import gzip

    heavy = {
        path.relative_to(built_site).as_posix(): len(gzip.compress(path.read_bytes())) // 1024
        for path in built_site.rglob("*.html")
    }
    assert max(heavy.values()) < 150, heavy


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_index_is_soon_there_on_a_phone(built_site: Path, language: str) -> None:
    import gzip

    index = (built_site / language / "search" / "search_index.json").read_bytes()
    assert len(gzip.compress(index)) < 400 * 1024


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_index_is_free_of_typesetting(built_site: Path, language: str) -> None:
    index = json.loads((built_site / language / "search" / "search_index.json").read_text(encoding="utf-8"))
    text = " ".join(entry["text"] for entry in index["docs"])
    assert not [mark for mark in ("\\frac", "\\log", "\\sum", "katex-", "application/x-tex") if mark in text]
