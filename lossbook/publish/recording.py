"""Record what examples give, and report how far the installed versions drift from what is recorded."""

from __future__ import annotations

import difflib
import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from lossbook.compare.comparison import agrees, compare, named_cells, script_faults
from lossbook.compare.record import BadRecord, Record, read_record, write_record
from lossbook.discover.examples import Example, find_examples
from lossbook.faults import Fault, FaultsFound
from lossbook.project import Project
from lossbook.publish.progress import Progress
from lossbook.run.cache import ResultCache
from lossbook.run.pool import rerun
from lossbook.run.result import Result


def record(project: Project, progress: Progress, names: list[str], dry_run: bool = False) -> int:
    """Run examples and write their recorded files, showing the difference.

    An example is run a second time as a processor without vector instructions would run it. What differs then is
    rounding noise, which would raise false alarms on other machines, so it is refused. What reads records, as the
    figures of a lab do, is run when those records are written.

    Args:
        project: the project.
        progress: where to tell what happens.
        names: examples or topics; all when empty.
        dry_run: only show the difference; what reads records then reads the old ones.

    Returns:
        0, or 1 when ``dry_run`` finds a difference.

    Raises:
        FaultsFound: a script fails or prints noise; then nothing at all is recorded.
    """
    examples = _chosen(project, names)
    first = [example for example in examples if not example.reads]
    before = {example.record: _text(example.record) for example in first}
    changed = _record(project, progress, first, dry_run)
    try:
        names_of_readers = [example.name for example in examples if example.reads]
        anew = find_examples(project)
        changed += _record(project, progress, [anew[name] for name in names_of_readers], dry_run)
    except BaseException:
        for path, text in before.items():
            _put_back(path, text)
        raise
    progress.say(f"{len(examples)} examples run, {changed} {'differ' if dry_run else 'recorded anew'}")
    return 1 if dry_run and changed else 0


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def _put_back(path: Path, text: str | None) -> None:
    if text is None:
        path.unlink(missing_ok=True)
    elif text != _text(path):
        path.write_text(text, encoding="utf-8")


def _record(project: Project, progress: Progress, examples: list[Example], dry_run: bool) -> int:
    """Run ``examples`` and record them when all are in order; gives how many differed from their record."""
    results = rerun(examples, project.root, seen=lambda name: progress.passing(f"ran {name}"))
    elsewhere = run_elsewhere(examples, project, seen=lambda name: progress.passing(f"ran {name} again"))
    progress.end_passing()
    faults = [
        fault for example in examples for fault in script_faults(example, results[example.name], project)
    ]
    faults += [fault for example in examples for fault in _noise(example, results, elsewhere, project)]
    if faults:
        raise FaultsFound(faults)
    changed = [example for example in examples if _differs(example, results[example.name])]
    for example in changed:
        print(_difference(example, results[example.name], project))
        if not dry_run:
            example.record.write_text(write_record(Record.of(results[example.name])), encoding="utf-8")
    for example in examples:
        ResultCache(project.cache).store(example, results[example.name])
    return len(changed)


def run_elsewhere(
    examples: list[Example],
    project: Project,
    anew: bool = True,
    seen: Callable[[str], None] = lambda name: None,
) -> dict[str, Result]:
    """What examples give on a processor without vector instructions; the results are kept like those of a build.

    Args:
        examples: what to run.
        project: whose cache is used.
        anew: whether to run what is in the cache, too.
        seen: called with the name of each example that ended.

    Returns:
        name to result.
    """
    cache = ResultCache(project.cache / "elsewhere")
    known = {} if anew else {e.name: result for e in examples if (result := cache.load(e)) is not None}
    waiting = [example for example in examples if example.name not in known]
    found = rerun(waiting, project.root, other_processor(), seen) if waiting else {}
    for example in waiting:
        cache.store(example, found[example.name])
    return known | found


def other_processor() -> dict[str, str]:
    """Environment in which torch and NumPy compute as on a processor without their vector instructions."""
    core = importlib.import_module("numpy._core._multiarray_umath")
    switchable = " ".join(name for name in core.__cpu_dispatch__ if core.__cpu_features__.get(name))
    return {"ATEN_CPU_CAPABILITY": "default", "NPY_DISABLE_CPU_FEATURES": switchable}


def _chosen(project: Project, names: list[str]) -> list[Example]:
    examples = find_examples(project)
    if not names:
        return list(examples.values())
    wanted = [name.removesuffix(".py").removeprefix("snippets/").rstrip("/") for name in names]
    chosen = [
        e
        for e in examples.values()
        if any(e.name == name or e.name.startswith(name + "/") for name in wanted)
    ]
    unknown = [
        name for name in wanted if not any(e.name == name or e.name.startswith(name + "/") for e in chosen)
    ]
    if unknown:
        faults = [_unknown(name, list(examples)) for name in unknown]
        raise FaultsFound(faults)
    return chosen


def _unknown(name: str, known: list[str]) -> Fault:
    near = ", ".join(difflib.get_close_matches(name, known, n=3)) or "a topic or topic/example"
    return Fault(f"snippets/{name}.py", 0, "no such example", near, "correct the name", "unknown-example")


def _noise(
    example: Example, results: dict[str, Result], elsewhere: dict[str, Result], project: Project
) -> list[Fault]:
    here, there = results[example.name], elsewhere[example.name]
    if agrees(Record.of(here), there):
        return []
    lines = _diff(write_record(Record.of(here)), write_record(Record.of(there)), "this processor", "another")
    diff = "\n".join([*named_cells(Record.of(here), there), *lines])
    remedy = "show less digits, print the comparison with a tolerance, or begin the name with _"
    return [
        Fault(
            project.relative(example.script), 0, diff, "the same on every processor", remedy, "rounding-noise"
        )
    ]


def _differs(example: Example, result: Result) -> bool:
    """Files are left alone when the run agrees by the rule, so that a record does not flutter between machines."""
    try:
        return not agrees(read_record(example.record), result)
    except (FileNotFoundError, BadRecord):
        return True


def _difference(example: Example, result: Result, project: Project) -> str:
    old = example.record.read_text(encoding="utf-8") if example.record.exists() else ""
    name = project.relative(example.record)
    return "\n".join(_diff(old, write_record(Record.of(result)), name, name))


def _diff(old: str, new: str, old_name: str, new_name: str) -> list[str]:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), old_name, new_name, lineterm="", n=1)
    return [line if len(line) <= 200 else line[:200] + " ..." for line in lines]


def drift(project: Project, progress: Progress, report: Path | None) -> int:
    """Compare every example with its record under whatever versions are installed; writes no recorded file.

    Args:
        project: the project.
        progress: where to tell what happens.
        report: file for a Markdown report, or None.

    Returns:
        0 when nothing drifts, 1 otherwise.
    """
    examples = find_examples(project)
    results = rerun(list(examples.values()), project.root, seen=lambda name: progress.passing(f"ran {name}"))
    progress.end_passing()
    faults = sorted(fault for e in examples.values() for fault in compare(e, results[e.name], project))
    text = _report(faults, len(examples))
    if report:
        report.write_text(text, encoding="utf-8")
    print(text)
    return 1 if faults else 0


def _report(faults: list[Fault], count: int) -> str:
    from importlib.metadata import version

    lines = [
        f"# Drift under torch {version('torch')}, numpy {version('numpy')}, Python {sys.version.split()[0]}",
        "",
    ]
    lines.append(f"{len(faults)} of {count} examples differ from what is recorded.")
    for fault in faults:
        lines += ["", f"## {fault.path}", "", "```diff", fault.found, "```"]
    return "\n".join(lines) + os.linesep
