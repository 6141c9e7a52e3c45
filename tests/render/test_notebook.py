"""The page of a lab as a notebook that Jupyter takes."""

from __future__ import annotations

import base64
import json
import re
from pathlib import Path
from typing import Any

import nbformat
import pytest
from lxml import etree

from lossbook.discover.pages import read_page
from lossbook.project import Project
from lossbook.render import notebook as notebook_module
from lossbook.render.library import Library
from lossbook.render.notebook import notebook, standalone

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "# %% load\nfrom sklearn import datasets\n\nx = 0.5\nprint(x)\n\n# %% train\nprint(2 * x)\n"
RECORD = (
    "[cell load]\n0.5\nline two\n[cell train]\n[cell train warnings]\nUserWarning: slow\n"
    '[values]\nx: float = 0.5\nrows: list = [["a", 1]]\n'
)
PAGE = """---
title: Tiny
description: Tiny.
topic: labs
---
# Tiny { #tiny }

{{ downloads tiny }}

It is {{ tiny.x:.2f }}, $\\\\log {{ tiny.x:.1f }}$, see [the `loss`](../losses/nll.md#by-hand), [home](../index.md),
[above](#tiny), [torch](https://pytorch.org/x){ .out }. <!-- hidden -->

## Load it { #load }

{{ cell tiny.load }}

After, {{ formula half }}:

{{ formula half }}

| a | b |
| --- | --- |
{{ rows tiny.rows }}

{{ figure curve | A *curve*. }}

## Train `it` { #train-it }

{{ cell tiny.train }}

??? success "Answer"

    Text {{ tiny.x:.3f }}.

    {{ example nll/by_hand }}

!!! note "Mind"
    Two
    lines.

```text
## no heading { #none }
??? no block
```
"""
DRAWING = {
    "svg": '<svg style="fill: var(--lb-figure-ink)" viewBox="0 0 360 216"><path stroke="var(--lb-figure-3)"/></svg>',
    "alt": 'A "falling" curve.',
}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    for name, text in {
        "docs/en/labs/tiny.md": PAGE.replace("\\\\log", "\\log"),
        "docs/zh/index.md": "",
        "docs/formulas.toml": "half = 'x = {{ labs/tiny.x:.1f }} \\\n'\n".replace("\\\n", ""),
        "snippets/labs/tiny.py": SCRIPT,
        "snippets/labs/tiny.out": RECORD,
        "snippets/labs/figure_curve.py": "",
        "snippets/nll/by_hand.py": "print('by hand')\n",
        "snippets/nll/by_hand.out": "[stdout]\nby hand\n",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Project(tmp_path)


def text(project: Project, site_url: str = "") -> str:
    folder = project.pages_folder("en")
    page = read_page(folder / "labs" / "tiny.md", folder, "en")
    return notebook(page, Library(project), lambda name: DRAWING, site_url)


def cells(project: Project, site_url: str = "") -> dict[str, Any]:
    return {cell["id"]: cell for cell in json.loads(text(project, site_url))["cells"]}


def source(project: Project, name: str, site_url: str = "") -> str:
    return "".join(cells(project, site_url)[name]["source"])


def test_jupyter_takes_it_and_would_write_the_same_bytes(project: Project) -> None:
    written = text(project)
    read = nbformat.reads(written, as_version=4)
    nbformat.validate(read)
    assert nbformat.writes(read) + "\n" == written
    assert text(project) == written


def test_cells_stand_in_order_with_lasting_ids(project: Project) -> None:
    assert list(cells(project)) == [
        "text-tiny", "about", "text-load", "load", "after-load", "text-train-it", "train", "after-train",
    ]  # fmt: skip


def test_terms_of_the_glossary_are_a_list(project: Project) -> None:
    columns = "id,group,en,zh,also_en,also_zh,refused_zh,means_en,means_zh,page"
    row = "loss,learning,loss,损失,,,,what training lowers,训练要降低的数,"
    (project.docs / "glossary.csv").write_text(f"{columns}\n{row}\n", encoding="utf-8")
    page = project.pages_folder("en") / "labs" / "tiny.md"
    page.write_text(
        page.read_text(encoding="utf-8").replace("After, {{ formula half }}:", "{{ terms learning }}"),
        encoding="utf-8",
    )
    assert "- **loss**: what training lowers" in source(project, "after-load")


def test_code_cells_hold_code_without_marks_and_recorded_outputs(project: Project) -> None:
    found = cells(project)
    assert found["load"] == {
        "cell_type": "code",
        "execution_count": 1,
        "id": "load",
        "metadata": {},
        "outputs": [{"name": "stdout", "output_type": "stream", "text": ["0.5\n", "line two\n"]}],
        "source": ["from sklearn import datasets\n", "\n", "x = 0.5\n", "print(x)"],
    }
    assert found["train"]["outputs"] == [
        {"name": "stderr", "output_type": "stream", "text": ["UserWarning: slow\n"]}
    ]


def test_values_formulas_and_rows_are_text(project: Project) -> None:
    assert "It is 0.50, $\\log {0.5}$, see" in source(project, "text-tiny")
    after = source(project, "after-load")
    assert "After, $x = {0.5}$:" in after and "\n$$x = {0.5}$$\n" in after and "\n| a | 1 |" in after


def test_headings_keep_their_ids(project: Project) -> None:
    assert source(project, "text-train-it") == '<a id="train-it"></a>\n\n## Train `it`'


def test_comments_attributes_and_the_row_of_downloads_are_gone(project: Project) -> None:
    head = source(project, "text-tiny")
    assert "hidden" not in head and ".out" not in head and "downloads" not in head


def test_links_lead_from_the_file_beside_the_page_or_to_the_address(project: Project) -> None:
    here = source(project, "text-tiny")
    assert "[the `loss`](../../losses/nll/index.html#by-hand)" in here and "[home](../../index.html)" in here
    assert "[above](#tiny)" in here and "(https://pytorch.org/x)" in here
    there = source(project, "text-tiny", "https://book.example/")
    assert "(https://book.example/en/losses/nll/#by-hand)" in there and "(https://book.example/en/)" in there
    assert "(https://book.example/en/labs/tiny/)" in source(project, "about", "https://book.example/")


def test_it_says_what_it_needs(project: Project) -> None:
    assert re.search(
        r"\[this page\]\(index.html\).* you need scikit-learn \d+\.\d+\.\d+\.$", source(project, "about")
    )


def test_figures_are_images_that_hold_a_drawing_of_their_own(project: Project) -> None:
    image = re.search(
        r'\n<img alt="A &quot;falling&quot; curve." src="data:image/svg\+xml;base64,([^"]+)">\n\nA \*curve\*.',
        source(project, "after-load"),
    )
    assert image
    drawing = base64.b64decode(image[1]).decode()
    root = etree.fromstring(drawing.encode())
    assert root.get("width") == "576" and "var(" not in drawing and "#97408a" in drawing


def test_blocks_that_jupyter_does_not_know_are_said_otherwise(project: Project) -> None:
    after = source(project, "after-train")
    assert "<details>\n<summary>Answer</summary>\n\nText 0.500.\n\n```python\nprint('by hand')\n```" in after
    assert "```text\nby hand\n```\n\n</details>" in after
    assert "> **Mind**\n>\n> Two\n> lines." in after


def test_fences_are_left_alone(project: Project) -> None:
    assert "```text\n## no heading { #none }\n??? no block\n```" in source(project, "after-train")


def test_the_colours_are_those_of_the_light_scheme() -> None:
    tokens = (ROOT / "docs/theme/assets/stylesheets/tokens.css").read_text(encoding="utf-8")
    light = tokens[: tokens.index("@media")] if "@media" in tokens else tokens
    found = dict(re.findall(r"--lb-figure-(\w+): (#\w+);", light))
    assert found == notebook_module.COLORS


def test_a_drawing_without_a_box_keeps_its_own_size() -> None:
    assert "width=" not in standalone("<svg><path/></svg>").partition(">")[0]
