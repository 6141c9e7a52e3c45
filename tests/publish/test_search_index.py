"""What is left of a section in the search index."""

from __future__ import annotations

import json
from pathlib import Path

from lossbook.publish.search_index import lighten_index, lighter

CARD = (
    "<p>Take the mean.</p> bce/by_hand.py<pre><code># raises: RuntimeError\nimport torch\n"
    "x = torch.tensor([1.0])  # a comment\nloss = F.cross_entropy(x, target, label_smoothing=0.1)\n"
    "print(f&quot;words {loss}&quot;)\n</code></pre>Output<pre><code>loss  0.1291\n</code></pre>"
)


def test_of_a_script_the_telling_names_stay() -> None:
    text = lighter(CARD)
    assert "F.cross_entropy target label_smoothing" in text
    for gone in ("torch.tensor", "import", "comment", "words", "bce/by_hand.py"):
        assert gone not in text


def test_prose_and_output_stay() -> None:
    text = lighter(CARD)
    assert "<p>Take the mean.</p>" in text
    assert "loss  0.1291" in text


def test_a_name_of_the_prose_is_not_told_twice() -> None:
    assert lighter(f"<code>label_smoothing</code> {CARD}").count("label_smoothing") == 1


def test_blanks_at_punctuation_go() -> None:
    assert lighter("交叉\u200b熵\u200b，\u200b损失") == "交叉\u200b熵，损失"


def test_the_file_is_rewritten(tmp_path: Path) -> None:
    path = tmp_path / "search_index.json"
    path.write_text(json.dumps({"config": {}, "docs": [{"location": "a/", "title": "A", "text": CARD}]}))
    lighten_index(tmp_path)
    assert json.loads(path.read_text(encoding="utf-8"))["docs"][0]["text"] == lighter(CARD)
