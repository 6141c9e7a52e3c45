"""A message is recognised however it comes: coloured, wrapped, quoted, with other numbers, in a long traceback."""

from __future__ import annotations

import textwrap

import pytest

from tests.box.node import diagnose
from tests.box.register import small_register

LIMIT_TRACEBACK, LIMIT_MEGABYTE = 50, 400  # milliseconds; the second has room for a busy machine
COLUMN = "RuntimeError: 0D or 1D target tensor expected, multi-target not supported"
FRAMES = "".join(
    f'  File "/opt/conda/lib/python3.11/site-packages/torch/nn/modules/m{n}.py", line {n}, in _call_impl\n'
    "    return forward_call(*args, **kwargs)\n"
    for n in range(99)
)
TRACEBACK = f"Traceback (most recent call last):\n{FRAMES}IndexError: Target 10 is out of bounds."


def ids(text: str) -> list[str]:
    answer = diagnose([text], small_register())[0]
    assert answer["kind"] == "message", answer
    found: list[str] = answer["ids"]
    return found


@pytest.mark.parametrize(
    "text",
    [
        COLUMN,
        COLUMN.upper(),
        f"\x1b[31m{COLUMN}\x1b[0m",
        f"E       {COLUMN}",
        f">>> {COLUMN}",
        f"[rank0]: {COLUMN}",
        f"2026-11-25 17:00:01,123 ERROR {COLUMN}",
        f"(RayTrainWorker pid=4242) {COLUMN}",
        COLUMN.replace("target tensor expected", "target tensor\n    expected"),
        COLUMN.replace("multi-target", "multi-\ntarget"),
        COLUMN.replace("expected", "expec\nted"),
        "“" + COLUMN + "”",
        f"训练时报错：{COLUMN}，怎么解决？",
        COLUMN.replace(",", "，"),
        f'{{"msg": "{COLUMN}\\n", "level": "error"}}',
        "&quot;" + COLUMN + "&quot;",
        "0D or 1D target tensor expected",
    ],
)
def test_a_message_is_recognised_however_it_is_dressed(text: str) -> None:
    assert set(ids(text)[:2]) == {"column-target", "cosine-column-target"}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (f"{COLUMN}\nF.cosine_embedding_loss(a, b, y)", "cosine-column-target"),
        (f"loss = nn.CosineEmbeddingLoss()(a, b, y)\n{COLUMN}", "cosine-column-target"),
        (f"return F.cross_entropy(input, target)\n{COLUMN}", "column-target"),
        ("expected scalar type Long but found Float multilabel_margin_loss", "margin-float-target"),
        ("交叉熵 expected scalar type Long but found Double", "float-indices"),
        ("Found dtype Long but expected Float BCELoss", "bce-integer-target"),
        ("huber_loss Found dtype Double but expected Float", "huber-double-target"),
        ("Found dtype Int but expected Half", "bce-integer-target"),
        ("IndexError: Target 255 is out of bounds.", "void-label"),
        ("IndexError: Target 37 is out of bounds.", "out-of-bounds"),
        (
            "Expected input batch_size (7) to match target batch_size (1024).",
            "batch-size",
        ),
        (
            "UserWarning: Using a target size (torch.Size([5])) that is different to the input size "
            "(torch.Size([5, 1])). This will likely lead to incorrect results due to broadcasting.",
            "target-size-warning",
        ),
    ],
)
def test_what_stands_beside_the_message_decides(text: str, first: str) -> None:
    assert ids(text)[0] == first


def test_nothing_decides_so_the_reader_is_asked() -> None:
    answer = diagnose([COLUMN], small_register())[0]
    assert answer["question"] == "which" and answer["rivals"] == 2
    decided = diagnose([f"CosineEmbeddingLoss {COLUMN}"], small_register())[0]
    assert decided["question"] == "" and decided["ids"][0] == "cosine-column-target"


def test_of_causes_between_which_nothing_decides_the_one_that_comes_first_in_the_data_is_first() -> None:
    data = small_register()
    (entry,) = (entry for entry in data["entries"] if entry["id"] == "column-target")
    data["entries"] = [entry, entry | {"id": "again"}]
    assert diagnose([COLUMN], data)[0]["ids"] == ["column-target", "again"]
    data["entries"].reverse()
    assert diagnose([COLUMN], data)[0]["ids"] == ["again", "column-target"]


def test_the_last_exception_counts_most() -> None:
    chained = (
        f"{TRACEBACK}\n\nDuring handling of the above exception, another exception occurred:\n\n"
        f"Traceback (most recent call last):\n{FRAMES}ValueError: Expected input batch_size (8) to match target "
        "batch_size (4)."
    )
    assert ids(chained)[:2] == ["batch-size", "out-of-bounds"]


def test_a_warning_before_the_exception_comes_second() -> None:
    log = (
        "train.py:7: UserWarning: Using a target size (torch.Size([3])) that is different to the input size "
        "(torch.Size([3, 1])). This will likely lead to incorrect results due to broadcasting.\n" + TRACEBACK
    )
    assert ids(log)[0] == "out-of-bounds"
    assert "target-size-warning" in ids(log)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n ",
        "ModuleNotFoundError: No module named 'foo'",
        "FileNotFoundError: [Errno 2] No such file or directory: 'data.csv'",
        f"Traceback (most recent call last):\n{FRAMES}KeyError: 'epoch'",
        "hello",
        "<img src=x onerror=alert(1)>",
        "\x00\x01\x02",
        "𝕏" * 1000,
    ],
)
def test_what_is_unknown_is_not_guessed(text: str) -> None:
    assert diagnose([text], small_register())[0]["kind"] == "nothing"


def test_words_for_the_search_are_offered() -> None:
    answer = diagnose(["KeyError: missing checkpoint field"], small_register())[0]
    assert answer["search"] == "missing checkpoint field"


def test_it_is_quick() -> None:
    log = "Epoch 3: loss 0.51, Target 3 is out of boun, expected scalar type long but found nothing\n"
    megabyte = log * (1_000_000 // len(log)) + TRACEBACK
    nasty = ["[1, 2" * 200_000, "expected scalar type long but found " * 28_000, "1.0 " * 250_000]
    traceback, *big = diagnose([TRACEBACK, megabyte, *nasty], small_register(), repeat=5)
    assert traceback["ids"][0] == "out-of-bounds" and traceback["ms"] < LIMIT_TRACEBACK
    assert big[0]["ids"][0] == "out-of-bounds"
    assert max(answer["ms"] for answer in big) < LIMIT_MEGABYTE


def test_long_wrapped_output_is_joined() -> None:
    text = (
        "ValueError: Using a target size (torch.Size([64])) that is different to the input size (torch.Size([64, 1])) "
        "is deprecated. Please ensure they have the same size."
    )
    for width in (37, 60, 79):
        for hard in (True, False):
            lines = (
                [text[i : i + width] for i in range(0, len(text), width)]
                if hard
                else textwrap.wrap(text, width)
            )
            assert ids("\n".join(lines))[0] == "bce-target-size", (width, hard)
