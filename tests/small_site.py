"""A small but whole Lossbook project, in which tests plant faults."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import jieba

from lossbook.check.sources.twins import stamp
from lossbook.faults import Fault, FaultsFound
from lossbook.project import Project
from lossbook.publish.build import Options, build, register
from lossbook.publish.progress import Progress
from lossbook.publish.recording import record

QUIET = Progress(quiet=True)

FILES = {
    "mkdocs.yml": """
theme: {name: material, font: false, custom_dir: theme}
extra_css: [assets/small.css]
markdown_extensions:
  attr_list: {}
  tables: {}
  pymdownx.superfences: {}
  pymdownx.details: {}
  lossbook.render.extension: {}
plugins: {search: {lang: en}}
validation: {omitted_files: warn, absolute_links: warn, unrecognized_links: warn, anchors: warn}
""",
    "docs/zh.yml": """
INHERIT: ../mkdocs.yml
site_name: 小书
docs_dir: zh
theme: {language: zh}
markdown_extensions: {lossbook.render.extension: {language: zh}}
site_dir: site/zh
nav: [首页: index.md, 负对数似然: losses/nll.md, 实验: labs/descent.md]
""",
    "docs/en.yml": """
INHERIT: ../mkdocs.yml
site_name: Small
docs_dir: en
theme: {language: en}
markdown_extensions: {lossbook.render.extension: {language: en}}
site_dir: site/en
nav: [Home: index.md, Likelihood: losses/nll.md, Lab: labs/descent.md]
""",
    "docs/formulas.toml": "nll = '-\\log p_y'\n",
    "docs/root/index.html": (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Small</title></head>'
        '<body><a href="zh/">中文</a> <a href="en/">English</a></body></html>\n'
    ),
    "docs/theme/assets/small.css": "body { color: black }\n",
    "docs/zh/index.md": """---
title: 首页
description: 小书的首页。
---
# 首页 { #home }

见[负对数似然](losses/nll.md#by-hand)。
""",
    "docs/en/index.md": """---
title: Home
description: Front page of the small book.
---
# Home { #home }

See [the likelihood](losses/nll.md#by-hand).
""",
    "docs/zh/losses/nll.md": """---
title: 负对数似然
description: 一页就够。
topic: nll
---
# 负对数似然 { #nll }

{{ formula nll }}

## 手算 { #by-hand }

概率是 {{ given 0.4 }}，损失是 {{ by_hand.loss:.4f }}，即 $-\\log {{ given 0.4 }} = {{ by_hand.loss:.4f }}$。

{{ example by_hand }}

{{ figure curve | 损失随概率下降。 }}

## 报错 { #errors }

{{ example wrong }}
""",
    "docs/en/losses/nll.md": """---
title: Likelihood
description: One page is enough.
topic: nll
---
# Likelihood { #nll }

{{ formula nll }}

## By hand { #by-hand }

The probability is {{ given 0.4 }}, the loss {{ by_hand.loss:.4f }}: $-\\log {{ given 0.4 }} = {{ by_hand.loss:.4f }}$.

{{ example by_hand }}

{{ figure curve | The loss falls with the probability. }}

## Errors { #errors }

{{ example wrong }}
""",
    "docs/zh/labs/descent.md": """---
title: 下降
description: 一个小实验。
topic: labs
---
# 下降 { #descent }

{{ downloads descent }}

## 数据 { #data }

{{ cell descent.data }}

## 训练 { #training }

{{ cell descent.train }}

误差从 {{ descent.errors[0]:.2f }} 降到 {{ descent.errors[-1]:.4f }}，见[手算](../losses/nll.md#by-hand)。

{{ figure descent_errors | 误差下降。 }}
""",
    "docs/en/labs/descent.md": """---
title: Descent
description: A small lab.
topic: labs
---
# Descent { #descent }

{{ downloads descent }}

## Data { #data }

{{ cell descent.data }}

## Training { #training }

{{ cell descent.train }}

The error falls from {{ descent.errors[0]:.2f }} to {{ descent.errors[-1]:.4f }}; see [by hand](../losses/nll.md#by-hand).

{{ figure descent_errors | The error falls. }}
""",
    "snippets/labs/__init__.py": """
import json
from pathlib import Path


def recorded(path):
    _, _, values = Path(path).read_text(encoding="utf-8").partition("\\n[values]\\n")
    return {line.partition(":")[0]: json.loads(line.partition(" = ")[2]) for line in values.splitlines()}
""",
    "snippets/labs/descent.py": """# %% data
target = 3.0
print(f"target {target:.1f}")

# %% train
guess, errors = 0.0, []
for _step in range(5):
    errors.append((guess - target) ** 2)
    guess += 0.5 * (target - guess)
print(f"error {errors[-1]:.4f}")
""",
    "snippets/labs/figure_descent_errors.py": """from snippets.labs import recorded

TEXT = {"en": {"alt": "A falling line."}, "zh": {"alt": "一条下降的线。"}}
errors = recorded("snippets/labs/descent.out")["errors"]


def draw(figure, text):
    figure.subplots().plot(range(len(errors)), errors)
""",
    "snippets/__init__.py": "",
    "snippets/nll/__init__.py": "",
    "snippets/nll/by_hand.py": 'import math\n\nloss = -math.log(0.4)\nname = "nll"\nprint(f"loss {loss:.4f}")\n',
    "snippets/nll/wrong.py": "# raises: ValueError\nimport math\n\nmath.log(-1)\n",
    "snippets/nll/figure_curve.py": """TEXT = {"en": {"alt": "A falling line."}, "zh": {"alt": "一条下降的线。"}}


def draw(figure, text):
    figure.subplots().plot([0.1, 1.0], [2.3, 0.0])
""",
}


def warm_up() -> None:
    """Take up the dictionary and import what draws here, and not anew in the process of every build and every run."""
    jieba.initialize()
    import matplotlib.backends.backend_svg
    import matplotlib.figure
    import matplotlib.font_manager  # noqa: F401


class SmallSite:
    """The project in a folder of its own, with helpers to change it and to see what a build says.

    Args:
        root: an empty folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.project = Project(root)
        warm_up()
        for name, text in FILES.items():
            self.write(name, text)
        self.record()
        self.settle()

    @classmethod
    def copy_of(cls, finished: Path, root: Path) -> SmallSite:
        """A copy of a project that stands already, in a folder that does not exist yet."""
        warm_up()
        shutil.copytree(finished, root, ignore=lambda folder, _: ["site"] if Path(folder) == finished else [])
        # What is published is never written to, only replaced: names for the same files are enough.
        shutil.copytree(finished / "site", root / "site", copy_function=os.link)
        small = cls.__new__(cls)
        small.root, small.project = root, Project(root)
        return small

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip("\n"), encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> int:
        """Replace the one occurrence of ``old``; gives the line it begins on."""
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return text.count("\n", 0, text.index(old)) + 1

    def in_both(self, name: str, old: str, new: str) -> int:
        """The same replacement on both pages of a pair."""
        line = self.replace(f"docs/zh/{name}", old, new)
        self.replace(f"docs/en/{name}", old, new)
        self.stamp()
        return line

    def record(self) -> None:
        record(self.project, QUIET, [])

    def stamp(self) -> None:
        stamp(self.project, sorted(self.project.docs.glob("*/**/*.md")))

    def settle(self) -> None:
        """Note counterparts and permalinks, as somebody does who finishes a change."""
        self.stamp()
        register(self.project, QUIET)

    def build(self, limit: float = 20) -> list[Fault]:
        """The faults of a build that would publish."""
        try:
            build(self.project, QUIET, Options(publish=True, limit=limit))
        except FaultsFound as found:
            return found.faults
        return []

    def state(self) -> dict[str, str]:
        """Hash of every published and every recorded file."""
        return hashes(self.project.site) | hashes(self.project.snippets, "*.out")


def hashes(folder: Path, pattern: str = "*") -> dict[str, str]:
    """Hash of every file in and below a folder, by its place there."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob(pattern))
        if path.is_file()
    }
