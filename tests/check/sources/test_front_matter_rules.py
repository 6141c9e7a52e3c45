from __future__ import annotations

import pytest

from lossbook.faults import FaultsFound
from tests.check.sources.conftest import Site


@pytest.mark.parametrize(
    ("old", "new", "line", "found"),
    [
        ("title: Cross entropy\n", "", 1, "no title"),
        ("title: Cross entropy\n", "title:\n", 2, "no title"),
        ("title: Cross entropy\n", "title: 3\n", 2, "title: 3"),
        ("description: How cross entropy is computed.\n", "", 1, "no description"),
        ("topic: loss\n", "topic: lost\n", 4, "topic: lost"),
        ("topic: loss\n", "topic: loss\nauthor: me\n", 5, "unknown key author"),
    ],
)
def test_bad_front_matter(site: Site, old: str, new: str, line: int, found: str) -> None:
    site.replace(site.EN, old, new)
    faults = site.faults("front-matter")
    assert [(fault.path, fault.line, fault.found) for fault in faults] == [(site.EN, line, found)]


def test_no_front_matter(site: Site) -> None:
    site.write(site.EN, site.read(site.EN).split("---\n", 2)[2])
    faults = site.faults("front-matter")
    assert [(fault.path, fault.line, fault.found) for fault in faults] == [
        (site.EN, 1, "no description"),
        (site.EN, 1, "no title"),
    ]


@pytest.mark.parametrize(("length", "bad"), [(170, 0), (171, 1)])
def test_length_of_the_description(site: Site, length: int, bad: int) -> None:
    site.replace(site.EN, "How cross entropy is computed.", "a" * length)
    assert len(site.faults("front-matter")) == bad


def test_allowed_keys(site: Site) -> None:
    site.replace(site.EN, "topic: loss\n", "topic: loss\nhide: [toc]\nsearch: {}\ntags: []\nmixed: true\n")
    assert site.faults("front-matter") == []


@pytest.mark.parametrize(
    ("text", "line"), [("title: a: b\n", 2), ("title: a\nx: [\n", 4), ("just words\n", 1)]
)
def test_front_matter_that_is_no_yaml_is_a_fault(site: Site, text: str, line: int) -> None:
    site.write(site.EN, f"---\n{text}---\n\n# A {{ #a }}\n\nText.\n")
    with pytest.raises(FaultsFound) as raised:
        site.faults()
    assert [(fault.path, fault.line, fault.kind) for fault in raised.value.faults] == [
        (site.EN, line, "front-matter")
    ]
