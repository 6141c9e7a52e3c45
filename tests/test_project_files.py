"""The files around the machinery say what is true, and agree with each other."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from importlib.metadata import requires, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
READMES = ("README.md", "README.zh.md")
COMMANDS = ("serve", "test", "site", "check", "record", "bench", "clean")
# Written in two parts, so that this file does not hold what it forbids.
REGISTRIES = (
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "npmjs" + ".org",
    "npmjs" + ".com",
    "npmmirror" + ".com",
    "download." + "pytorch.org",
    "tuna.tsinghua" + ".edu.cn",
    "mirrors." + "aliyun.com",
)
MACHINE_PATHS = ("/work" + "/main", "/work" + "/shared", "/opt" + "/wheels", "/opt" + "/pypi")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def project_files() -> list[Path]:
    """Every file that is committed or could be."""
    told = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if told.returncode:
        pytest.skip("not a git repository")
    return [path for name in told.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def pins(name: str) -> dict[str, str]:
    """Version by canonical package name in a requirements file."""
    lines = [line.strip() for line in text(name).splitlines()]
    requirements = [Requirement(line) for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(found.name): str(found.specifier) for found in requirements}


def table_commands(readme: str) -> list[tuple[str, str]]:
    """Pairs (with make, without make) of the table of commands, code only."""
    rows = re.findall(r"^\| (.*?) \| (`.*?) \|", text(readme), flags=re.MULTILINE)
    return [(" ".join(re.findall("`(.*?)`", one)), " ".join(re.findall("`(.*?)`", two))) for one, two in rows]


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", text("Makefile"), flags=re.MULTILINE))


@pytest.mark.parametrize("readme", READMES)
def test_every_command_is_in_the_readme_and_in_the_makefile(readme: str) -> None:
    listed = [with_make.removeprefix("make ") for with_make, _ in table_commands(readme) if with_make]
    assert listed == list(COMMANDS)
    assert set(COMMANDS) <= make_targets()
    assert set(re.findall(r"make ([a-z-]+)(?=[ `]|$)", text(readme))) <= make_targets()


def test_both_readmes_list_the_same_commands() -> None:
    english, chinese = (table_commands(readme) for readme in READMES)
    assert english == chinese
    assert len(english) == len(COMMANDS) + 1


def test_make_calls_what_the_readme_says_it_calls() -> None:
    for with_make, without_make in table_commands("README.md"):
        target = with_make.removeprefix("make ")
        if target in {"", "clean"}:  # clean must work where there is no environment
            continue
        told = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=True)
        for command in re.findall(r"python -m [^`]*?(?= python|$)", without_make):
            assert re.search(rf"(^|/){re.escape(command)} *$", told.stdout, flags=re.MULTILINE), (
                target,
                command,
            )


@pytest.mark.parametrize("readme", [*READMES, "CONTRIBUTING.md"])
def test_every_documented_lossbook_command_exists(readme: str) -> None:
    """Asks the command line itself."""
    told = subprocess.run(
        [sys.executable, "-m", "lossbook", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    existing = set(re.findall(r"^    ([a-z]+)", told.stdout, flags=re.MULTILINE))
    documented = set(re.findall(r"-m lossbook ([a-z]+)", text(readme)))
    assert documented
    assert documented <= existing


@pytest.mark.parametrize("document", [*READMES, "CONTRIBUTING.md", "ARCHITECTURE.md"])
def test_links_between_documents_lead_somewhere(document: str) -> None:
    prose = re.sub(r"`[^`]*`|^    .*$", "", text(document), flags=re.MULTILINE)
    targets = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", prose)
    assert [target for target in targets if not (ROOT / target).exists()] == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-node.txt"])
def test_requirements_are_pinned_exactly(name: str) -> None:
    found = pins(name)
    assert found
    assert [f"{package}{pin}" for package, pin in found.items() if not re.fullmatch(r"==[\w.]+", pin)] == []


def test_every_indirect_requirement_is_pinned_too() -> None:
    pinned = pins("requirements.txt")
    missing = set()
    for package in pinned:
        for line in requires(package) or ():
            needed = Requirement(line)
            applies = needed.marker is None or needed.marker.evaluate({"extra": ""})
            # The build of torch with CUDA names what only it needs; it comes with torch, and differs by platform.
            of_cuda = canonicalize_name(needed.name).startswith(("nvidia-", "cuda-", "triton"))
            if applies and not of_cuda and canonicalize_name(needed.name) not in pinned:
                missing.add(f"{needed.name}, which {package} needs")
    assert missing == set()


def test_what_is_installed_satisfies_the_pins() -> None:
    wrong = {
        package: version(package)
        for package, pin in pins("requirements.txt").items()
        if version(package).split("+")[0] != pin.removeprefix("==")
    }
    assert wrong == {}, "run python3 -m lossbook.bootstrap"


def test_torch_is_pinned_without_a_build() -> None:
    assert pins("requirements.txt")["torch"] == "==2.13.0"


def test_npm_packages_are_pinned_and_locked_without_addresses() -> None:
    package, lock = json.loads(text("package.json")), json.loads(text("package-lock.json"))
    wanted = package["dependencies"] | package["devDependencies"]
    assert wanted.items() >= {"katex": "0.19.1", "axe-core": "4.14.1"}.items()
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", number) for number in wanted.values())
    entries = {name: entry for name, entry in lock["packages"].items() if name}
    assert {name: entries[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert [name for name, entry in entries.items() if "resolved" in entry] == []
    assert [name for name, entry in entries.items() if "integrity" not in entry] == []
    assert "omit-lockfile-registry-resolved=true" in text(".npmrc").splitlines()


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    found = []
    for path in project_files():
        content = path.read_bytes()
        found += [
            f"{path.relative_to(ROOT)}: {word}"
            for word in (*REGISTRIES, *MACHINE_PATHS)
            if word.encode() in content
        ]
    assert found == []


def test_nothing_that_can_be_made_again_is_committed() -> None:
    made = (".venv", "node_modules", "site", ".lossbook")
    assert [path for path in project_files() if path.relative_to(ROOT).parts[0] in made] == []


def test_the_citation_is_valid() -> None:
    command = ["check_jsonschema", "--builtin-schema", "vendor.citation-file-format", "CITATION.cff"]
    told = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stdout


def test_the_licences_agree() -> None:
    assert "  - MIT\n  - CC-BY-4.0\n" in text("CITATION.cff")
    for name in ("LICENSE", *READMES):
        assert "MIT" in text(name)
        assert "CC BY 4.0" in text(name)


def test_browser_and_whole_are_the_only_markers_and_strict() -> None:
    options = tomllib.loads(text("pyproject.toml"))["tool"]["pytest"]["ini_options"]
    assert [marker.split(":")[0] for marker in options["markers"]] == ["browser", "whole"]
    assert "--strict-markers" in options["addopts"]


def test_mypy_is_strict_about_the_whole_machinery() -> None:
    options = tomllib.loads(text("pyproject.toml"))["tool"]["mypy"]
    assert options["strict"] is True
    assert "lossbook" in options["files"]


def test_the_script_for_clean_machines_ends_with_the_readmes_test_command() -> None:
    lines = text(".ci/run").rstrip().splitlines()
    assert lines[-1] == "exec make test"
    assert "export CI=true" in lines
    assert "set -euo pipefail" in lines
    assert (ROOT / ".ci/run").stat().st_mode & 0o111
