"""What people type finds its section, through the theme's real search worker."""

from __future__ import annotations

import json
import shutil
import subprocess
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from lossbook.discover.glossary import read_glossary
from lossbook.project import Project
from tests.conftest import Once

SEARCH = Path(__file__).resolve().parents[1] / "search"
PROJECT = Project(SEARCH.parents[1])
HARNESS = SEARCH / "worker_queries.mjs"
QUERIES: dict[str, dict[str, str]] = tomllib.loads((SEARCH / "queries.toml").read_text(encoding="utf-8"))
PAGES = {"c": "losses/cross-entropy/", "n": "losses/nll/", "s": "concepts/softmax/", "find": "find/"}
ENOUGH_QUERIES = 40
SEEN_AT_ONCE = 3
TERMS_FOUND = 0.75  # words of several parts lose to sections that are full of one part
FOUND_AT_ONCE = 0.95  # share of the queries whose section is seen at once; pages compete as the site grows
# These must be found by the very first result: nobody scrolls for them.
FIRST = {
    "zh": (
        "logits",
        "交叉熵",
        "cross_entropy",
        "nn.CrossEntropyLoss",
        "nll_loss",
        "softmax",
        "温度",
        "损失为NaN",
        "loss为nan",
    ),
    "en": (
        "logits",
        "entropy",
        "cross_entropy",
        "nn.CrossEntropyLoss",
        "nn.NLLLoss",
        "softmax",
        "temperature",
        "loss is nan",
    ),
}


def locations(sections: str) -> set[str]:
    """ "c#weight n" -> {"losses/cross-entropy/#weight", "losses/nll/"}"""
    found = set()
    for section in sections.split():
        page, mark, heading = section.partition("#")
        found.add(PAGES.get(page, f"{page}/") + mark + heading)
    return found


Answers = Callable[[str], dict[str, list[str]]]


@pytest.fixture(scope="session")
def answers(built_site: Path, once: Once) -> Answers:
    """The locations found in a language for every query, best first.

    The worker needs a second to take up its index: it is asked everything at once, and once in a run.
    """
    return lambda language: _answers(built_site, once, "queries", language, list(QUERIES[language]))


@pytest.fixture(scope="session")
def answers_for_words(built_site: Path, once: Once) -> Answers:
    """The same for every word of the glossary."""
    return lambda language: _answers(built_site, once, "words", language, words(language))


def _answers(site: Path, once: Once, name: str, language: str, queries: list[str]) -> dict[str, list[str]]:
    def make(path: Path) -> None:
        path.write_text(ask(site, language, queries), encoding="utf-8")

    hits = json.loads(once(f"{name}-{language}.json", make).read_text(encoding="utf-8"))
    return {query: [hit["location"] for hit in found] for query, found in hits.items()}


def words(language: str) -> list[str]:
    """The words of the glossary that are asked for.

    Of the Chinese ones also those that are not to be used, because people type them.
    """
    terms = read_glossary(PROJECT)
    found = [word for term in terms for word in term.words(language)]
    return found + [word for term in terms for word in term.refused] if language == "zh" else found


def ask(site: Path, language: str, queries: Sequence[str]) -> str:
    node = shutil.which("node")
    assert node, "Node is not installed: python -m lossbook.bootstrap"
    command = [node, str(HARNESS), str(site / language), *dict.fromkeys(queries)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("language", QUERIES)
def test_the_table_of_queries_names_sections_that_exist(built_site: Path, language: str) -> None:
    index = json.loads((built_site / language / "search" / "search_index.json").read_text(encoding="utf-8"))
    indexed = {entry["location"] for entry in index["docs"]}
    assert len(QUERIES[language]) >= ENOUGH_QUERIES
    wanted = {location for sections in QUERIES[language].values() for location in locations(sections)}
    assert wanted - indexed == set()


@pytest.mark.parametrize("language", QUERIES)
def test_a_query_finds_its_section_among_the_first_three(answers: Answers, language: str) -> None:
    missed = {}
    given = answers(language)
    for query, sections in QUERIES[language].items():
        found = given[query]
        if not locations(sections) & set(found[:SEEN_AT_ONCE]):
            missed[query] = found[: 2 * SEEN_AT_ONCE]
    assert len(missed) <= (1 - FOUND_AT_ONCE) * len(QUERIES[language]), missed


@pytest.mark.parametrize("language", FIRST)
def test_a_plain_query_finds_its_section_first(answers: Answers, language: str) -> None:
    given = answers(language)
    found = {query: given[query][0] for query in FIRST[language]}
    missed = {
        query: first for query, first in found.items() if first not in locations(QUERIES[language][query])
    }
    assert missed == {}


@pytest.mark.parametrize("language", QUERIES)
def test_no_query_is_answered_first_by_the_home_page(answers: Answers, language: str) -> None:
    """It names every loss, so it would come first for all of them."""
    given = answers(language)
    homes = [query for query in QUERIES[language] if given[query][0].partition("#")[0] == ""]
    assert homes == []


@pytest.mark.whole
@pytest.mark.parametrize("language", QUERIES)
def test_a_word_of_the_glossary_finds_where_it_stands(
    built_site: Path, answers_for_words: Answers, language: str
) -> None:
    index = json.loads((built_site / language / "search" / "search_index.json").read_text(encoding="utf-8"))
    texts = {
        entry["location"]: f"{entry['title']} {entry['text']}".replace("\u200b", "").casefold()
        for entry in index["docs"]
    }
    terms = [word for term in read_glossary(PROJECT) for word in term.words(language)]
    found = answers_for_words(language)
    missed = [
        word
        for word in terms
        if not any(word.casefold() in texts[location] for location in found[word][:SEEN_AT_ONCE])
    ]
    assert len(missed) <= (1 - TERMS_FOUND) * len(terms), missed


@pytest.mark.whole
def test_a_chinese_word_that_the_index_keeps_whole_is_found_whole(answers_for_words: Answers) -> None:
    found = answers_for_words("zh")
    assert [word for word in words("zh") if not found[word]] == []
