from __future__ import annotations

from tests.check.sources.conftest import Site

GOLDEN = """
[ce.golden.value-{number}]
input = "by_hand.probabilities"
target = "by_hand.count"
reduction = "none"
loss = "by_hand.loss"
"""
TABLE = """\
[ce]
function = "cross_entropy"
module = "CrossEntropyLoss"
divisor = "label-weights"
minimum = 0
negative = false
chance = { value = "by_hand.loss", en = "3 classes", zh = "3 个类别" }
"""
RECORD = """\
[values]
version: str = "2.13.0"
functions: dict = {"cross_entropy": "input, target"}
modules: dict = {"CrossEntropyLoss": ""}
"""


def offer(site: Site, text: str) -> None:
    site.write("docs/losses.toml", text)
    site.write("snippets/about/signatures.py", "functions, modules = {}, {}\n")
    site.write("snippets/about/signatures.out", RECORD)
    for path in (site.ZH, site.EN):
        before = site.read(path)
        if "about/signatures" not in before:
            site.write(path, before + "\n{{ output about/signatures }}\n")


def sound() -> str:
    return TABLE + "".join(GOLDEN.format(number=number) for number in range(5))


def faults(site: Site, kind: str) -> list[tuple[str, int]]:
    return [(fault.path, fault.line) for fault in site.faults(kind)]


def test_a_sound_table_has_no_fault(site: Site) -> None:
    offer(site, sound())
    assert site.faults() == []


def test_without_a_table_nothing_is_asked_for(site: Site) -> None:
    assert site.faults() == []


def test_a_table_that_cannot_be_read_is_told(site: Site) -> None:
    offer(site, sound().replace("minimum = 0", 'minimum = "none"'))
    assert faults(site, "bad-losses") == [("docs/losses.toml", 1)]


def test_a_value_that_is_not_recorded(site: Site) -> None:
    offer(site, sound().replace('loss = "by_hand.loss"', 'loss = "by_hand.lost"', 1))
    (found,) = site.faults()
    assert (found.path, found.line, found.kind) == ("docs/losses.toml", 9, "unknown-value")
    assert "lost" in found.found


def test_an_example_that_does_not_exist(site: Site) -> None:
    offer(site, sound().replace('value = "by_hand.loss"', 'value = "by_head.loss"', 1))
    assert faults(site, "unknown-example") == [("docs/losses.toml", 1)]


def test_a_number_that_is_typed_and_not_recorded(site: Site) -> None:
    offer(site, sound().replace('target = "by_hand.count"', 'target = "3"', 1))
    assert faults(site, "bad-reference") == [("docs/losses.toml", 9)]
    offer(site, sound().replace('loss = "by_hand.loss"', 'loss = "by_hand.loss:.4f"', 1))
    assert faults(site, "bad-reference") == [("docs/losses.toml", 9)]


def test_a_function_that_torch_has_not(site: Site) -> None:
    offer(site, sound().replace('"cross_entropy"', '"crossentropy"'))
    assert faults(site, "unknown-value") == [("docs/losses.toml", 1)]


def test_too_few_golden_values(site: Site) -> None:
    offer(site, TABLE + "".join(GOLDEN.format(number=number) for number in range(4)))
    assert faults(site, "bad-losses") == [("docs/losses.toml", 1)]


def test_a_table_without_a_page_and_a_page_without_a_table(site: Site) -> None:
    offer(site, sound().replace("[ce", "[entropy"))
    assert faults(site, "bad-losses") == [("docs/losses.toml", 1)]
    (found,) = site.faults("unlisted-loss")
    assert found.path == "docs/losses.toml" and "[ce]" in found.remedy
