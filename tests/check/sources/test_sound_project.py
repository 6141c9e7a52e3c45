from __future__ import annotations

import time

from lossbook.check.sources.twins import stamp
from tests.check.sources.conftest import Site


def test_a_sound_project_has_no_faults(site: Site) -> None:
    stamp(site.project, [site.project.root / site.ZH, site.project.root / site.EN])
    assert site.faults(stale=True) == []


def test_faults_are_sorted_and_told_once(site: Site) -> None:
    line = site.add("概率是 0.25 与 0.25。", "The probability is 0.25 and 0.25.")
    assert site.places() == [(site.EN, line, "typed-number"), (site.ZH, line, "typed-number")]


def test_a_hundred_and_twenty_long_pages_are_checked_quickly(site: Site) -> None:
    for language, path in (("zh", site.ZH), ("en", site.EN)):
        text = site.read(path)
        head, body = text.split("\n\n", 1)
        long = head + "\n\n" + "\n\n".join(body.replace("#by-hand", f"#by-hand-{k}") for k in range(20))
        for number in range(60):
            site.write(f"docs/{language}/losses/long{number}.md", long)
    began = time.process_time()
    site.faults()
    assert time.process_time() - began < 6  # about 1 s alone; a loaded machine may take its time
