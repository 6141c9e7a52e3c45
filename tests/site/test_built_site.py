"""The finished site, without a browser: reproducible, whole, and the same under another generator."""

from __future__ import annotations

import hashlib
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


def tree(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def second_build(built_site: Path, copy: Project) -> subprocess.CompletedProcess[str]:
    """A build of the copy, of which no example has changed, by a process that ends with 1 if it runs one."""
    program = (
        "import sys, lossbook.run.pool as pool\n"
        "def refuse(*_): raise AssertionError('an example was run')\n"
        "pool._serve = refuse\n"
        "from lossbook.cli import main\n"
        f"code = main(['--project', {str(copy.root)!r}, '--quiet', 'site'])\n"
        "assert not {'torch', 'numpy', 'matplotlib', 'sklearn'} & set(sys.modules), 'imported'\n"
        "sys.exit(code)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    return subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False
    )


def test_nothing_changed_runs_no_example_and_imports_no_torch(
    second_build: subprocess.CompletedProcess[str],
) -> None:
    assert second_build.returncode == 0, second_build.stderr


def test_a_build_in_another_directory_gives_the_same_bytes(
    built_site: Path, copy: Project, second_build: subprocess.CompletedProcess[str]
) -> None:
    assert tree(copy.site) == tree(built_site)


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


def test_zensical_builds_the_same_sources(built_site: Path, copy: Project) -> None:
    """Examples, values, formulas and figures stand in the pages that the successor of mkdocs-material makes."""
    from lxml import html

    zensical = Path(sys.executable).with_name("zensical")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    environment.pop("LOSSBOOK_DEFER_FIGURES", None)
    for language in LANGUAGES:
        command = [str(zensical), "build", "-f", f"docs/{language}.yml"]
        shutil.rmtree(copy.docs / "site" / language, ignore_errors=True)
        done = subprocess.run(
            command, cwd=copy.root, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        for path in sorted((built_site / language).rglob("index.html")):
            made = copy.docs / "site" / language / path.relative_to(built_site / language)
            ours, theirs = html.parse(str(path)), html.parse(str(made))
            for what in (
                ".//div[@data-example]//pre",
                './/span[@class="lb-value"]',
                ".//annotation",
                ".//figure//svg//text",
            ):
                expected = [node.text_content() for node in ours.iterfind(what)]
                assert [node.text_content() for node in theirs.iterfind(what)] == expected, (path, what)


def test_the_page_weighs_little_without_its_assets(built_site: Path) -> None:
    import gzip

    heavy = {
        path.relative_to(built_site).as_posix(): len(gzip.compress(path.read_bytes())) // 1024
        for path in built_site.rglob("*.html")
    }
    assert max(heavy.values()) < 150, heavy


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_index_is_free_of_typesetting(built_site: Path, language: str) -> None:
    index = json.loads((built_site / language / "search" / "search_index.json").read_text(encoding="utf-8"))
    text = " ".join(entry["text"] for entry in index["docs"])
    assert not [mark for mark in ("\\frac", "\\log", "\\sum", "katex-", "application/x-tex") if mark in text]
