"""The register as data: what it promises in its schema, and that the built site leads where it says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from lossbook.discover.troubles import read_register
from lossbook.project import LANGUAGES, Project
from lossbook.publish.register_data import BOX_SCRIPT, ERRORS, GLOBAL, SCHEMA, mended_part, plain
from lossbook.render.library import Library

PROJECT = Project(Path(__file__).resolve().parents[2])


@pytest.fixture(scope="module")
def errors(built_site: Path) -> dict[str, Any]:
    return dict(json.loads((built_site / ERRORS).read_text(encoding="utf-8")))


def test_the_file_keeps_its_schema(built_site: Path, errors: dict[str, Any]) -> None:
    schema = json.loads((built_site / SCHEMA).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(errors, schema)
    assert errors["torch"] == "2.13.0"


def test_it_holds_every_entry(errors: dict[str, Any]) -> None:
    assert sorted(entry["id"] for entry in errors["entries"]) == sorted(read_register(PROJECT))


def test_what_people_meet_most_comes_first_and_the_rest_in_the_order_of_the_files(
    errors: dict[str, Any],
) -> None:
    register = read_register(PROJECT)
    often = [name for name, trouble in register.items() if trouble.often]
    rest = [name for name, trouble in register.items() if not trouble.often]
    assert list(register)[: len(often)] != often
    assert [entry["id"] for entry in errors["entries"]] == [*often, *rest]


def test_every_address_exists(built_site: Path, errors: dict[str, Any]) -> None:
    pages: dict[str, str] = {}
    for entry in errors["entries"]:
        for place in (entry, *entry["see"]):
            for address in place["url"].values():
                path, _, anchor = address.partition("#")
                if path not in pages:
                    pages[path] = (built_site / path / "index.html").read_text(encoding="utf-8")
                assert not anchor or f'id="{anchor}"' in pages[path], address


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_box_gets_its_language(built_site: Path, errors: dict[str, Any], language: str) -> None:
    text = (built_site / language / BOX_SCRIPT).read_text(encoding="utf-8")
    assert text.startswith(f"var {GLOBAL} = ")
    data = json.loads(text.removeprefix(f"var {GLOBAL} = ").rstrip().rstrip(";"))
    assert [entry["id"] for entry in data["entries"]] == [entry["id"] for entry in errors["entries"]]
    assert data["entries"][0]["cause"] == errors["entries"][0]["cause"][language]


def test_texts_are_plain(errors: dict[str, Any]) -> None:
    for entry in errors["entries"]:
        for field in ("cause", "cure", "when"):
            for text in entry[field].values():
                assert not re.search(r"\{\{|\]\(|\*\*|<\w+", re.sub(r"`[^`]*`", "", text)), text


def test_mended_is_the_script_without_its_last_statement() -> None:
    assert mended_part("# raises: E\nx = 1\n\nf(\n  x\n)\n") == "x = 1\n"


def test_plain_text_fills_in_values_and_drops_marks() -> None:
    text = "**Not** `x * y`, [but `z`](a.md#b): {{ given 0.1 }}, {{ cross_entropy/by_hand.loss:.2f }}."
    assert plain("**输入**是整型，*不*对", Library(PROJECT)) == "输入是整型，*不*对"
    filled = plain(text, Library(PROJECT))
    assert re.fullmatch(r"Not `x \* y`, but `z`: 0\.1, \d\.\d\d\.", filled)
