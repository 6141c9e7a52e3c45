"""The workflows are valid, have least rights, and call the commands that people call."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS = {path.stem: path for path in sorted(FOLDER.glob("*.yml"))}
# What a job may have beyond reading the repository; everything else is too much.
RIGHTS = {
    ("test", "test"): {"contents": "read"},
    ("publish", "build"): {"contents": "read", "pages": "read"},
    ("publish", "deploy"): {"pages": "write", "id-token": "write"},
    ("drift", "drift"): {"contents": "read"},
}
PREPARING = ("make environment", ".venv/bin/python -m pip install --upgrade torch")


def load(name: str) -> dict[Any, Any]:
    loaded: dict[Any, Any] = yaml.safe_load(WORKFLOWS[name].read_text(encoding="utf-8"))
    return loaded


def triggers(name: str) -> dict[str, Any]:
    """What starts a workflow; YAML reads the word ``on`` as a truth value."""
    found: dict[str, Any] = load(name)[True]
    return found


def jobs(name: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = load(name)["jobs"]
    return found


def steps(name: str) -> list[dict[str, Any]]:
    return [step for job in jobs(name).values() for step in job["steps"]]


def commands(name: str) -> list[str]:
    return [step["run"].strip() for step in steps(name) if "run" in step]


def actions(name: str) -> list[str]:
    return [step["uses"].split("@")[0] for step in steps(name) if "uses" in step]


def test_the_workflows_are_these() -> None:
    assert set(WORKFLOWS) == {"drift", "publish", "test"}


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", list(WORKFLOWS.values())),
        ("vendor.dependabot", [ROOT / ".github/dependabot.yml"]),
    ],
)
def test_they_follow_the_schema(schema: str, files: list[Path]) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, files)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


def test_zizmor_finds_nothing() -> None:
    zizmor = Path(sys.executable).with_name("zizmor")
    command = [
        str(zizmor),
        "--offline",
        "--persona",
        "auditor",
        "--no-progress",
        "--color",
        "never",
        ".github",
    ]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout
    assert "No findings to report" in told.stdout + told.stderr


@pytest.mark.parametrize("name", WORKFLOWS)
def test_rights_are_least(name: str) -> None:
    assert load(name)["permissions"] == {}
    for job, described in jobs(name).items():
        assert described["permissions"] == RIGHTS[name, job]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_actions_are_pinned_by_commit_with_their_version(name: str) -> None:
    lines = [
        line.strip() for line in WORKFLOWS[name].read_text(encoding="utf-8").splitlines() if "uses:" in line
    ]
    assert len(lines) == len(actions(name)) > 0
    for line in lines:
        assert re.fullmatch(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line


def test_an_action_has_one_version_everywhere() -> None:
    pinned: dict[str, set[str]] = {}
    for name in WORKFLOWS:
        for step in steps(name):
            if "uses" in step:
                action, commit = step["uses"].split("@")
                pinned.setdefault(action, set()).add(commit)
    assert {action for action, commits in pinned.items() if len(commits) > 1} == set()


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_step_keeps_credentials(name: str) -> None:
    checkouts = [step for step in steps(name) if step.get("uses", "").startswith("actions/checkout@")]
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_job_has_an_end_and_every_workflow_a_group(name: str) -> None:
    assert all(0 < job["timeout-minutes"] <= 30 for job in jobs(name).values())
    assert load(name)["concurrency"]["group"].startswith(name)


def test_what_starts_them() -> None:
    assert set(triggers("test")) == {"pull_request"}
    assert triggers("publish") == {"push": {"branches": ["main"]}}
    assert set(triggers("drift")) == {"schedule", "workflow_dispatch"}
    weekly = triggers("drift")["schedule"][0]["cron"].split()
    assert weekly[2:4] == ["*", "*"]
    assert weekly[4].isdigit()


def test_they_call_what_people_call() -> None:
    assert commands("test") == [".ci/run", "make site"]
    assert commands("publish") == [".ci/run", "make site"]
    assert commands("drift")[:3] == [*PREPARING, ".venv/bin/python -m lossbook drift --report drift.md"]


def test_only_publish_publishes() -> None:
    publishing = {"actions/configure-pages", "actions/upload-pages-artifact", "actions/deploy-pages"}
    assert publishing <= set(actions("publish"))
    assert not publishing & {*actions("test"), *actions("drift")}
    assert jobs("publish")["deploy"]["needs"] == "build"


def test_the_address_of_the_site_comes_from_pages() -> None:
    build = next(step for step in steps("publish") if step.get("run") == "make site")
    pages = next(step for step in steps("publish") if "configure-pages" in step.get("uses", ""))
    assert build["env"] == {"SITE_URL": f"${{{{ steps.{pages['id']}.outputs.base_url }}}}/"}
    for path in [*WORKFLOWS.values(), ROOT / "mkdocs.yml", ROOT / "docs/zh.yml", ROOT / "docs/en.yml"]:
        written = path.read_text(encoding="utf-8")
        assert "github.io" not in written
        assert not re.search(r"https?://", written), path.name


@pytest.mark.parametrize("name", ["test", "publish"])
def test_the_environment_is_cached_by_what_it_is_made_from(name: str) -> None:
    cache = next(step for step in steps(name) if step.get("uses", "").startswith("actions/cache@"))
    assert cache["with"]["path"].split() == [".venv", "node_modules"]
    for file in ("requirements.txt", "requirements-node.txt", "package.json", "package-lock.json"):
        assert f"'{file}'" in cache["with"]["key"]
        assert (ROOT / file).is_file()


@pytest.mark.parametrize("name", ["test", "publish"])
def test_the_browser_is_not_optional(name: str) -> None:
    """The script sets CI, under which a missing browser is a failure."""
    assert "export CI=true" in (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert ".ci/run" in commands(name)
