"""A small register for the tests of the box, in the form that the build gives it (``troubles.js``)."""

from __future__ import annotations

from typing import Any

from lossbook.discover.wordings import compile_pattern, key_of, template_of

# id: kind, losses, wordings (or templates with holes), when, what people type in English, in Chinese
_ENTRIES: dict[str, tuple[str, tuple[str, ...], tuple[str, ...], str, tuple[str, ...], tuple[str, ...]]] = {
    "float-indices": (
        "error",
        ("CrossEntropyLoss", "NLLLoss"),
        (
            "expected target dtype to be Long or Byte, but got {float}",
            "expected scalar type Long but found {float}",
        ),
        "",
        ("float labels cross entropy",),
        ("标签是浮点数 交叉熵报错",),
    ),
    "int32-indices": (
        "error",
        ("CrossEntropyLoss", "NLLLoss"),
        (
            "expected target dtype to be Long or Byte, but got {int}",
            "expected scalar type Long but found Int",
            "'nll_loss_forward_reduce_cuda_kernel_2d_index' not implemented for 'Int'",
        ),
        "",
        ("int32 labels cross entropy",),
        ("标签是 int32 交叉熵报错",),
    ),
    "margin-float-target": (
        "error",
        ("MultiMarginLoss", "MultiLabelMarginLoss"),
        ("expected scalar type Long but found {float}",),
        "the loss is `MultiMarginLoss` or `MultiLabelMarginLoss`",
        ("multi-hot float target multilabel margin loss",),
        ("多标签 margin 损失 目标是浮点数",),
    ),
    "bce-integer-target": (
        "error",
        ("BCELoss",),
        ("Found dtype {int} but expected {float}",),
        "the target is an integer tensor",
        ("bce loss integer labels",),
        ("BCELoss 标签是整数",),
    ),
    "huber-double-target": (
        "error",
        ("HuberLoss",),
        ("Found dtype Double but expected Float",),
        "`backward` fails with `HuberLoss`",
        ("huber loss float64 targets backward error",),
        ("HuberLoss float64 目标 反向传播报错",),
    ),
    "column-target": (
        "error",
        ("CrossEntropyLoss", "NLLLoss"),
        (
            "0D or 1D target tensor expected, multi-target not supported",
            "1D target tensor expected, multi-target not supported",
        ),
        "the target has shape `(N, 1)`",
        ("target has shape N,1 cross entropy", "squeeze target column"),
        ("标签多了一列", "标签形状 (N,1)"),
    ),
    "cosine-column-target": (
        "error",
        ("CosineEmbeddingLoss",),
        ("0D or 1D target tensor expected, multi-target not supported",),
        "the loss is `CosineEmbeddingLoss`",
        ("cosine embedding loss target shape",),
        ("余弦嵌入损失 标签形状",),
    ),
    "batch-size": (
        "error",
        ("CrossEntropyLoss", "NLLLoss"),
        ("Expected input batch_size ({n}) to match target batch_size ({n})",),
        "",
        ("input batch size does not match target batch size after view",),
        ("batch_size 不一致",),
    ),
    "out-of-bounds": (
        "error",
        ("CrossEntropyLoss", "NLLLoss"),
        ("Target {n} is out of bounds", "Assertion `t >= 0 && t < n_classes` failed"),
        "a label is as large as the number of classes",
        ("label larger than number of classes",),
        ("标签超出类别数",),
    ),
    "void-label": (
        "error",
        ("CrossEntropyLoss",),
        ("Target 255 is out of bounds",),
        "the masks of a segmentation mark void with 255",
        ("255 in segmentation mask void label",),
        ("语义分割 mask 里有 255",),
    ),
    "target-size-warning": (
        "warning",
        ("MSELoss", "L1Loss", "SmoothL1Loss", "HuberLoss"),
        (
            "Using a target size ({shape}) that is different to the input size ({shape}). "
            "This will likely lead to incorrect results due to broadcasting",
        ),
        "",
        ("mse loss broadcasting N,1 against N",),
        ("预测 (N,1) 和标签 (N) 广播",),
    ),
    "bce-target-size": (
        "error",
        ("BCELoss",),
        ("Using a target size ({shape}) that is different to the input size ({shape}) is deprecated",),
        "",
        ("bce target size different from input size",),
        ("BCELoss 目标与输入形状不同",),
    ),
    "nan-all-ignored": (
        "symptom",
        ("CrossEntropyLoss", "NLLLoss"),
        (),
        "",
        ("cross entropy nan when all labels are ignore_index", "loss nan all targets -100"),
        ("标签全部被忽略 交叉熵 nan", "ignore_index 全部 loss 为 nan"),
    ),
    "stuck-at-chance": (
        "symptom",
        ("CrossEntropyLoss",),
        (),
        "",
        ("loss stuck at 2.3026", "cifar10 loss not decreasing from ln 10"),
        ("loss 一直 2.30 不下降", "十分类 loss 不降"),
    ),
    "negative-nll": (
        "symptom",
        ("NLLLoss",),
        (),
        "",
        ("NLLLoss is negative", "negative loss nll"),
        ("NLLLoss 输出负数",),
    ),
}


def small_register(language: str = "en") -> dict[str, Any]:
    """The data of the box in a language."""
    return {
        "torch": "2.13.0",
        "language": language,
        "entries": [_entry(slug, language) for slug in _ENTRIES],
    }


def _entry(slug: str, language: str) -> dict[str, Any]:
    kind, losses, wordings, when, english, chinese = _ENTRIES[slug]
    templates = [wording if "{" in wording else template_of(wording) for wording in wordings]
    return {
        "id": slug,
        "kind": kind,
        "group": "dtype",
        "losses": list(losses),
        "title": wordings[0] if wordings else english[0],
        "messages": list(wordings),
        "patterns": [compile_pattern(template) for template in templates],
        "keys": [key_of(template) for template in templates],
        "when": when,
        "cause": "Because.",
        "cure": "",
        "mend": "mended()",
        "mended": "import torch\n\nmended()\n",
        "typed": list(english if language == "en" else chinese),
        "typed_other": list(chinese if language == "en" else english),
        "url": f"debug/errors/#{slug}",
        "see": [],
    }
