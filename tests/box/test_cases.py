"""The built register, asked what people type: the right entry comes first."""

from __future__ import annotations

import json
import random
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.box.node import diagnose
from tests.box.test_numbers import TYPED, from_the_records

CASES: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "cases.toml").read_text(encoding="utf-8")
)
ENOUGH = 0.95
SEEN = {"error": 1, "symptom": 3, "question": 3}  # among so many candidates the right one must be
Asked = tuple[str, str]  # id of the case, text


@cache
def register(site: Path, language: str) -> dict[str, Any]:
    """The data of the box as the build made it."""
    text = (site / language / "assets" / "javascripts" / "troubles.js").read_text(encoding="utf-8")
    data: dict[str, Any] = json.loads(text[text.index("{") : text.rindex("}") + 1])
    return data


@cache
def ids_on(page: Path) -> frozenset[str]:
    return frozenset(re.findall(r' id="([^"]+)"', page.read_text(encoding="utf-8")))


def leads_somewhere(folder: Path, url: str) -> bool:
    path, _, anchor = url.partition("#")
    page = folder / path / "index.html"
    return page.is_file() and (not anchor or anchor in ids_on(page))


def right(case: dict[str, Any], answer: dict[str, Any]) -> bool:
    seen = set(answer["ids"][: SEEN[case["kind"]]]) & set(case.get("expect", []))
    read = {reading.get("id") for reading in answer["readings"]} & set(case.get("reading", []))
    return bool(seen or read)


def asked_or_right(case: dict[str, Any], answer: dict[str, Any]) -> bool:
    """A message alone may have several causes: then the right one must be among those the reader is asked about."""
    rivals = answer["ids"][: answer["rivals"]] if answer["question"] == "which" else []
    return right(case, answer) or bool(set(rivals) & set(case.get("expect", [])))


def missed(data: dict[str, Any], language: str, asked: list[Asked], strict: bool = True) -> dict[str, Any]:
    answers = diagnose([text for _, text in asked], data, language)
    fits = right if strict else asked_or_right
    return {
        text: (CASES[name].get("expect"), answer["kind"], answer["ids"][:4])
        for (name, text), answer in zip(asked, answers, strict=True)
        if not fits(CASES[name], answer)
    }


def of_kind(kinds: set[str], form: str) -> list[Asked]:
    asked = []
    for name, case in CASES.items():
        texts = case.get(form, []) if case["kind"] in kinds else []
        asked += [(name, text) for text in ([texts] if isinstance(texts, str) else texts)]
    return asked


def test_every_case_names_entries_that_exist(built_site: Path) -> None:
    known = {entry["id"] for entry in register(built_site, "en")["entries"]}
    named = {slug for case in CASES.values() for slug in case.get("expect", [])}
    assert named - known == set()


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("kind", ["error", "symptom", "question"])
def test_what_people_type_finds_its_entry(built_site: Path, language: str, kind: str) -> None:
    asked = of_kind({kind}, language)
    wrong = missed(register(built_site, language), language, asked)
    assert len(wrong) <= (1 - ENOUGH) * len(asked), wrong


@pytest.mark.parametrize("language", ["en", "zh"])
def test_old_wordings_find_their_entry(built_site: Path, language: str) -> None:
    asked = of_kind({"error", "symptom"}, "old")
    wrong = missed(register(built_site, language), language, asked)
    assert len(wrong) <= (1 - ENOUGH) * len(asked), wrong


def test_the_message_alone_finds_its_entry_or_the_question(built_site: Path) -> None:
    asked = of_kind({"error"}, "message")
    wrong = missed(register(built_site, "en"), "en", asked, strict=False)
    assert len(wrong) <= (1 - ENOUGH) * len(asked), wrong


def varied(text: str, chance: random.Random) -> str:
    """Other sizes, devices and counts where the message has them; what tells causes apart stays."""
    text = re.sub(
        r"(?<=[\[(])\d[\d, ]*(?=[\])])",
        lambda m: re.sub(r"\d{2,}", lambda n: str(chance.randint(12, 900)), m[0]),
        text,
    )
    text = re.sub(
        r"(?<=Target )(?!255)\d+(?= is out)|(?<=all )\d+(?= classes)",
        lambda _: str(chance.randint(2, 200)),
        text,
    )
    text = text.replace("cuda:0", f"cuda:{chance.randint(1, 7)}")
    return chance.choice(
        (
            text,
            f"E   {text}",
            f"[rank{chance.randint(0, 7)}]: {text}",
            f'Traceback (most recent call last):\n  File "train.py", line {chance.randint(1, 999)}, in <module>\n{text}',
            text.replace("'", "’").replace('"', "”"),
        )
    )


@pytest.mark.parametrize("language", ["en", "zh"])
def test_other_numbers_shapes_and_devices_change_nothing(built_site: Path, language: str) -> None:
    chance = random.Random(0)
    asked = [
        (name, varied(text, chance))
        for name, text in of_kind({"error"}, language) * 3
        if re.search(r"\d", text)
    ]
    wrong = missed(register(built_site, language), language, asked)
    assert len(wrong) <= (1 - ENOUGH) * len(asked), wrong


def test_the_register_is_answered_quickly(built_site: Path) -> None:
    frames = '  File "/opt/torch/nn/modules/module.py", line 1518, in _call_impl\n    return f(*args)\n' * 99
    text = f"Traceback (most recent call last):\n{frames}IndexError: Target 10 is out of bounds."
    answer = diagnose([text], register(built_site, "en"), repeat=5)[0]
    assert answer["ids"][0] in ("out-of-bounds", "too-few-outputs")
    assert answer["ms"] < 50


def test_what_the_tensors_of_a_named_loss_say_comes_first(built_site: Path) -> None:
    asked = {
        "input (16, 5, 64, 64), target (16, 1, 64, 64) int64, CrossEntropyLoss": "mask-channel",
        "input (32, 10), target (32, 10) int64 CrossEntropyLoss": "one-hot-integers",
        "pred (8, 1) float32 target (8,) float32 mse": "broadcast-warning",
    }
    answers = diagnose(list(asked), register(built_site, "en"))
    assert [answer["ids"][0] for answer in answers] == list(asked.values())


def test_a_rough_number_means_only_what_people_meet_all_the_time(built_site: Path) -> None:
    rough, usual = diagnose(["loss stuck at 0.9", "loss stuck at 2.3"], register(built_site, "en"))
    assert [reading["formula"] for reading in rough["readings"]] == ["e^0.9 = 2.46"]
    assert usual["readings"][0]["formula"] == "ln 10 = 2.3026"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_section_on_a_value_exists(built_site: Path, language: str) -> None:
    texts = [*TYPED, *(text for text, _ in from_the_records())]
    answers = diagnose(texts, register(built_site, language), language)
    urls = {reading["url"] for answer in answers for reading in answer["readings"] if reading.get("url")}
    assert len(urls) > len(SEEN)
    for url in urls:
        assert leads_somewhere(built_site / language, url), url


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_address_that_the_box_gives_leads_somewhere(built_site: Path, language: str) -> None:
    for entry in register(built_site, language)["entries"]:
        for url in (entry["url"], *(seen["url"] for seen in entry["see"])):
            assert leads_somewhere(built_site / language, url), url
