"""A small sound project; each test spoils one thing in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from lossbook.check.sources import check_sources
from lossbook.discover.examples import find_examples
from lossbook.discover.pages import read_pages
from lossbook.faults import Fault
from lossbook.project import Project
from lossbook.render.library import Library

ZH = """---
title: 交叉熵
description: 交叉熵怎样计算。
topic: loss
twin: 000000000000
---

# 交叉熵 { #cross-entropy }

损失是 {{ by_hand.loss:.4f }}，即 $-\\ln p$，见 [手算](#by-hand) 一节。

## 手算一遍 { #by-hand }

{{ example by_hand }}

{{ figure curve | 损失曲线 }}

{{ formula entropy }}

| 形状 | 结果 |
| --- | --- |
{{ rows by_hand.rows }}
| 其他 | 无 |

!!! note "注意"

    用 `cross_entropy` 计算，平滑系数取 {{ given 0.1 }}。

```python
loss = 0.5123
```
"""
EN = """---
title: Cross entropy
description: How cross entropy is computed.
topic: loss
twin: 000000000000
---

# Cross entropy { #cross-entropy }

The loss is {{ by_hand.loss:.4f }}, that is $-\\ln p$; see [by hand](#by-hand).

## By hand { #by-hand }

{{ example by_hand }}

{{ figure curve | The loss }}

{{ formula entropy }}

| shape | result |
| --- | --- |
{{ rows by_hand.rows }}
| other | none |

!!! note "Note"

    Computed with `cross_entropy`; the smoothing is {{ given 0.1 }}.

```python
loss = 0.5123
```
"""
SCRIPT = "loss = 0.1291089\nprint(f'{loss:.4f}')\n"
RECORD = """[stdout]
loss  0.1291
[error]
RuntimeError: smoothing must lie between 0.0 and 1.0
[values]
loss: float = 0.1291089
count: int = 3
probabilities: list = [0.25, 0.75]
rows: list = [["(N, C)", "ok"], ["(C,)", "ok"]]
"""
FIGURE = '''"""The curve."""

TEXT = {
    "en": {"alt": "A falling curve."},
    "zh": {"alt": "一条下降的曲线。"},
}
loss = [1.0, 0.5]
'''
FILES = {
    "docs/zh/losses/ce.md": ZH,
    "docs/en/losses/ce.md": EN,
    "docs/zh.yml": "INHERIT: ../mkdocs.yml\nsite_url: !ENV [URL, '']\nnav:\n  - 损失:\n      - 熵: losses/ce.md\n",
    "docs/en.yml": "INHERIT: ../mkdocs.yml\nnav:\n  - Losses:\n      - Cross entropy: losses/ce.md\n",
    "docs/formulas.toml": "entropy = '-\\sum_i p_i \\ln p_i'\n",
    "snippets/loss/__init__.py": 'def entropy(p):\n    """Doc."""\n    return p\n',
    "snippets/loss/by_hand.py": SCRIPT,
    "snippets/loss/by_hand.out": RECORD,
    "snippets/loss/figure_curve.py": FIGURE,
    "snippets/loss/figure_curve.out": "[values]\nloss: list = [1.0, 0.5]\n",
}


class Site:
    """The project in a temporary folder, with what a test needs to spoil and check it."""

    ZH, EN = "docs/zh/losses/ce.md", "docs/en/losses/ce.md"

    def __init__(self, root: Path) -> None:
        self.project = Project(root)
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        path = self.project.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        return (self.project.root / name).read_text(encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert text.count(old) >= 1, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def add(self, zh: str, en: str) -> int:
        """Append a paragraph to both pages; gives the line on which it begins in either."""
        self.write(self.ZH, self.read(self.ZH) + "\n" + zh + "\n")
        self.write(self.EN, self.read(self.EN) + "\n" + en + "\n")
        return ZH.count("\n") + 2

    def line(self, name: str, part: str) -> int:
        """First line of a file that contains ``part``."""
        return next(n for n, line in enumerate(self.read(name).split("\n"), 1) if part in line)

    def faults(self, *kinds: str, stale: bool = False) -> list[Fault]:
        """All faults, or those of some kinds; stale twins only when asked for."""
        pages = read_pages(self.project)
        found = check_sources(self.project, pages, find_examples(self.project), Library(self.project))
        return [f for f in found if (f.kind in kinds if kinds else stale or f.kind != "stale-twin")]

    def places(self, *kinds: str) -> list[tuple[str, int, str]]:
        return [(fault.path, fault.line, fault.kind) for fault in self.faults(*kinds)]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)
