"""The whole flow once: discover, run, compare, render, check, publish."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from lossbook.check.blame import blame_sources
from lossbook.check.built import check_site
from lossbook.check.sources import check_sources
from lossbook.check.sources.place import as_written
from lossbook.check.sources.references import formula_faults, formulas_to_typeset
from lossbook.compare.comparison import compare
from lossbook.discover.examples import Example, find_examples
from lossbook.discover.pages import Page, read_pages
from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project
from lossbook.publish.assemble import exchange, put_together
from lossbook.publish.generate import Generation, warm_up
from lossbook.publish.progress import Progress
from lossbook.publish.stage import stage_katex
from lossbook.publish.turns import own_turn
from lossbook.render.highlighting import prepare
from lossbook.render.katex import MissingKatex, Typesetter
from lossbook.render.library import Library
from lossbook.run.cache import ResultCache
from lossbook.run.pool import LIMIT_SECONDS, Runs
from lossbook.run.result import Result

SLOW_SECONDS = 1.0


@dataclass(frozen=True)
class Options:
    """How a build is done.

    Attributes:
        publish: replace ``site/`` when everything holds; otherwise only check.
        limit: seconds after which an example counts as hanging.
    """

    publish: bool = True
    limit: float = LIMIT_SECONDS


def build(project: Project, progress: Progress, options: Options = Options()) -> None:
    """Build and check both languages.

    Args:
        project: the project.
        progress: where to tell what happens.
        options: what to do at the end.

    Raises:
        FaultsFound: something is wrong; ``site/`` and all recorded files are as they were.
    """
    with own_turn(project, progress):
        _build(project, progress, options)


def _build(project: Project, progress: Progress, options: Options) -> None:
    examples = find_examples(project)
    cache = ResultCache(project.cache)
    known = {
        name: result for name, example in examples.items() if (result := cache.load(example)) is not None
    }
    waiting = [example for name, example in examples.items() if name not in known]
    runs = Runs(waiting, project.root, jobs=2, limit=options.limit)
    progress.say(
        f"{len(examples)} examples: {len(known)} from the cache, {len(examples) - len(known)} to run"
    )

    faults, generations, new, pages = _begin_pages(project, examples, progress)
    results = known | _finish_runs(runs, cache, progress)
    with progress.step("compared with the recorded outputs"):
        faults += [
            fault for name, example in examples.items() for fault in compare(example, results[name], project)
        ]
    for generation in generations:
        faults += generation.faults()
    if generations:
        progress.say(f"pages made: {' and '.join(LANGUAGES)}")
    if faults:
        raise FaultsFound(faults)
    with progress.step("put together and checked"):
        put_together(new, project, results, pages)
        faults = blame_sources(check_site(new, project), project)
    if faults:
        raise FaultsFound(faults)
    if options.publish:
        exchange(new, project.site)


def _begin_pages(
    project: Project, examples: dict[str, Example], progress: Progress
) -> tuple[list[Fault], list[Generation], Path, dict[str, dict[str, Page]]]:
    """Check the sources and, if they are in order, start MkDocs on both languages."""
    new = project.checked_site
    with progress.step("sources checked, formulas typeset"):
        pages = read_pages(project)
        library = Library(project)
        faults = check_sources(project, pages, examples, library)
        faults += typeset(project, pages, library)
    if faults:
        return faults, [], new, pages
    stage_katex(project)
    shutil.rmtree(new, ignore_errors=True)
    shown = [example for example in examples.values() if not example.is_figure and not example.is_lab]
    prepare(project, (example.script.read_text(encoding="utf-8") for example in shown))
    warm_up()
    generations = [
        Generation(project, language, new / language, pages[language].values(), library)
        for language in LANGUAGES
    ]
    return [], generations, new, pages


def typeset(project: Project, pages: dict[str, dict[str, Page]], library: Library) -> list[Fault]:
    places = formulas_to_typeset(pages, library)
    try:
        problems = Typesetter(project).prepare(places)
    except MissingKatex as problem:
        return [
            Fault(
                "package.json", 0, str(problem), "KaTeX and Node", "python -m lossbook.bootstrap", "no-katex"
            )
        ]
    return list(as_written(formula_faults(problems, places), pages))


def _finish_runs(runs: Runs, cache: ResultCache, progress: Progress) -> dict[str, Result]:
    results: dict[str, Result] = {}
    for example, result in runs.results():
        cache.store(example, result)
        results[example.name] = result
        progress.passing(f"{len(results)} run, last {example.name}")
        if result.seconds > SLOW_SECONDS:
            progress.say(f"{example.name} took {result.seconds:.1f} s")
    progress.end_passing()
    if results:
        progress.say(f"{len(results)} examples run")
    return results


def register(project: Project, progress: Progress) -> None:
    """Build, and add every page and id that is not in ``docs/permalinks.txt`` or ``docs/data-ids.txt`` yet.

    Raises:
        FaultsFound: something else is wrong with the pages.
    """
    from lossbook.check.permalinks import write_register

    try:
        build(project, progress, Options(publish=False))
    except FaultsFound as found:
        rest = [fault for fault in found.faults if fault.kind != "unregistered-permalink"]
        if rest:
            raise FaultsFound(rest) from None
    write_register(project, project.checked_site)
