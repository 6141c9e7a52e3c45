"""Coloured code is the same whether it is made or kept, and is made again when the script changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lossbook.project import Project
from lossbook.render import highlighting
from lossbook.render.highlighting import highlighted, prepare

SCRIPT = "import math\n\nprint(math.log(2.0))  # in nats\n"


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(highlighting, "_KEPT", {})


def test_what_is_kept_is_what_would_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = highlighted(SCRIPT)
    assert '<span class="c1"># in nats</span>' in made
    prepare(Project(tmp_path), [SCRIPT])
    highlighting._KEPT.clear()
    with monkeypatch.context() as patched:
        patched.setattr(highlighting, "_highlight", lambda text: pytest.fail(f"coloured again: {text}"))
        prepare(Project(tmp_path), [SCRIPT])
        assert highlighted(SCRIPT) == made


def test_a_changed_script_is_coloured_anew_and_the_old_one_dropped(tmp_path: Path) -> None:
    prepare(Project(tmp_path), [SCRIPT])
    changed = SCRIPT.replace("nats", "bits")
    prepare(Project(tmp_path), [changed])
    assert "# in bits" in highlighted(changed)
    kept = json.loads((tmp_path / ".lossbook" / "cache" / "highlighted.json").read_text(encoding="utf-8"))
    assert list(kept.values()) == [highlighted(changed)]


def test_a_damaged_store_is_made_anew(tmp_path: Path) -> None:
    path = Project(tmp_path).cache / "highlighted.json"
    path.parent.mkdir(parents=True)
    path.write_text("{", encoding="utf-8")
    prepare(Project(tmp_path), [SCRIPT])
    assert highlighted(SCRIPT) in json.loads(path.read_text(encoding="utf-8")).values()
