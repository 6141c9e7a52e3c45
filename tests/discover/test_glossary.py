from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.discover.glossary import COLUMNS, Term, groups, read_glossary
from lossbook.discover.search_terms import dictionary
from lossbook.faults import FaultsFound
from lossbook.project import Project

HEAD = ",".join(COLUMNS)
ENTROPY = "entropy,information,entropy,熵,,,,mean of -log p,-log p 的平均,concepts/entropy-kl.md"
HINGE = 'hinge-loss,classification,hinge loss,合页损失,,,铰链损失;折页损失,"zero, beyond a margin",超过间隔后为零,'


def read(root: Path, *lines: str) -> list[Term]:
    (root / "docs").mkdir(exist_ok=True)
    (root / "docs" / "glossary.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_glossary(Project(root))


def test_a_term(tmp_path: Path) -> None:
    entropy, hinge = read(tmp_path, HEAD, ENTROPY, HINGE)
    assert entropy.name == {"zh": "熵", "en": "entropy"}
    assert entropy.page == "concepts/entropy-kl.md"
    assert (hinge.line, hinge.refused, hinge.page) == (3, ("铰链损失", "折页损失"), "")
    assert hinge.means["en"] == "zero, beyond a margin"
    assert hinge.words("zh") == ("合页损失",)


def test_groups_keep_the_order_of_the_file(tmp_path: Path) -> None:
    terms = read(tmp_path, HEAD, HINGE, ENTROPY, HINGE.replace("hinge-loss", "squared-hinge"))
    assert {name: [term.id for term in group] for name, group in groups(terms).items()} == {
        "classification": ["hinge-loss", "squared-hinge"],
        "information": ["entropy"],
    }


def test_a_project_without_a_glossary_has_no_terms(tmp_path: Path) -> None:
    assert read_glossary(Project(tmp_path)) == []


@pytest.mark.parametrize(
    ("lines", "line", "found"),
    [
        ([HEAD.replace("means_en", "meaning"), ENTROPY], 1, "meaning"),
        ([HEAD, ENTROPY, ENTROPY], 3, "id 'entropy' again"),
        ([HEAD, ENTROPY.replace("熵", "", 1)], 2, "zh is empty"),
        ([HEAD, ENTROPY.replace("entropy,", "En tropy,", 1)], 2, "id 'En tropy'"),
        ([HEAD, ENTROPY + ",one cell more"], 2, "another number of cells"),
        ([HEAD, ENTROPY.rpartition(",")[0]], 2, "another number of cells"),
    ],
)
def test_faults_of_the_file(tmp_path: Path, lines: list[str], line: int, found: str) -> None:
    with pytest.raises(FaultsFound) as caught:
        read(tmp_path, *lines)
    (fault,) = caught.value.faults
    assert (fault.kind, fault.path, fault.line) == ("glossary", "docs/glossary.csv", line)
    assert found in fault.found


def test_the_search_dictionary_keeps_words_whole_unless_they_hold_another(tmp_path: Path) -> None:
    cross = ENTROPY.replace(
        "entropy,information,entropy,熵", "cross-entropy,information,cross entropy,交叉熵"
    )
    terms = read(tmp_path, HEAD, ENTROPY, cross, HINGE)
    assert dictionary(terms) == "合页损失 1000 n\n折页损失 1000 n\n铰链损失 1000 n\n"
