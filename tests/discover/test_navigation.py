"""The groups of a navigation."""

from __future__ import annotations

from pathlib import Path

from lossbook.discover.navigation import groups_of, read_navigation, read_settings
from lossbook.project import Project


def test_groups_in_order_with_pages_that_stand_apart() -> None:
    navigation = [
        {"Home": "index.md"},
        "find.md",
        {"Losses": [{"NLL": "losses/nll.md"}, {"More": [{"L1": "losses/l1.md"}, "losses/mse.md"]}]},
        {"About": "about.md"},
    ]
    assert list(groups_of(navigation)) == [
        ("", ["index.md", "find.md"]),
        ("Losses", ["losses/nll.md", "losses/l1.md", "losses/mse.md"]),
        ("", ["about.md"]),
    ]


def test_no_navigation_has_no_groups(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    project = Project(tmp_path)
    assert list(groups_of(read_navigation(project, "en"))) == []
    (tmp_path / "docs" / "en.yml").write_text("- a list\n")
    assert read_settings(project, "en") == {}
