"""What people really type when training goes wrong finds its section, through the theme's real search worker."""

from __future__ import annotations

import json
import random
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from lossbook.discover.troubles import read_register
from lossbook.project import Project
from tests.site.test_search import ask

ROOT = Path(__file__).resolve().parents[2]
CASES: dict[str, dict[str, Any]] = tomllib.loads(
    (ROOT / "tests" / "box" / "cases.toml").read_text(encoding="utf-8")
)
REGISTER = read_register(Project(ROOT))
FIRST, FIRST_THREE = 0.8, 0.95
TRACEBACK = """Traceback (most recent call last):
  File "/home/me/project/train.py", line 118, in <module>
    main(args)
  File "/home/me/project/train.py", line 97, in main
    loss = criterion(outputs, targets)
  File "/opt/conda/lib/python3.11/site-packages/torch/nn/modules/module.py", line 1773, in _wrapped_call_impl
    return self._call_impl(*args, **kwargs)
  File "/opt/conda/lib/python3.11/site-packages/torch/nn/modules/loss.py", line 1297, in forward
    return F.{function}(
"""


def right(case: dict[str, Any]) -> set[str]:
    """Addresses of the sections that answer a case: those of its entries, and others where they say the same."""
    sections = [REGISTER[slug].address for slug in case["expect"]] + case.get("sections", [])
    return {re.sub(r"(?:(?<=/)index)?\.md", "", name).replace("#", "/#") for name in sections}


def messages() -> dict[str, str]:
    return {name: case["message"] for name, case in CASES.items() if case.get("message")}


def with_other_numbers(text: str, numbers: random.Random) -> str:
    return re.sub(r"(?<![\w.])\d+(?![\w.])", lambda match: str(numbers.randint(2, 300)), text)


def forms(language: str) -> dict[str, dict[str, str]]:
    """What is typed, by form and case."""
    numbers = random.Random(7)
    head = TRACEBACK.format(function="cross_entropy")
    of_classes = {
        name: text for name, text in messages().items() if "CrossEntropyLoss" in CASES[name]["losses"]
    }
    return {
        "typed": {name: case[language] for name, case in CASES.items()},
        "other numbers": {name: with_other_numbers(text, numbers) for name, text in messages().items()},
        "tracebacks": {name: head + text for name, text in of_classes.items()},
        "old wordings": {name: case["old"][0] for name, case in CASES.items() if case.get("old")},
    }


@cache
def found(site: Path, language: str) -> dict[str, list[str]]:
    """The sections that the search shows for every query, in one run of the worker."""
    queries = [query for form in forms(language).values() for query in form.values()]
    answers = json.loads(ask(site, language, queries))
    return {query: [hit["location"] for hit in hits] for query, hits in answers.items()}


@pytest.mark.whole
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("form", ["typed", "other numbers", "tracebacks", "old wordings"])
def test_each_case_finds_its_section(built_site: Path, form: str, language: str) -> None:
    queries = forms(language)[form]
    first = three = 0
    missed = {}
    for name, query in queries.items():
        places, wanted = found(built_site, language)[query], right(CASES[name])
        first += bool(places) and places[0] in wanted
        three += bool(wanted & set(places[:3]))
        if not wanted & set(places[:3]):
            missed[query] = places[:3]
    assert three >= FIRST_THREE * len(queries), missed
    assert first >= FIRST * len(queries), first
