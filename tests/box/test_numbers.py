"""What the box says of a loss value agrees with what the examples were recorded to compute."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from lossbook.compare.record import read_record
from tests.box.node import diagnose
from tests.box.register import small_register

SNIPPETS = Path(__file__).resolve().parents[2] / "snippets"
Case = tuple[str, str]  # what is typed, and the reading it must get


@cache
def recorded(example: str) -> dict[str, Any]:
    record = read_record(SNIPPETS / f"{example}.out")
    return {name: item["value"] for name, item in record.values.items()}


def from_the_records() -> list[Case]:
    """Every family of values, each value as the examples computed it."""
    cases: list[Case] = []
    for C, start, floor in recorded("initial_values/classes")["rows"]:
        cases += [(f"{start}, {C} classes", "chance"), (f"{floor}, {C} classes", "twice")]
        cases += [(f"loss {start}", "chance"), (f"loss stuck at {floor}", "twice")]
    for C, *floors in recorded("initial_values/smoothing_floors")["rows"]:
        for eps, floor in zip((0.01, 0.05, 0.1, 0.2), floors, strict=True):
            cases.append((f"{floor} label_smoothing={eps}, {C} classes", "smooth"))
        cases.append((f"{floors[2]}, {C} classes", "smooth"))
    yes_no = recorded("initial_values/yes_no")
    mistakes = recorded("initial_values/yes_no_mistakes")
    cases += [
        (f"BCE loss {yes_no['start']:.4f}", "yes-no"),
        (f"DPO loss {yes_no['pair']:.4f}", "yes-no"),
        (f"bce {mistakes['twice'][0]:.4f}", "sigmoid-positive"),
        (f"bce {mistakes['twice'][1]:.4f}", "sigmoid-negative"),
        (f"bce {sum(mistakes['twice']) / 2:.4f}", "sigmoid-half"),
        (f"{mistakes['clamped']:.0f}", "clamped"),
        (f"loss: {mistakes['half']:.1f}", "clamped-half"),
        (f"loss is always {mistakes['column']:.1f}", "zero"),
        (f"soft margin loss {mistakes['zero_labels']:.4f}", "sigmoid-negative"),
    ]
    for C, k, multi, multilabel in recorded("initial_values/margins")["rows"]:
        cases.append((f"multi margin loss {multi} {C} classes", "multi-margin"))
        if k > 1:
            cases.append((f"multilabel margin {multilabel} {C} classes", "multi-label-margin"))
    collapse = recorded("initial_values/collapse")
    cases.append((f"triplet loss {collapse['start']:.1f}", "collapse"))
    cases.append((f"margin ranking loss {collapse['ranking']:.4f} margin=0.3", "collapse"))
    cases.append((f"cosine {recorded('initial_values/cosine')['collapsed'][1]:.1f}", "cosine"))
    contrastive = recorded("initial_values/contrastive")
    cases.append((f"InfoNCE {contrastive['info_nce']:.4f} batch {contrastive['N']}", "nce"))
    cases.append((f"simclr {contrastive['nt_xent']:.4f}", "nt-xent"))
    focal = recorded("initial_values/focal")
    cases.append((f"focal {focal['ten']:.4f} 10 classes", "focal"))
    cases.append((f"focal {focal['yes']:.4f}", "focal-positive"))
    cases.append((f"focal {focal['no']:.4f}", "focal-negative"))
    regression = recorded("initial_values/regression")
    cases += [(f"{name} loss {regression[name]:.4f}", name) for name in ("l1", "huber")]
    cases.append((f"mse loss {regression['mse']:.1f}", "mse"))
    likelihoods = recorded("initial_values/likelihoods")
    cases.append((f"gaussian nll {likelihoods['full_sum']:.4f}", "gaussian-full"))
    cases.append(("GaussianNLLLoss 0.5", "gaussian"))
    cases.append((f"poisson nll loss {likelihoods['poisson'][0]:.1f}", "poisson"))
    cases.append((f"GaussianNLLLoss {likelihoods['sure']:.4f}", "negative-density"))
    for weight, _, start, _ in recorded("initial_values/pos_weight")["rows"][1:]:
        cases.append((f"{start} pos_weight={weight}", "pos-weight"))
    for share, _, loss in recorded("bce_with_logits/base_rates")["rows"]:
        cases.append((f"bce {loss}, positives {share}", "base-rate"))
    cases.append((f"{recorded('nll/epsilon')['with_epsilon']:.4f}", "epsilon"))
    negative = recorded("initial_values/negative")["values"]
    cases += [
        (f"NLLLoss {negative[2]:.2f}", "negative-probabilities"),
        (f"nll_loss {negative[3]:.2f}", "negative-logits"),
        (f"KLDivLoss {negative[4]:.2f}", "negative-kl"),
        (f"BCEWithLogitsLoss {negative[5]:.2f}", "negative-targets"),
        (f"loss = {negative[6]:.2f}", "negative"),
    ]
    return cases


def first_of(answer: dict[str, Any]) -> str:
    return str(answer["readings"][0]["id"] if answer["readings"] else answer["kind"])


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_recorded_value_is_known(language: str) -> None:
    cases = from_the_records()
    answers = diagnose([text for text, _ in cases], small_register(language), language)
    wrong = {}
    for (text, wanted), answer in zip(cases, answers, strict=True):
        ids = [reading["id"] for reading in answer["readings"]]
        sure = [reading["id"] for reading in answer["readings"] if reading["exact"]]
        if wanted not in sure:
            wrong[text] = (wanted, ids)
        assert all("{" not in reading["text"] for reading in answer["readings"])
    assert wrong == {}


# As people type it, and the first reading.
TYPED = {
    "2.3026, 10 classes": "chance",
    "0.693": "chance",
    "loss 一直 2.30 10类": "chance",
    "1.4612": "twice",
    "1.46 ten classes": "twice",
    "loss=nan": "nan",
    "训练几步以后 loss 变成 NaN": "nan",
    "loss: inf": "inf",
    "val_loss: 6.9 C=1000": "chance",
    "stuck at 0.5003": "smooth",
    "loss = -0.33": "negative",
    "100": "clamped",
    "50.0": "clamped-half",
    "inf": "inf",
    "-inf": "-inf",
    "triplet loss stuck at margin 1.0": "collapse",
    "二分类 loss 一直 0.69 不收敛": "yes-no",
    "CIFAR10 训练 loss 一直 2.302 不下降": "chance",
    "epoch 10 loss 2.3031 lr=0.001": "chance",
    "10 分类 交叉熵 loss 卡在 1.46 降不下去": "twice",
    "loss 4.2, 10 classes": "above",
    "1.2, 10 classes": "below",
    "loss 一直是 0": "zero",
    "loss is always 0.0": "zero",
    "mse 0.09 10 classes": "squares",
    "23.5 BCELoss": "clamped-share",
    "imagenet loss 6.91": "chance",
    "gpt2 loss 10.82": "chance",
    "7.64": "chance",
    "2.25, log10? 10 classes": "below",
    "1.0, 10 classes, log10": "base",
    "-100": "ignored",
    "18.42": "epsilon",
    "65504": "largest-half",
    "loss 3.7e3": "large",
}


def test_numbers_are_read_as_people_type_them() -> None:
    answers = diagnose(list(TYPED), small_register())
    found = {text: first_of(answer) for text, answer in zip(TYPED, answers, strict=True)}
    assert found == TYPED


@pytest.mark.parametrize("C", [2, 3, 7, 10, 37, 100, 365, 1000, 21841, 50257])
@pytest.mark.parametrize("digits", [2, 3, 4, 6])
def test_the_count_of_classes_is_found(C: int, digits: int) -> None:
    """With enough digits the number tells how many classes there are, rounded or cut off."""
    value = math.log(C)
    cut = math.floor(value * 10**digits) / 10**digits
    answers = diagnose([f"loss {value:.{digits}f}", f"loss {cut:.{digits}f}, {C} classes"], small_register())
    for answer in answers[0 if digits > 3 else 1 :]:
        chance = next(reading for reading in answer["readings"] if reading["id"] == "chance")
        assert chance["formula"].startswith(f"ln {C} =") and chance["exact"]


def test_what_is_no_value_is_not_read_as_one() -> None:
    texts = [
        "how to use pytorch 2.13",
        "resnet50 epoch 10",
        "lr 0.01 or 0.001",
        "which loss for 10 classes",
        "infinite loop",
    ]
    answers = diagnose(texts, small_register())
    assert [text for text, answer in zip(texts, answers, strict=True) if answer["kind"] == "number"] == []
