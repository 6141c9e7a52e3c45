"""Many scripts: apart from each other, stopped when they hang, told of when they die."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch  # noqa: F401 - imported here, its random numbers begin alike in every fork

from lossbook.discover.examples import Example, find_examples
from lossbook.project import Project
from lossbook.run.cache import ResultCache
from lossbook.run.pool import Runs, Standby, rerun
from lossbook.run.result import Result


def project_with(tmp_path: Path, **scripts: str) -> Project:
    folder = tmp_path / "snippets" / "topic"
    folder.mkdir(parents=True)
    (tmp_path / "snippets" / "__init__.py").touch()
    for name, text in scripts.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return Project(tmp_path)


def results(project: Project, limit: float = 20, jobs: int = 1) -> dict[str, Result]:
    examples = list(find_examples(project).values())
    return {example.name: result for example, result in Runs(examples, project.root, jobs, limit).results()}


def test_one_script_does_not_see_what_another_did(tmp_path: Path) -> None:
    project = project_with(
        tmp_path,
        a="import math, os\nmath.pi = 3\nos.environ['LEFT'] = '1'\nprint(1)\n",
        b="import math, os\nprint(round(math.pi, 2), 'LEFT' in os.environ)\n",
    )
    assert results(project)["topic/b"].stdout == "3.14 False\n"


def test_a_warning_that_torch_gives_once_is_seen_by_every_example(tmp_path: Path) -> None:
    text = "import torch.nn.functional as F, torch\nprint(F.mse_loss(torch.zeros(2, 1), torch.zeros(2)).item())\n"
    found = results(project_with(tmp_path, a=text, b=text))
    assert len(found["topic/a"].warnings) == len(found["topic/b"].warnings) == 1


def test_a_script_that_hangs_is_stopped(tmp_path: Path) -> None:
    project = project_with(tmp_path, a="while True: pass\n", b="print('well')\n")
    began = time.monotonic()
    found = results(project, limit=0.5)
    assert found["topic/a"].failure.startswith("hangs")
    assert found["topic/b"].stdout == "well\n"
    assert time.monotonic() - began < 5


def test_a_lab_may_take_longer_but_not_for_ever(tmp_path: Path) -> None:
    folder = tmp_path / "snippets" / "labs"
    folder.mkdir(parents=True)
    (folder / "patient.py").write_text(
        "# %% wait\nimport time\ntime.sleep(1)\nprint('well')\n", encoding="utf-8"
    )
    (folder / "stuck.py").write_text("# %% wait\nwhile True: pass\n", encoding="utf-8")
    found = results(Project(tmp_path), limit=0.5)
    assert found["labs/patient"].cells["wait"].stdout == "well\n"
    assert found["labs/stuck"].failure == "hangs: it did not end within 2 s"


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_script_that_dies_takes_no_other_along(tmp_path: Path, jobs: int) -> None:
    project = project_with(
        tmp_path,
        a="import os\nos._exit(3)\n",
        b="import os, signal\nos.kill(os.getpid(), 9)\n",
        c="print(1)\n",
    )
    found = results(project, jobs=jobs)
    assert found["topic/a"].failure.startswith("died") and found["topic/b"].failure.startswith("died")
    assert found["topic/c"].stdout == "1\n"


def test_scripts_import_from_the_repository(tmp_path: Path) -> None:
    project = project_with(
        tmp_path, a="from snippets.topic._shared import ANSWER\nprint(ANSWER)\n", _shared="ANSWER = 42\n"
    )
    assert results(project)["topic/a"].stdout == "42\n"


def test_the_environment_is_set_before_the_packages_come(tmp_path: Path) -> None:
    project = project_with(
        tmp_path, a="import os\nprint(os.environ['OMP_NUM_THREADS'], os.environ['EXTRA'])\n"
    )
    examples = list(find_examples(project).values())
    assert rerun(examples, project.root, {"EXTRA": "yes"})["topic/a"].stdout == "1 yes\n"


def test_standby_runs_what_stands_in_the_file_now(tmp_path: Path) -> None:
    project = project_with(tmp_path, a="print(1)\n")
    standby = Standby(list(find_examples(project).values()), project.root)
    try:
        assert standby.run(find_examples(project)["topic/a"]).stdout == "1\n"
        (tmp_path / "snippets" / "topic" / "a.py").write_text("print(2)\n", encoding="utf-8")
        assert standby.run(find_examples(project)["topic/a"]).stdout == "2\n"
    finally:
        standby.stop()


@pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="looks at processes through /proc")
def test_standby_ends_when_the_process_above_is_killed(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from lossbook.run.pool import Standby\n"
        "standby = Standby([], Path(sys.argv[1]))\n"
        "print(standby._process.pid, flush=True); time.sleep(60)\n"
    )
    above = subprocess.Popen([sys.executable, "-c", script, tmp_path], stdout=subprocess.PIPE, text=True)
    assert above.stdout is not None
    standby = Path("/proc") / above.stdout.readline().strip() / "cmdline"
    assert standby.exists()
    above.kill()
    above.wait()
    until = time.monotonic() + 5
    while standby.exists() and standby.read_bytes() and time.monotonic() < until:
        time.sleep(0.05)
    assert not (standby.exists() and standby.read_bytes())


def example(project: Project, name: str = "topic/a") -> Example:
    return find_examples(project)[name]


def test_a_result_is_kept_until_something_it_depends_on_changes(tmp_path: Path) -> None:
    project = project_with(
        tmp_path, a="from snippets.topic._shared import ANSWER\nprint(ANSWER)\n", _shared="ANSWER = 42\n"
    )
    cache = ResultCache(tmp_path / "cache")
    cache.store(example(project), Result(stdout="42\n"))
    assert cache.load(example(project)) == Result(stdout="42\n")
    shared = tmp_path / "snippets" / "topic" / "_shared.py"
    shared.write_text("ANSWER = 43\n", encoding="utf-8")
    assert cache.load(example(project)) is None


def test_a_changed_pin_makes_every_result_stale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = project_with(tmp_path, a="print(1)\n")
    before = example(project).fingerprint
    monkeypatch.setattr("lossbook.discover.examples.version", lambda package: "99.0")
    assert example(project).fingerprint != before


def test_a_run_that_went_wrong_is_tried_again(tmp_path: Path) -> None:
    project = project_with(tmp_path, a="print(1)\n")
    cache = ResultCache(tmp_path / "cache")
    cache.store(example(project), Result(failure="hangs"))
    assert cache.load(example(project)) is None


def test_nothing_to_run_starts_no_process(tmp_path: Path) -> None:
    assert list(Runs([], tmp_path).results()) == []


PROBE = (
    "import builtins, math, mpmath, numpy, os, sys, torch, warnings\n"
    "warnings.warn('heard')\n"
    "loss = torch.nn.functional.cross_entropy(torch.rand(2, 3, requires_grad=True), torch.tensor([0, 1]))\n"
    "loss.backward()\n"
    "print(loss, torch.rand(1), numpy.geterr()['over'], numpy.random.rand() if 'seed' in sys.argv else '')\n"
    "print(math.log(2.0), 'SEEN' in os.environ, len(sys.path) > 2, mpmath.mp.dps)\n"
    "print(torch.are_deterministic_algorithms_enabled())\n"
)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Result:
    """What the probe gives when no other script has run before it."""
    return results(project_with(tmp_path_factory.mktemp("alone"), b=PROBE))["topic/b"]


@pytest.mark.parametrize(
    "left",
    [
        "import torch\ntorch.set_default_dtype(torch.float64)\n",
        "import torch\ntorch.manual_seed(7)\ntorch.rand(3)\n",
        "import torch\ntorch.set_printoptions(precision=1)\n",
        "import torch\ntorch.set_grad_enabled(False)\n",
        "import torch\ntorch.nn.functional.cross_entropy = None\n",
        "import torch\ntorch.Tensor.backward = None\n",
        "import torch\ntorch.use_deterministic_algorithms(True)\n",
        "import numpy\nnumpy.random.seed(7)\nnumpy.seterr(all='raise')\n",
        "import builtins\nbuiltins.print = None\n",
        "import math\nmath.log = None\n",
        "import os\nos.environ['SEEN'] = '1'\n",
        "import mpmath\nmpmath.mp.dps = 99\n",
        "import sys\nsys.path.clear()\n",
        "import warnings\nwarnings.simplefilter('error')\n",
    ],
)
def test_whatever_a_script_changes_the_next_one_runs_as_if_alone(
    tmp_path: Path, left: str, alone: Result
) -> None:
    after = results(project_with(tmp_path, a=left + "print(1)\n", b=PROBE))["topic/b"]
    assert alone.error == "" and after.stdout == alone.stdout and after.warnings == alone.warnings


def test_a_lab_begins_first_and_shares_its_process_with_no_other(tmp_path: Path) -> None:
    text = "import os\nprocess = os.getpid()\nprint(1)\n"
    project = project_with(tmp_path, a=text, b=text)
    labs = project.snippets / "labs"
    labs.mkdir()
    for name in ("one", "two", "figure_no"):
        (labs / f"{name}.py").write_text(f"# %% only\n{text}")
    examples = list(find_examples(project).values())
    order = [(example.name, result) for example, result in Runs(examples, project.root).results()]
    assert [name for name, _ in order][:2] == ["labs/one", "labs/two"]
    processes = {name: result.values["process"]["value"] for name, result in order if result.values}
    assert processes["topic/a"] == processes["topic/b"]
    assert len({processes[name] for name in ("labs/one", "labs/two", "topic/a")}) == 3


def test_what_nobody_waits_for_is_ended(tmp_path: Path) -> None:
    """A build that stops before it takes the results must not wait for a process that waits to be rid of them."""
    long = "print('x' * 200_000)\n"
    project = project_with(tmp_path, a=long, b=long, c="import time\ntime.sleep(60)\n")
    runs = Runs(list(find_examples(project).values()), project.root, jobs=2)
    began = time.monotonic()
    runs.stop()
    assert time.monotonic() - began < 10
    assert list(runs.results()) == []
