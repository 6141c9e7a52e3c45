"""How heavy the heaviest page is, and what Lighthouse says of it."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from lossbook.bench import median
from lossbook.bench.figure import Figure
from lossbook.project import Project
from lossbook.publish.browser import find_browser, flags, launch
from lossbook.publish.build import Options, build
from lossbook.publish.progress import Progress
from lossbook.publish.static_server import serving

_GOALS = {"accessibility": 100, "best-practices": 100, "seo": 100, "performance": 98}


def measure_pages(project: Project, rounds: int) -> Iterator[Figure]:
    """Weight of the heaviest page with all its assets, and its Lighthouse marks (mobile).

    Args:
        project: a copy that may be changed.
        rounds: how often Lighthouse looks; the median counts.

    Yields:
        The figures.
    """
    build(project, Progress(quiet=True), Options())
    with serving(project.site) as address:
        weights = transferred(project.site, address)
        heaviest = max(weights, key=lambda name: weights[name])
        yield Figure(
            f"heaviest page, {heaviest}, with its assets, gzip", weights[heaviest] / 1024, "KiB", 300
        )
        marks = [lighthouse(f"{address}/{heaviest}", project) for _ in range(rounds)]
        for category, goal in _GOALS.items():
            middle = median([mark[category] for mark in marks])
            yield Figure(f"Lighthouse (mobile) {category}", middle, "", goal, at_least=True)


def transferred(site: Path, address: str) -> dict[str, int]:
    """Bytes that a first visit to each page transfers, compressed.

    Args:
        site: the site.
        address: where it is served.

    Returns:
        path of the page to bytes.
    """
    from playwright.sync_api import sync_playwright

    weights = {}
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for path in sorted(site.rglob("index.html")):
            name = path.parent.relative_to(site).as_posix() + "/"
            context = browser.new_context()
            page = context.new_page()
            sizes: list[int] = []
            page.on("requestfinished", lambda request, sizes=sizes: sizes.append(_size(request)))
            page.goto(f"{address}/{name}", wait_until="networkidle")
            weights[name] = sum(sizes)
            context.close()
        browser.close()
    return weights


def _size(request: object) -> int:
    sizes = request.sizes()  # type: ignore[attr-defined]
    return int(sizes["responseBodySize"]) + int(sizes["responseHeadersSize"])


def lighthouse(address: str, project: Project) -> dict[str, float]:
    """Lighthouse's marks out of 100 for one page, as seen by a phone."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [
            str(project.node_modules / ".bin" / "lighthouse"),
            address,
            "--quiet",
            "--output=json",
            f"--output-path={report}",
            f"--only-categories={','.join(_GOALS)}",
            f"--chrome-flags={' '.join(flags())}",
        ]
        subprocess.run(
            command, env=os.environ | {"CHROME_PATH": find_browser()}, check=True, capture_output=True
        )
        categories = json.loads(report.read_text(encoding="utf-8"))["categories"]
    return {name: 100 * categories[name]["score"] for name in _GOALS}
