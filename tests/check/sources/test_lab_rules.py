"""Labs: cells in order, each shown once by the page of the lab."""

from __future__ import annotations

import pytest

from tests.check.sources.conftest import Site

SCRIPT, ZH, EN = "snippets/labs/tiny.py", "docs/zh/labs/tiny.md", "docs/en/labs/tiny.md"
LAB = "# %% load\nx = 0.5\nprint(x)\n\n# %% train\nprint(2 * x)\n"
RECORD = "[cell load]\n0.5\n[cell train]\n1.0\n[values]\nx: float = 0.5\n"
PAGE = """---
title: {0}
description: {0}
topic: labs
---
# {0} {{ #tiny }}

{{{{ downloads tiny }}}}

{{{{ cell tiny.load }}}}

{1}

{{{{ cell tiny.train }}}}
"""
KINDS = (
    "bad-cell",
    "bad-reference",
    "cell-not-shown",
    "cell-order",
    "cell-shown-twice",
    "code-outside-cell",
    "lab-imports",
    "lab-without-cells",
    "long-example",
    "no-downloads",
    "no-record",
    "reference-mismatch",
    "repeated-cell",
    "unknown-cell",
    "unused-example",
)


@pytest.fixture
def lab(site: Site) -> Site:
    site.write(SCRIPT, LAB)
    site.write("snippets/labs/tiny.out", RECORD)
    site.write(ZH, PAGE.format("实验", "说明。"))
    site.write(EN, PAGE.format("Lab", "Words."))
    for language, title in (("zh", "实验"), ("en", "Lab")):
        site.write(f"docs/{language}.yml", site.read(f"docs/{language}.yml") + f"  - {title}: labs/tiny.md\n")
    return site


def test_a_lab_in_order_has_no_fault(lab: Site) -> None:
    assert lab.faults() == []


def test_a_hyphen_of_the_page_is_an_underscore_of_the_script(site: Site) -> None:
    site.write("snippets/labs/tiny_one.py", LAB)
    site.write("snippets/labs/tiny_one.out", RECORD)
    for language, title, text in (("zh", "实验", "说明。"), ("en", "Lab", "Words.")):
        page = PAGE.format(title, text).replace(" tiny", " tiny_one")
        site.write(f"docs/{language}/labs/tiny-one.md", page)
        nav = f"  - {title}: labs/tiny-one.md\n"
        site.write(f"docs/{language}.yml", site.read(f"docs/{language}.yml") + nav)
    assert site.faults() == []
    site.replace("docs/en/labs/tiny-one.md", "{{ downloads tiny_one }}\n", "")
    assert "no-downloads" in {fault.kind for fault in site.faults(*KINDS)}


@pytest.mark.parametrize(
    ("script", "line", "kind"),
    [
        ("x = 0.5\nprint(x)\n", 0, "lab-without-cells"),
        ("import math\n" + LAB, 1, "code-outside-cell"),
        (LAB + "\n# %% load\nprint(1)\n", 8, "repeated-cell"),
        (LAB + "\n# %% Last one\nprint(1)\n", 8, "bad-cell"),
        (LAB + f"\n# %% a{'b' * 50}\nprint(1)\n", 8, "bad-cell"),
        (LAB + "\n# %% last\n\n", 8, "bad-cell"),
        (LAB + "x\n" * 25, 31, "long-example"),
        (LAB + "from snippets.loss import entropy\n", 0, "lab-imports"),
    ],
)
def test_a_faulty_script(lab: Site, script: str, line: int, kind: str) -> None:
    lab.write(SCRIPT, script)
    assert (SCRIPT, line, kind) in lab.places(*KINDS)


def test_the_limit_holds_for_each_cell(lab: Site) -> None:
    lab.write(SCRIPT, LAB.replace("print(x)\n", "print(x)\n" * 24) + "print(x)\n" * 24)
    assert lab.faults() == []


@pytest.mark.parametrize(
    ("old", "new", "part", "kind"),
    [
        ("{{ cell tiny.train }}", "{{ cell tiny.tain }}", "tain", "unknown-cell"),
        ("{{ cell tiny.train }}", "{{ cell loss/by_hand.train }}", "by_hand.train", "unknown-cell"),
        ("{{ cell tiny.train }}", "{{ cell gone.train }}", "gone.train", "unknown-example"),
        ("{{ cell tiny.load }}\n", "", "cell tiny.train", "cell-not-shown"),
        ("{{ cell tiny.train }}\n", "", "{{ cell tiny.load }}", "cell-not-shown"),
        ("{{ cell tiny.train }}", "{{ cell tiny.train }}\n\n{{ cell tiny.load }}", "", "cell-shown-twice"),
        ("{{ cell tiny.train }}", "    {{ cell tiny.train }}", "{{ cell tiny.train }}", "bad-reference"),
        ("{{ cell tiny.train }}", "Words {{ cell tiny.train }}", "{{ cell tiny.train }}", "bad-reference"),
        ("{{ downloads tiny }}", "{{ output tiny }}", "{{ output tiny }}", "bad-reference"),
        ("{{ downloads tiny }}\n", "", "", "no-downloads"),
    ],
)
def test_a_faulty_page(lab: Site, old: str, new: str, part: str, kind: str) -> None:
    for path in (ZH, EN):
        lab.replace(path, old, new)
    found = [(fault.path, fault.line) for fault in lab.faults(kind, *KINDS) if fault.kind == kind]
    places = (
        {(path, lab.line(path, part)) for path in (ZH, EN)} if part and kind != "cell-not-shown" else set()
    )
    assert found and {path for path, _ in found} <= {ZH, EN}
    assert places & set(found) if places else True


def test_cells_in_another_order_than_the_script(lab: Site) -> None:
    for path in (ZH, EN):
        lab.replace(path, "{{ cell tiny.load }}", "{{ cell tiny.x }}")
        lab.replace(path, "{{ cell tiny.train }}", "{{ cell tiny.load }}")
        lab.replace(path, "{{ cell tiny.x }}", "{{ cell tiny.train }}")
    line = lab.line(ZH, "{{ cell tiny.load }}")
    assert lab.places(*KINDS) == [(EN, line, "cell-order"), (ZH, line, "cell-order")]


def test_a_missing_cell_is_told_where_it_belongs(lab: Site) -> None:
    for path in (ZH, EN):
        lab.replace(path, "{{ cell tiny.train }}\n", "")
    assert lab.places(*KINDS) == [
        (EN, lab.line(EN, "cell tiny.load"), "cell-not-shown"),
        (ZH, lab.line(ZH, "cell tiny.load"), "cell-not-shown"),
    ]


def test_both_languages_show_the_same_cells(lab: Site) -> None:
    lab.replace(EN, "{{ cell tiny.train }}\n", "")
    assert {fault.kind for fault in lab.faults(*KINDS)} == {"cell-not-shown", "reference-mismatch"}


def test_a_cell_that_is_not_recorded_yet(lab: Site) -> None:
    lab.write("snippets/labs/tiny.out", RECORD.replace("[cell train]\n1.0\n", ""))
    faults = lab.faults(*KINDS)
    assert {fault.kind for fault in faults} == {"no-record"}
    assert faults[0].remedy == "python -m lossbook record labs/tiny"


def test_another_page_may_show_a_cell_but_not_offer_the_files_or_the_whole(lab: Site) -> None:
    line = lab.add("{{ cell labs/tiny.train }}", "{{ cell labs/tiny.train }}")
    assert lab.faults() == []
    lab.add("{{ downloads labs/tiny }}", "{{ downloads labs/tiny }}")
    lab.add("{{ example labs/tiny }}", "{{ example labs/tiny }}")
    found = lab.places("bad-reference")
    assert [(path, at > line) for path, at, _ in found] == [(lab.EN, True)] * 2 + [(lab.ZH, True)] * 2


def test_a_lab_on_no_page(lab: Site) -> None:
    lab.write("snippets/labs/other.py", LAB)
    (fault,) = lab.faults("unused-example")
    assert (fault.path, "{{ cell labs/other.… }}" in fault.remedy) == ("snippets/labs/other.py", True)


def test_what_a_cell_was_recorded_to_print_may_be_quoted(lab: Site) -> None:
    lab.write("snippets/labs/tiny.out", RECORD.replace("1.0", "loss stays at 1.4612"))
    for path in (ZH, EN):
        lab.replace(path, "{{ downloads tiny }}", "{{ downloads tiny }}\n\n`loss stays at 1.4612`")
    assert lab.faults("typed-number") == []
