"""What an entry of the register says must be recorded, recognised and shown."""

from __future__ import annotations

import pytest

from tests.check.sources.conftest import Site

REGISTER = "snippets/troubles/t.toml"
ENTRY = """[smoothing-range]
kind = "error"
group = "range"
losses = ["CrossEntropyLoss"]
example = "loss/by_hand"
mend = "loss = 0.1291089"
message = "smoothing must lie between 0.0 and 1.0"
cause_en = "It is outside, see [by hand](losses/ce.md#by-hand)."
cause_zh = "它在范围之外，见[手算](losses/ce.md#by-hand)。"
see = ["losses/ce.md#by-hand"]
"""
PAGE = """---
title: {title}
description: {title}
twin: 000000000000
---

# {title} {{ #errors }}

## {group} {{ #range }}

{text}

{{{{ troubles range }}}}
"""


@pytest.fixture
def with_register(site: Site) -> Site:
    site.write(REGISTER, ENTRY)
    for language, title, group, text in (
        ("zh", "报错", "范围", "值在范围之外。"),
        ("en", "Errors", "Range", "Outside."),
    ):
        site.write(f"docs/{language}/debug/errors.md", PAGE.format(title=title, group=group, text=text))
        configuration = f"docs/{language}.yml"
        site.write(configuration, site.read(configuration) + f"  - {title}: debug/errors.md\n")
    return site


def test_a_sound_register_has_no_fault(with_register: Site) -> None:
    assert with_register.faults() == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("must lie between 0.0", "must be between 0.0", "smoothing must be between"),
        ('mend = "loss = 0.1291089"', 'mend = "loss = 1"', "mend 'loss = 1'"),
        ("loss/by_hand", "loss/by_foot", "no example loss/by_foot"),
        ('see = ["losses/ce.md#by-hand"]', 'see = ["losses/ce.md#no"]', "see losses/ce.md#no"),
        ('see = ["losses/ce.md#by-hand"]', 'see = ["losses/no.md"]', "see losses/no.md"),
        ("cause_en", 'older = ["A 7"]\npatterns = ["smoothing must lie"]\ncause_en', "recognises 'A 7'"),
        ("cause_en", 'also = ["loss/figure_curve"]\ncause_en', "message"),
    ],
)
def test_what_no_record_proves(with_register: Site, old: str, new: str, told: str) -> None:
    with_register.replace(REGISTER, old, new)
    faults = with_register.faults("register")
    assert told in faults[0].found
    assert (len(faults), faults[0].path) == (1, REGISTER)
    assert 1 < faults[0].line < 12


def test_what_to_copy_stands_in_the_script_that_a_page_shows(with_register: Site) -> None:
    also = 'also = ["other/by_hand"]\n'
    with_register.write("snippets/other/__init__.py", '"""Doc."""\n')
    with_register.write("snippets/other/by_hand.py", "loss = 7\n")
    with_register.write("snippets/other/by_hand.out", with_register.read("snippets/loss/by_hand.out"))
    with_register.write(REGISTER, ENTRY + also)
    assert with_register.faults("register") == []
    for language in ("zh", "en"):
        path = f"docs/{language}/losses/ce.md"
        with_register.replace(path, "topic: loss", "topic: other")
        with_register.write(path, with_register.read(path) + "\n{{ trouble smoothing-range }}\n")
    (fault,) = with_register.faults("register")
    assert (fault.line, fault.expected) == (6, "a line of snippets/other/by_hand.py")
    assert 'mends = { "other/by_hand" = "..." }' in fault.remedy
    with_register.write(REGISTER, ENTRY + also + 'mends = { "other/by_hand" = "loss = 7" }\n')
    assert with_register.faults("register") == []
    with_register.write(REGISTER, ENTRY + also + 'mends = { "other/by_hand" = "loss = 8" }\n')
    (fault,) = with_register.faults("register")
    assert (fault.line, fault.found) == (12, "smoothing-range: mends 'loss = 8'")


def test_two_entries_with_one_message_need_conditions(with_register: Site) -> None:
    second = ENTRY.replace("smoothing-range", "smoothing-again")
    with_register.write(REGISTER, f"{ENTRY}\n{second}")
    faults = with_register.faults("register")
    assert ["shares its message with" in fault.found for fault in faults] == [True, True]
    when = 'when_en = "one"\nwhen_zh = "甲"\n'
    with_register.write(REGISTER, f"{ENTRY}{when}\n{second}{when}")
    assert with_register.faults("register") == []


def test_what_people_type_leads_to_one_entry(with_register: Site) -> None:
    when = 'when_en = "one"\nwhen_zh = "甲"\n'
    phrases = 'typed_en = ["Smoothing  0.9"]\ntyped_zh = ["平滑"]\n'
    again = 'typed_en = [\n  "new",\n  "smoothing 0.9",\n]\ntyped_zh = ["新", "新"]\n'
    second = ENTRY.replace("smoothing-range", "smoothing-again")
    with_register.write(REGISTER, f"{ENTRY}{when}{phrases}\n{second}{when}{again}")
    assert [(fault.line, fault.found) for fault in with_register.faults("register")] == [
        (30, "smoothing-again: typed_en 'smoothing 0.9', which smoothing-range has already"),
        (32, "smoothing-again: typed_zh '新', which smoothing-again has already"),
    ]


def test_an_entry_that_no_page_shows(with_register: Site) -> None:
    for language in ("zh", "en"):
        with_register.replace(f"docs/{language}/debug/errors.md", "{{ troubles range }}", "")
    faults = with_register.faults("register")
    assert [fault.found for fault in faults] == [
        f"smoothing-range: 0 times on docs/{language}/debug/errors.md" for language in ("en", "zh")
    ]
    assert "{{ troubles range }}" in faults[0].remedy


def test_an_entry_that_stands_twice_at_home(with_register: Site) -> None:
    for language in ("zh", "en"):
        path = f"docs/{language}/debug/errors.md"
        with_register.write(path, with_register.read(path) + "\n{{ trouble smoothing-range | again }}\n")
    assert {fault.found.partition(":")[2] for fault in with_register.faults("register")} == {
        f" 2 times on docs/{language}/debug/errors.md" for language in ("zh", "en")
    }


@pytest.mark.parametrize("asked", ["{{ trouble no-such }}", "{{ troubles no-such }}"])
def test_a_page_asks_for_what_does_not_exist(with_register: Site, asked: str) -> None:
    line = with_register.add(asked, asked)
    assert with_register.places("unknown-trouble") == [
        (with_register.EN, line, "unknown-trouble"),
        (with_register.ZH, line, "unknown-trouble"),
    ]


def test_the_rules_of_pages_hold_for_the_register_and_are_told_there(with_register: Site) -> None:
    with_register.replace(REGISTER, "It is outside", "It is 1.461 outside")
    with_register.replace(REGISTER, "它在范围之外", "它是 1.461, 在范围之外")
    faults = with_register.faults("typed-number")
    assert [(fault.path, fault.line) for fault in faults] == [(REGISTER, 1), (REGISTER, 1)]
    assert "in entry smoothing-range, shown on docs/en/debug/errors.md:13" in faults[0].found


def test_lines_below_an_entry_are_counted_as_they_were_written(with_register: Site) -> None:
    for language, words in (("zh", "又是 {}。"), ("en", "Again {}.")):
        path = f"docs/{language}/debug/errors.md"
        with_register.write(path, with_register.read(path) + "\n" + words.format("0.4321") + "\n")
    assert {(fault.path, fault.line) for fault in with_register.faults("typed-number")} == {
        ("docs/en/debug/errors.md", 15),
        ("docs/zh/debug/errors.md", 15),
    }


@pytest.mark.parametrize("section", ["pitfalls", "errors"])
def test_what_a_loss_page_says_of_mistakes_comes_from_the_register(with_register: Site, section: str) -> None:
    by_hand = (
        "## {} {{ #"
        + section
        + " }}\n\n{{{{ trouble smoothing-range | above }}}}"  # in the page it is many lines
        + "\n\n### {} {{ #own-words }}\n\n{}\n\n## {} {{ #else }}\n\n### {} {{ #free }}"
    )
    line = with_register.add(
        by_hand.format("错误", "自己写的", "一句话。", "其他", "随便"),
        by_hand.format("Mistakes", "By hand", "A sentence.", "Else", "Free"),
    )
    assert with_register.places("register") == [
        (with_register.EN, line + 4, "register"),
        (with_register.ZH, line + 4, "register"),
    ]
    for path in (with_register.EN, with_register.ZH):
        heading = with_register.read(path).split("\n")[line + 3]
        with_register.replace(path, heading, "{{ trouble smoothing-range | own-words }}")
    assert with_register.faults("register") == []
