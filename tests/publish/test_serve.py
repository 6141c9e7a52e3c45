"""While somebody writes: what is saved is soon in the browser, and a mistake is shown, not a dead server."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.small_site import SmallSite

ROOT = Path(__file__).resolve().parents[2]
PAGE = "en/losses/nll/"


class Served:
    """A small site under ``python -m lossbook serve``."""

    def __init__(self, site: SmallSite) -> None:
        self.site = site
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        self.log = site.root / "serve.log"
        command = [
            sys.executable,
            "-m",
            "lossbook",
            "--project",
            str(site.root),
            "serve",
            "--port",
            str(self.port),
        ]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        with self.log.open("w") as log:
            self.process = subprocess.Popen(command, env=environment, stderr=log, cwd=site.root)

    def page(self, name: str = PAGE) -> str:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/{name}", timeout=20) as answer:
                return str(answer.read().decode("utf-8"))
        except (urllib.error.URLError, ConnectionError):
            return ""

    def wait_for(self, text: str, name: str = PAGE, limit: float = 20) -> str:
        deadline = time.monotonic() + limit
        while time.monotonic() < deadline:
            if text in (page := self.page(name)):
                return page
            time.sleep(0.05)
        raise AssertionError(
            f"{text!r} not on {name} after {limit} s\n{self.log.read_text()}\n{self.page(name)[-3000:]}"
        )


@pytest.fixture(scope="module")
def served(small_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    site = SmallSite.copy_of(small_site, tmp_path_factory.mktemp("served") / "site")
    shutil.rmtree(site.project.cache, ignore_errors=True)  # as on a fresh clone
    served = Served(site)
    try:
        served.wait_for("0.9163", limit=60)
        time.sleep(0.5)
        yield served
    finally:
        served.process.terminate()
        served.process.wait()


def test_the_first_time_it_is_said_that_all_examples_run(served: Served) -> None:
    assert re.search(
        r"(\d+) of \1 examples to run; the first time.*\n.* \1 examples run\n", served.log.read_text()
    )


def test_the_address_is_printed(served: Served) -> None:
    assert f"http://127.0.0.1:{served.port}/" in served.log.read_text()


def test_cards_values_figures_and_the_root_page_are_there(served: Served) -> None:
    page = served.page()
    assert 'data-example="nll/by_hand"' in page and "<svg" in page and "lossbook-figure" not in page
    assert "ValueError: math domain error" in page and "livereload" in page
    assert "中文" in served.page("")


def test_an_edited_page_is_made_anew_and_only_in_its_language(served: Served) -> None:
    other = served.site.project.work / "serve" / "site" / "zh" / "losses" / "nll" / "index.html"
    before = other.stat().st_mtime_ns
    served.site.replace("docs/en/losses/nll.md", "The probability is", "The chance is")
    served.wait_for("The chance is")
    assert other.stat().st_mtime_ns == before


def test_an_edited_example_is_run_and_shown_in_both_languages(served: Served) -> None:
    served.site.replace("snippets/nll/by_hand.py", "-math.log(0.4)", "-math.log(0.25)")
    assert ">1.3863<" in served.wait_for("loss 1.3863")
    served.wait_for(">1.3863<", "zh/losses/nll/")
    assert "python -m lossbook record nll/by_hand" in served.log.read_text()
    served.site.replace("snippets/nll/by_hand.py", "-math.log(0.25)", "-math.log(0.4)")
    served.wait_for("loss 0.9163")


def test_an_edited_lab_is_run_and_shown(served: Served) -> None:
    served.site.replace("snippets/labs/descent.py", "target = 3.0", "target = 5.0")
    page = served.wait_for("target 5.0", "zh/labs/descent/")
    assert ">25.00<" in page and " kB" in page
    assert "python -m lossbook record labs/descent" in served.log.read_text()
    assert "target = 5.0" in served.page("zh/labs/descent/descent.py")
    served.wait_for("target 5.0", "zh/labs/descent/descent.ipynb")
    served.site.replace("snippets/labs/descent.py", "target = 5.0", "target = 3.0")
    served.wait_for("target 3.0", "en/labs/descent/")


def test_a_lab_that_raises_says_so_on_its_page(served: Served) -> None:
    served.site.replace("snippets/labs/descent.py", "guess, errors = 0.0, []", "1 / 0")
    served.wait_for("ZeroDivisionError", "en/labs/descent/")
    served.site.replace("snippets/labs/descent.py", "1 / 0", "guess, errors = 0.0, []")
    served.wait_for("error 0.0352", "en/labs/descent/")


def test_an_edited_figure_is_drawn_anew(served: Served) -> None:
    before = re.search(r'data-figure="nll/figure_curve">.*?</figure>', served.page(), re.DOTALL)
    served.site.replace("snippets/nll/figure_curve.py", '"A falling line."', '"A line that falls."')
    assert before and before[0] not in served.wait_for('aria-label="A line that falls."')


def test_a_mistake_is_shown_and_mended(served: Served) -> None:
    served.site.replace("docs/en/losses/nll.md", "{{ example by_hand }}", "{{ example by_foot }}")
    source = (served.site.root / "docs/en/losses/nll.md").read_text(encoding="utf-8")
    line = source[: source.index("{{ example by_foot")].count("\n") + 1
    assert f"docs/en/losses/nll.md:{line} " in served.wait_for("by_foot")
    log = served.log.read_text()
    assert "Error reading page" not in log and "prefix dict" not in log
    served.site.replace("docs/en/losses/nll.md", "{{ example by_foot }}", "{{ example by_hand }}")
    served.wait_for('data-example="nll/by_hand"')


def test_a_changed_formula_and_style_reach_the_page(served: Served) -> None:
    served.site.replace("docs/formulas.toml", "-\\log p_y", "-\\ln p_y")
    served.wait_for("-\\ln p_y")
    served.site.write("docs/theme/assets/small.css", "body { color: navy }\n")
    served.wait_for("navy", "en/assets/small.css")


def test_recorded_files_are_never_touched(served: Served) -> None:
    assert "loss 0.9163" in (served.site.root / "snippets" / "nll" / "by_hand.out").read_text()


def test_a_port_that_is_taken_is_said(served: Served) -> None:
    command = [
        sys.executable,
        "-m",
        "lossbook",
        "--project",
        str(served.site.root),
        "serve",
        "--port",
        str(served.port),
    ]
    done = subprocess.run(
        command,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 2 and "--port" in done.stderr


def test_nothing_goes_on_when_the_server_has_ended(small_site: Path, tmp_path: Path) -> None:
    served = Served(SmallSite.copy_of(small_site, tmp_path / "site"))
    served.wait_for("0.9163")
    served.process.terminate()
    served.process.wait()
    mark = str(tmp_path / "site").encode()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and (left := running(mark)):
        time.sleep(0.05)
    assert left == []


def running(mark: bytes) -> list[str]:
    """Processes with ``mark`` on their command line; none where the system does not say."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if mark in path.read_bytes():
                found.append(path.parent.name)
    return found
