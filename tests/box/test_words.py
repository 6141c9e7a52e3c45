"""Words are understood as people mean them: by stem and meaning, in both languages, with typing errors."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from tests.box.node import SCRIPTS, diagnose, words_of
from tests.box.register import small_register

SAME = re.search(
    r"const SAME = `\n(.*?)`;", (SCRIPTS / "diagnose-words.js").read_text(encoding="utf-8"), re.DOTALL
)
MEANINGS: dict[str, list[str]] = {}
for _line in SAME[1].strip().split("\n") if SAME else []:
    _name, _, _phrases = _line.partition(": ")
    MEANINGS[_name] = _phrases.split(" | ")


def meanings_of(text: str) -> set[str]:
    return {word[1:] for word in words_of([text])[0] if word[0] == "~"}


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("my loss plateaued", "stuck"),
        ("损失卡住了", "stuck"),
        ("it doesn't go down", "stuck"),
        ("it doesnt go down", "stuck"),
        ("loss 降不下去", "stuck"),
        ("out of bounds", "bounds"),
        ("标签越界", "bounds"),
        ("独热编码", "onehot"),
        ("one-hot labels", "onehot"),
        ("半精度 overflow", "half"),
        ("training in fp16", "half"),
        ("gradients vanish", "gradient"),
    ],
)
def test_what_means_the_same_has_one_name(text: str, meaning: str) -> None:
    assert meaning in meanings_of(text)


def test_every_phrase_has_one_meaning() -> None:
    counts = Counter(phrase for phrases in MEANINGS.values() for phrase in phrases)
    assert [phrase for phrase, count in counts.items() if count > 1] == []


@pytest.mark.parametrize(
    ("text", "loss"),
    [
        ("F.binary_cross_entropy_with_logits", "BCEWithLogitsLoss"),
        ("nn.BCEWithLogitsLoss()", "BCEWithLogitsLoss"),
        ("nll_loss", "NLLLoss"),
        ("KL 散度", "KLDivLoss"),
        ("交叉熵损失", "CrossEntropyLoss"),
    ],
)
def test_a_loss_is_one_word_however_it_is_written(text: str, loss: str) -> None:
    losses = [word[1:] for word in words_of([text])[0] if word[0] == "@"]
    assert losses == [loss]


@pytest.mark.parametrize(
    ("word", "other"),
    [("plateaus", "plateau"), ("summed", "sum"), ("normalization", "normalized"), ("categories", "category")],
)
def test_endings_do_not_matter(word: str, other: str) -> None:
    one, two = words_of([word, other])
    assert one == two


def test_a_number_counts_with_two_decimals() -> None:
    assert "2.30" in words_of(["2.3026"])[0]


@pytest.mark.parametrize("text", ["corss entropy labels are floats", "cross entorpy lables are floats"])
def test_typing_errors_are_forgiven(text: str) -> None:
    assert diagnose([text], small_register())[0]["ids"][0] == "float-indices"


def test_words_of_another_field_are_left_as_they_are() -> None:
    answer = diagnose(["kubernetes crashloopbackoff in my cluster"], small_register())[0]
    assert answer["kind"] == "nothing"


def test_an_entry_is_found_in_the_language_of_the_other_site() -> None:
    for code in ("en", "zh"):
        english, chinese = diagnose(
            ["loss stuck at ln 10", "损失停在 ln 10 不动"], small_register(code), code
        )
        assert english["ids"][0] == chinese["ids"][0] == "stuck-at-chance"
