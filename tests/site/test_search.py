"""What people type finds its section, through the theme's real search worker."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

HARNESS = Path(__file__).resolve().parents[1] / "search" / "worker_queries.mjs"

# query -> a section that must be among the first three results
QUERIES = {
    "zh": {
        "logits": ("concepts/softmax/", "losses/cross-entropy/"),
        "cross_entropy": ("losses/cross-entropy/",),
        "nn.CrossEntropyLoss": ("losses/cross-entropy/",),
        "F.cross_entropy": ("losses/cross-entropy/",),
        "熵": ("losses/cross-entropy/#entropy-and-kl", "losses/cross-entropy/"),
        "交叉熵": ("losses/cross-entropy/",),
        "损失为NaN": ("losses/cross-entropy/#", "find/#", "concepts/softmax/#"),
        "loss为nan": ("losses/cross-entropy/#", "find/#", "concepts/softmax/#"),
        "softmax用了两次": ("losses/cross-entropy/#double-softmax", "concepts/softmax/#"),
        "标签平滑": ("losses/cross-entropy/#",),
        "负对数似然": ("losses/nll/",),
        "NLLLoss": ("losses/nll/",),
        "nll_loss": ("losses/nll/",),
        "温度": ("concepts/softmax/#temperature",),
        "ignore_index": ("losses/cross-entropy/#", "losses/nll/#"),
        "softmax": ("concepts/softmax/",),
    },
    "en": {
        "logits": ("concepts/softmax/", "losses/cross-entropy/"),
        "cross_entropy": ("losses/cross-entropy/",),
        "nn.CrossEntropyLoss": ("losses/cross-entropy/",),
        "cross entropy": ("losses/cross-entropy/",),
        "loss is nan": ("losses/cross-entropy/#", "find/#", "concepts/softmax/#", "losses/nll/#"),
        "label smoothing": ("losses/cross-entropy/#",),
        "temperature": ("concepts/softmax/#temperature",),
        "NLLLoss": ("losses/nll/",),
        "negative loss": ("losses/nll/#", "find/#"),
        "log_softmax": ("concepts/softmax/#", "losses/nll/#"),
        "Target 5 is out of bounds": ("losses/cross-entropy/#", "losses/nll/#", "find/#"),
        "expected scalar type Long but found Float": ("losses/cross-entropy/#", "losses/nll/#", "find/#"),
    },
}


@pytest.mark.parametrize("language", QUERIES)
def test_a_query_finds_its_section(built_site: Path, language: str) -> None:
    node = shutil.which("node")
    assert node, "Node is not installed: python -m lossbook.bootstrap"
    command = [node, str(HARNESS), str(built_site / language), *QUERIES[language]]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    missed = {}
    for query, sections in QUERIES[language].items():
        first = [answer["location"] for answer in answers[query][:3]]
        if not any(location.startswith(section) for location in first for section in sections):
            missed[query] = [answer["location"] for answer in answers[query][:6]]
    assert missed == {}
