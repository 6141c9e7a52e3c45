"""The register: what it may hold, and what its entries become on a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.discover.expansion import expand, heading_of
from lossbook.discover.pages import read_page, read_pages
from lossbook.discover.troubles import read_register
from lossbook.faults import FaultsFound
from lossbook.project import Project

ENTRY = """
[float-indices]
kind = "error"
group = "dtype"
losses = ["NLLLoss"]
example = "nll/wrong"
also = ["bce/wrong"]
mend = "labels.long()"
message = "expected Long but got Float"
older = ["wanted Long"]
cause_en = "Floats, see [targets](concepts/targets.md#dtypes)."
cause_zh = "是浮点数，见[目标](concepts/targets.md#dtypes)。"
"""
SECOND = ENTRY.replace("float-indices", "other-cause").replace("Floats,", "Something else,")


def project_with(tmp_path: Path, *texts: str) -> Project:
    folder = tmp_path / "snippets" / "troubles"
    folder.mkdir(parents=True)
    for number, text in enumerate(texts):
        (folder / f"t{number}.toml").write_text(text, encoding="utf-8")
    return Project(tmp_path)


def fault_of(tmp_path: Path, *texts: str) -> str:
    with pytest.raises(FaultsFound) as caught:
        read_register(project_with(tmp_path, *texts))
    (fault,) = caught.value.faults
    assert fault.kind == "register"
    return f"{fault.path}:{fault.line} {fault.found} / {fault.expected}"


def test_an_entry_is_read(tmp_path: Path) -> None:
    entry = read_register(project_with(tmp_path, ENTRY))["float-indices"]
    assert (entry.path, entry.line, entry.page) == ("snippets/troubles/t0.toml", 2, "debug/errors.md")
    assert entry.templates == ("expected Long but got Float", "wanted Long")
    assert entry.example_for("bce") == "bce/wrong"
    assert entry.example_for("kl_div") == "nll/wrong"


def test_a_pattern_is_compiled_once(tmp_path: Path) -> None:
    first, second = read_register(project_with(tmp_path, ENTRY, SECOND)).values()
    assert first.matchers[0].search("expected long but got float")
    assert first.matchers[0] is first.matchers[0] is second.matchers[0]


SYMPTOM = """
[all-ignored]
kind = "symptom"
group = "nan-inf"
losses = ["any"]
title_en = "nan"
title_zh = "nan"
cause_en = "a"
cause_zh = "b"
typed_en = ["nan"]
typed_zh = ["nan"]
"""


def test_a_symptom_is_at_home_on_its_page(tmp_path: Path) -> None:
    assert read_register(project_with(tmp_path, SYMPTOM))["all-ignored"].page == "debug/nan-inf.md"


def test_a_symptom_may_be_at_home_on_the_page_of_its_loss(tmp_path: Path) -> None:
    register = read_register(project_with(tmp_path, SYMPTOM + 'section = "losses/nll.md#ignored"\n'))
    assert register["all-ignored"].address == "losses/nll.md#ignored"
    at_home = expand("{{ trouble all-ignored }}\n", "losses/nll.md", "nll", "en", register)
    assert at_home is not None
    assert at_home.body.startswith("### nan { #ignored }\n")
    group = expand("{{ index nan-inf }}\n\n{{ troubles nan-inf }}\n", "debug/nan-inf.md", "", "en", register)
    assert group is not None
    assert group.body == "- [nan](../losses/nll.md#ignored)\n\n"


@pytest.mark.parametrize(
    ("text", "section"), [(ENTRY, "losses/nll.md#ignored"), (SYMPTOM, "losses/nll.md")], ids=["error", "page"]
)
def test_only_a_symptom_may_choose_its_section(tmp_path: Path, text: str, section: str) -> None:
    assert "page#section of a symptom" in fault_of(tmp_path, text + f'section = "{section}"\n')


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('kind = "error"', 'kind = "oops"', "t0.toml:2 float-indices: kind = 'oops' / one of error"),
        ('group = "dtype"', 'group = "nan-inf"', "group = 'nan-inf' / one of dtype"),
        ('message = "expected Long but got Float"\n', "", "no message"),
        ('mend = "labels', 'mends = "labels', "mends = "),
        ("older = [", 'mends = {"bce/other" = "x"}\nolder = [', "mends of bce/other / a script of also"),
        ("older = [", 'mends = {"bce/wrong" = 1}\nolder = [', "mends = {'bce/wrong': 1}"),
        ("also = [", "also = [1, ", "also = "),
        ("cause_zh", "cause_fr", "cause_fr"),
        ("older = [", 'patterns = ["{size} x"]\nolder = [', "{size}"),
        ("[float-indices]", "[Float_Indices]", "entry Float_Indices"),
        ('example = "nll/wrong"', "example = ", "t0.toml:6"),
        ("cause_en", 'cure_en = "x"\ncause_en', "cure in one language"),
    ],
)
def test_a_bad_entry_is_told_with_its_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in ENTRY
    assert told in fault_of(tmp_path, ENTRY.replace(old, new, 1))


def test_an_id_stands_once_in_all_files(tmp_path: Path) -> None:
    assert "t1.toml:2 float-indices again / it stands in snippets/troubles/t0.toml:2" in fault_of(
        tmp_path, ENTRY, ENTRY
    )


def test_a_former_id_is_no_id_of_today(tmp_path: Path) -> None:
    assert "float-indices: formerly other-cause" in fault_of(
        tmp_path, f'{ENTRY}formerly = ["other-cause"]\n', SECOND
    )


def test_entries_with_one_message_know_each_other(tmp_path: Path) -> None:
    register = read_register(project_with(tmp_path, ENTRY + SECOND))
    assert {name: trouble.shared for name, trouble in register.items()} == {
        "float-indices": ("other-cause",),
        "other-cause": ("float-indices",),
    }


def test_at_home_an_entry_has_its_own_id_and_every_wording(tmp_path: Path) -> None:
    register = read_register(project_with(tmp_path, ENTRY))
    found = expand("{{ troubles dtype }}\n", "debug/errors.md", "troubles", "en", register)
    assert found is not None
    assert "### `expected Long but got Float` { #float-indices data-contents=none }" in found.body
    assert "[targets](../concepts/targets.md#dtypes)" in found.body
    assert "```python\nlabels.long()\n```" in found.body
    assert "{{ example nll/wrong }}" in found.body
    assert "`wanted Long`" in found.body


def test_at_home_it_leads_to_the_sections_that_explain_more(tmp_path: Path) -> None:
    see = [
        "concepts/targets.md#dtypes",
        "a.md#one",
        "losses/bce.md#error-labels",
        "debug/errors.md#other-cause",
    ]
    project = project_with(tmp_path, f"{ENTRY}see = {see}\n", SECOND)
    pages = {
        "a.md": "# A { #a }\n\n## Of `x` { #one }\n",
        "losses/bce.md": "# B { #b }\n\n{{ trouble other-cause | error-labels }}\n",
        "concepts/targets.md": "# T { #t }\n\n## Types { #dtypes }\n",
        "debug/errors.md": "# E { #e }\n\n{{ troubles dtype }}\n",
    }
    for name, text in pages.items():
        for language in ("zh", "en"):
            path = tmp_path / "docs" / language / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    found = read_pages(project)
    message = "[`expected Long but got Float`]"
    links = f"[Of `x`](../a.md#one); {message}(../losses/bce.md#error-labels); {message}(../debug/errors.md#other-cause)"
    assert f"\nMore: {links}.\n" in found["en"]["debug/errors.md"].body
    assert f"\n详见：{links.replace('; ', '；')}。\n" in found["zh"]["debug/errors.md"].body
    assert "More" not in found["en"]["losses/bce.md"].body
    path = tmp_path / "docs" / "en" / "a.md"
    path.write_text(pages["a.md"].replace("Of `x`", "Of letters"), encoding="utf-8")
    assert "More: [Of letters]" in read_pages(project)["en"]["debug/errors.md"].body
    register = tmp_path / "snippets" / "troubles" / "t0.toml"
    register.write_text(f"{ENTRY}see = {see[:2]}\n", encoding="utf-8")
    path.write_text(pages["a.md"].replace("Of `x`", "Which one?"), encoding="utf-8")
    assert "More: [Which one?](../a.md#one)\n" in read_pages(project)["en"]["debug/errors.md"].body


@pytest.mark.parametrize(("language", "told"), [("en", "`A 1`; `B`."), ("zh", "`A 1`；`B`。")])
def test_a_wording_that_ends_in_a_stop_gets_no_second_one(tmp_path: Path, language: str, told: str) -> None:
    entry = ENTRY.replace('["wanted Long"]', '["A 1.", "B."]')
    found = expand(
        "{{ troubles dtype }}\n",
        "debug/errors.md",
        "",
        language,
        read_register(project_with(tmp_path, entry)),
    )
    assert found is not None
    assert told in found.body


def test_elsewhere_it_shows_the_script_of_the_page_and_leads_home(tmp_path: Path) -> None:
    register = read_register(project_with(tmp_path, ENTRY))
    source = "{{ trouble float-indices | error-labels }}\n\nMore.\n"
    found = expand(source, "losses/bce.md", "bce", "zh", register)
    assert found is not None
    assert "{ #error-labels data-search-exclude }" in found.body
    assert "{{ example bce/wrong }}" in found.body
    assert "(../debug/errors.md#float-indices)" in found.body
    assert "wanted Long" not in found.body


def test_elsewhere_a_symptom_is_not_called_a_message(tmp_path: Path) -> None:
    register = read_register(project_with(tmp_path, SYMPTOM))
    found = expand("{{ trouble all-ignored }}\n", "losses/nll.md", "nll", "en", register)
    assert found is not None
    assert "[This symptom and others like it](../debug/nan-inf.md#all-ignored)." in found.body


def test_what_to_copy_has_the_names_of_the_script_that_is_shown(tmp_path: Path) -> None:
    entry = ENTRY.replace("older = [", 'mends = { "bce/wrong" = "target.long()" }\nolder = [')
    register = read_register(project_with(tmp_path, entry))
    for page, topic, mend in (
        ("losses/bce.md", "bce", "target.long()"),
        ("losses/nll.md", "nll", "labels.long()"),
    ):
        found = expand("{{ trouble float-indices }}\n", page, topic, "en", register)
        assert found is not None
        assert f"```python\n{mend}\n```" in found.body


def test_several_causes_name_one_another(tmp_path: Path) -> None:
    when = 'when_en = "another loss"\nwhen_zh = "别的损失"\n'
    register = read_register(project_with(tmp_path, ENTRY, SECOND + when))
    found = expand("{{ trouble float-indices }}\n", "debug/errors.md", "", "en", register)
    assert found is not None
    assert "Other causes of the same message: [another loss](../debug/errors.md#other-cause)." in found.body


def test_an_index_is_a_list_of_links(tmp_path: Path) -> None:
    register = read_register(project_with(tmp_path, ENTRY))
    found = expand("{{ index dtype }}\n", "debug/index.md", "", "en", register)
    assert found is not None
    assert found.body == "- [`expected Long but got Float`](../debug/errors.md#float-indices)\n"
    assert found.shown == ()


@pytest.mark.parametrize(
    "source",
    [
        "{{ trouble unknown }}\n",
        "{{ troubles unknown }}\n",
        "see {{ trouble float-indices }}\n",
        "```\n{{ trouble float-indices }}\n```\n",
    ],
)
def test_what_cannot_be_put_in_is_left_for_the_checks(tmp_path: Path, source: str) -> None:
    register = read_register(project_with(tmp_path, ENTRY))
    assert expand(source, "losses/bce.md", "bce", "en", register) is None


def test_lines_are_told_where_they_were_written(tmp_path: Path) -> None:
    register = read_register(project_with(tmp_path, ENTRY))
    folder = tmp_path / "docs" / "en"
    folder.mkdir(parents=True)
    path = folder / "a.md"
    path.write_text(
        "---\ntitle: A\n---\n# A { #a }\n\n{{ trouble float-indices }}\n\nlast\n", encoding="utf-8"
    )
    page = read_page(path, folder, "en", register)
    assert [heading.id for heading in page.headings] == ["a", "error-float-indices"]
    line, entry = page.written(page.headings[1].line)
    assert (line, entry and entry.id) == (6, "float-indices")
    last = page.first_line + page.body.split("\n").index("last")
    assert page.written(last) == (8, None)


@pytest.mark.parametrize(
    ("message", "heading"),
    [
        ("out of bounds.", "`out of bounds`: too few"),
        ("the `-` operator", "`` the `-` operator ``: too few"),
        ("``options`` ignored", "``` ``options`` ignored ```: too few"),
    ],
)
def test_a_heading_holds_the_message_as_it_is(tmp_path: Path, message: str, heading: str) -> None:
    entry = ENTRY.replace("expected Long but got Float", message, 1)
    title = 'title_en = "too few"\ntitle_zh = "太少"\n'
    register = read_register(project_with(tmp_path, entry + title))
    assert heading_of(register["float-indices"], "en") == heading
