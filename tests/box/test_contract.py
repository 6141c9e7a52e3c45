"""The box judges shapes and types as torch does: thousands of calls, run and compared word for word."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable
from typing import Any

import pytest
import torch
import torch.nn.functional as F

from tests.box.node import diagnose, judge
from tests.box.register import small_register

FUNCTIONS: dict[str, Callable[..., torch.Tensor]] = {
    "CrossEntropyLoss": F.cross_entropy,
    "NLLLoss": F.nll_loss,
    "BCELoss": F.binary_cross_entropy,
    "BCEWithLogitsLoss": F.binary_cross_entropy_with_logits,
    "MSELoss": F.mse_loss,
    "L1Loss": F.l1_loss,
    "SmoothL1Loss": F.smooth_l1_loss,
    "HuberLoss": F.huber_loss,
    "KLDivLoss": F.kl_div,
}
FLOATS = ("float32", "float64", "float16", "bfloat16")
INTEGERS = ("int64", "int32", "int16", "int8", "uint8", "bool")
TYPES = (*FLOATS, *INTEGERS)
SHAPES: tuple[tuple[int, ...], ...] = (
    (),
    (1,),
    (3,),
    (4,),
    (1, 1),
    (3, 1),
    (3, 4),
    (4, 3),
    (3, 3),
    (1, 4),
    (2, 4),
    (2, 3, 1),
    (2, 3, 3),
    (2, 3, 4),
    (2, 4, 3),
    (2, 4, 4),
    (2, 1, 4),
    (2, 1, 4, 4),
    (2, 3, 4, 4),
    (2, 4, 4, 3),
    (2, 4, 4, 1),
    (2, 3, 3, 3),
)
CALLS = 300  # of each loss
STATES = {"runs": "", "warns": "warns: ", "raises": "raises: ", "backward": "backward: "}


def tensor(shape: tuple[int, ...], kind: str, grad: bool = False) -> torch.Tensor:
    dtype = getattr(torch, kind)
    if not dtype.is_floating_point:
        return torch.zeros(shape, dtype=dtype)
    made = torch.full(shape, 0.5, dtype=dtype)
    return made.requires_grad_() if grad else made


def torch_says(loss: str, tensors: dict[str, Any]) -> str:
    """ "", or what torch does and says: "raises: ValueError: ..."."""
    given = {name: tensor(tuple(one["shape"]), one["type"], name == "input") for name, one in tensors.items()}
    x, y = given.pop("input"), given.pop("target")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = FUNCTIONS[loss](x, y, **given)
        except Exception as problem:
            return f"raises: {type(problem).__name__}: {problem}"
        if value.requires_grad:
            try:
                value.backward()
            except Exception as problem:
                return f"backward: {type(problem).__name__}: {problem}"
    return f"warns: {caught[0].category.__name__}: {caught[0].message}" if caught else ""


def calls_of(loss: str) -> list[tuple[str, dict[str, Any]]]:
    chance = random.Random(loss)
    calls = []
    for _ in range(CALLS):
        x, y = chance.choice(SHAPES), chance.choice(SHAPES)
        if chance.random() < 0.6:  # most pairs of shapes are far apart: try those that nearly fit
            y = chance.choice((x, x[:1], x[:1] + x[2:], x[:-1], (*x, 1)))
        types = chance.choice(TYPES), chance.choice(TYPES)
        if chance.random() < 0.6:
            types = "float32", chance.choice(("int64", "float32", types[1]))
        tensors: dict[str, Any] = {
            "input": {"shape": x, "type": types[0]},
            "target": {"shape": y, "type": types[1]},
        }
        shape = chance.choice(((3,), (4,), (1,), (1, 4), x[1:2]))
        if loss in ("CrossEntropyLoss", "NLLLoss") and chance.random() < 0.3:
            tensors["weight"] = {"shape": shape, "type": chance.choice(("float32", "float64", "int64"))}
        if loss == "BCEWithLogitsLoss" and chance.random() < 0.3:
            tensors["pos_weight"] = {"shape": shape, "type": "float32"}
        calls.append((loss, tensors))
    return calls


@pytest.mark.parametrize("loss", FUNCTIONS)
def test_the_box_says_what_torch_does(loss: str) -> None:
    calls = calls_of(loss)
    wrong = {}
    for (_, tensors), judged in zip(calls, judge(calls), strict=True):
        said = torch_says(loss, tensors).split("\n")[0]
        box = STATES[judged["state"]] + judged["message"]
        if said != box:
            wrong[str(tensors)] = (said, box)
    assert wrong == {}


# What is typed, and the loss, the verdict and the first words of what torch says.
TYPED = {
    "input (32, 10) float32, target (32, 1) int64, CrossEntropyLoss": ("column", "0D or 1D target tensor"),
    "CrossEntropyLoss：输入 (64, 21)，目标 (64, 1) long": ("column", "0D or 1D target tensor"),
    "F.cross_entropy logits: torch.Size([8, 5]) labels: torch.Size([8]) torch.int32": (
        "indices",
        "expected target dtype to be Long or Byte, but got Int",
    ),
    "pred.shape = (16, 1), y.shape = (16,) nn.MSELoss": ("broadcast", "Using a target size"),
    "output [4, 20, 50] target [4, 20] cross entropy": ("class-axis", "Expected target size [4, 50]"),
    "cross_entropy with logits (N, T, C) and targets (N, T)": ("class-axis", "Expected target size"),
    "BCEWithLogitsLoss input (8,) FloatTensor target (8,) LongTensor": (
        "float-target",
        "result type Float can't be cast",
    ),
    "bceloss y_pred 32x1 float y_true 32x1 double": ("same-type", "Found dtype Double but expected Float"),
    "NLLLoss output (2, 19, 64, 64), mask (2, 1, 64, 64)": ("mask-channel", "only batches of spatial"),
    "huber_loss input (4,) float32, target (4,) float64": (
        "same-type-backward",
        "Found dtype Double but expected Float",
    ),
    "kl_div input float32 target int64": ("kl-integer", "kl_div: Integral inputs not supported."),
    "CrossEntropyLoss weight (3,), input (32, 10), target (32,)": (
        "weight-length",
        "weight tensor should be defined",
    ),
    "交叉熵 预测 [16, 5, 32, 32] cuda:0，标签 [16, 32, 32] cpu": ("device", "Expected all tensors"),
    "BCEWithLogitsLoss: logits (2,3,8,8) target (2,3,8,8) pos_weight (3,)": (
        "pos-weight",
        "The size of tensor a (3) must match the size of tensor b (8)",
    ),
    "input: 32x3x8x8, target 32x8x8 float, F.cross_entropy": (
        "indices",
        "expected target dtype to be Long or Byte, but got Float",
    ),
    "model output is (N, C, H, W), mask is (N, H, W, 3), cross entropy": (
        "mask-one-hot",
        "only batches of spatial",
    ),
    "SmoothL1Loss input [10] int64, target [10] int64": (
        "input-integer",
        "\"smooth_l1_cpu\" not implemented for 'Long'",
    ),
    "cross_entropy input (32, 10) target (32,)": ("indices-fine", ""),
    "CrossEntropyLoss input (16,) float target (16,) float": ("probabilities-one", ""),
    "CrossEntropyLoss input (16, 1) target (16,)": ("one-class", ""),
}


@pytest.mark.parametrize("text", TYPED)
def test_tensors_are_read_as_people_type_them(text: str) -> None:
    answer = diagnose([text], small_register())[0]
    assert answer["kind"] == "contract"
    assert len(answer["readings"]) == 1
    reading = answer["readings"][0]
    say, message = TYPED[text]
    assert (reading["say"], message in reading["message"]) == (say, True), reading
    assert "{" not in reading["text"] and "undefined" not in reading["text"]


def test_without_a_loss_the_usual_ones_are_judged_and_the_name_is_asked_for() -> None:
    answer = diagnose(["input (32, 10) float32, target (32,) int64"], small_register())[0]
    assert answer["question"] == "loss"
    assert [reading["loss"] for reading in answer["readings"]] == [
        "CrossEntropyLoss",
        "BCEWithLogitsLoss",
        "MSELoss",
    ]


def test_the_entry_with_the_message_of_the_verdict_is_given() -> None:
    answer = diagnose(["input (32, 10), target (32, 1), CrossEntropyLoss"], small_register())[0]
    assert answer["ids"][0] == "column-target"


def test_both_languages_have_the_same_sentences() -> None:
    texts = list(TYPED)
    english, chinese = (diagnose(texts, small_register(code), code) for code in ("en", "zh"))
    for one, other in zip(english, chinese, strict=True):
        assert [r["say"] for r in one["readings"]] == [r["say"] for r in other["readings"]]
        assert all(r["text"].isascii() is False for r in other["readings"])
