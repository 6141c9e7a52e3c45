"""Every fault there is a rule against, planted in a small site: the build fails for that reason and changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lossbook.cli import main
from tests.small_site import SmallSite

ZH, EN = "docs/zh/losses/nll.md", "docs/en/losses/nll.md"
ZH_LAB = "docs/zh/labs/descent.md"


@pytest.fixture
def site(small_site: Path, tmp_path: Path) -> SmallSite:
    return SmallSite.copy_of(small_site, tmp_path / "site")


def test_the_small_site_itself_has_no_fault(site: SmallSite) -> None:
    assert site.build() == []


Plant = Callable[[SmallSite], tuple[str, int]]


def both(old: str, new: str, name: str = "losses/nll.md", blamed: str = "", below: int = 0) -> Plant:
    """Plant on both pages of a pair, so that nothing but the fault itself is wrong.

    ``blamed`` is the file the fault is expected in, ``below`` the lines between the change and the fault.
    """

    def plant(site: SmallSite) -> tuple[str, int]:
        line = site.in_both(name, old, new)
        return (blamed, 0) if blamed else (f"docs/zh/{name}", line + below)

    return plant


def one(name: str, old: str, new: str, blamed: str = "") -> Plant:
    def plant(site: SmallSite) -> tuple[str, int]:
        line = site.replace(name, old, new)
        site.stamp()
        return (blamed, 0) if blamed else (name, line)

    return plant


def script(name: str, text: str, line: int = 0) -> Plant:
    def plant(site: SmallSite) -> tuple[str, int]:
        site.write(name, text)
        return name, line

    return plant


def remove(name: str, blamed: str) -> Plant:
    def plant(site: SmallSite) -> tuple[str, int]:
        (site.root / name).unlink()
        return blamed, 0

    return plant


def changed_record(old: str, new: str) -> Plant:
    return one("snippets/nll/by_hand.out", old, new, blamed="snippets/nll/by_hand.out")


FAULTS: dict[str, tuple[str, Plant]] = {
    "unknown example": ("unknown-example", both("{{ example by_hand }}", "{{ example by_foot }}")),
    "unknown value": (
        "unknown-value",
        both("$-\\log {{ given 0.4 }} = {{ by_hand.loss:.4f }}$", "{{ by_hand.los:.4f }}"),
    ),
    "unknown formula": ("unknown-formula", both("{{ formula nll }}", "{{ formula nil }}")),
    "unknown figure": ("unknown-example", one("docs/zh/losses/nll.md", "figure curve", "figure bend")),
    "float without a format": ("wrong-format", both("= {{ by_hand.loss:.4f }}$", "= {{ by_hand.loss }}$")),
    "format of another type": (
        "wrong-format",
        both("= {{ by_hand.loss:.4f }}$", "= {{ by_hand.name:.4f }}$"),
    ),
    "script that raises": (
        "script-raises",
        script("snippets/nll/by_hand.py", "print(1)\nraise KeyError('x')\n", 2),
    ),
    "script with bad syntax": ("script-raises", script("snippets/nll/by_hand.py", "print(\n", 1)),
    "script that hangs": ("script-hangs", script("snippets/nll/by_hand.py", "while True: pass\n")),
    "script that dies": ("script-died", script("snippets/nll/by_hand.py", "import os\nos._exit(1)\n")),
    "script that prints nothing": ("prints-nothing", script("snippets/nll/by_hand.py", "loss = 0.9163\n")),
    "script that stops failing": (
        "must-raise",
        script("snippets/nll/wrong.py", "# raises: ValueError\nprint(1)\n", 1),
    ),
    "script that fails otherwise": (
        "must-raise",
        script("snippets/nll/wrong.py", "# raises: ValueError\n1 / 0\n", 2),
    ),
    "recorded file without a script": ("orphan-record", script("snippets/nll/gone.out", "[stdout]\nx\n")),
    "example without a record": ("no-record", remove("snippets/nll/wrong.out", "snippets/nll/wrong.out")),
    "example no page shows": (
        "unused-example",
        both("{{ example wrong }}", "…", blamed="snippets/nll/wrong.py"),
    ),
    "changed output": ("mismatch", changed_record("loss 0.9163", "loss 0.9164")),
    "changed value": ("mismatch", changed_record("0.916290731874155", "0.9163907")),
    "changed script": ("mismatch", one("snippets/nll/by_hand.py", "0.4", "0.5", "snippets/nll/by_hand.out")),
    "changed figure": (
        "mismatch",
        one("snippets/nll/figure_curve.py", "2.3", "2.4", "snippets/nll/figure_curve.out"),
    ),
    "changed message": (
        "mismatch",
        one("snippets/nll/wrong.out", "ValueError: ", "ValueError: some ", "snippets/nll/wrong.out"),
    ),
    "damaged record": ("bad-record", changed_record("[values]\n", "[values]\nloss is 1\n")),
    "changed output of a cell": (
        "mismatch",
        one("snippets/labs/descent.out", "error 0.0352", "error 0.0353", "snippets/labs/descent.out"),
    ),
    "changed figure of a lab": (
        "mismatch",
        one(
            "snippets/labs/figure_descent_errors.out",
            "2.25",
            "2.26",
            "snippets/labs/figure_descent_errors.out",
        ),
    ),
    "damaged record of a lab": (
        "bad-record",
        script("snippets/labs/descent.out", "[cell data]\n[cell data]\n"),
    ),
    "cell that raises": (
        "script-raises",
        one("snippets/labs/descent.py", "guess, errors = 0.0, []", "1 / 0"),
    ),
    "lab without cells": ("lab-without-cells", script("snippets/labs/descent.py", "print('target 3.0')\n")),
    "repeated cell": ("repeated-cell", one("snippets/labs/descent.py", "# %% train", "# %% data")),
    "cell with a bad name": ("bad-cell", one("snippets/labs/descent.py", "# %% train", "# %% Train it")),
    "cell too long": (
        "long-example",
        script("snippets/labs/descent.py", "# %% data\n" + "x = 1\n" * 26 + "# %% train\nprint(1)\n", 27),
    ),
    "code above the cells": (
        "code-outside-cell",
        script("snippets/labs/descent.py", "import math\n# %% data\nprint(1)\n# %% train\nprint(1)\n", 1),
    ),
    "lab that needs the repository": (
        "lab-imports",
        one("snippets/labs/descent.py", "target = 3.0", "import snippets", "snippets/labs/descent.py"),
    ),
    "unknown cell": ("unknown-cell", both("cell descent.train", "cell descent.tain", "labs/descent.md")),
    "cell not shown": (
        "cell-not-shown",
        both("{{ cell descent.train }}", "…", "labs/descent.md", below=-4),
    ),
    "cell shown twice": (
        "cell-shown-twice",
        both(
            "{{ cell descent.train }}",
            "{{ cell descent.train }}\n\n{{ cell descent.data }}",
            "labs/descent.md",
            below=2,
        ),
    ),
    "cells out of order": (
        "cell-order",
        one(
            "snippets/labs/descent.py",
            "# %% data\ntarget",
            '# %% train\nprint("error 0.0352")\n\n# %% data\ntarget',
            ZH_LAB,
        ),
    ),
    "no downloads": ("no-downloads", both("{{ downloads descent }}\n", "", "labs/descent.md", blamed=ZH_LAB)),
    "invalid formula": ("invalid-formula", both("$-\\log {{ given 0.4 }}", "$-\\lo {{ given 0.4 }}")),
    "missing twin page": ("missing-twin", remove(EN, ZH)),
    "ids that differ": ("heading-mismatch", one(EN, "{ #errors }", "{ #mistakes }", ZH)),
    "id that repeats": ("repeated-id", both("{ #errors }", "{ #by-hand }")),
    "heading without an id": ("missing-id", both(" { #errors }", "")),
    "typed number in prose": (
        "typed-number",
        both("{{ example wrong }}", "{{ example wrong }}\n\nln 10 = 2.3026", below=2),
    ),
    "typed number in a formula": ("typed-number", both("$-\\log {{ given 0.4 }}", "$-\\log 0.4")),
    "typed number in a table": (
        "typed-number",
        both("{{ example wrong }}", "{{ example wrong }}\n\n| a |\n| - |\n| 0.693 |", below=4),
    ),
    "dead link": ("dead-link", both("losses/nll.md#by-hand", "losses/null.md#by-hand", "index.md")),
    "dead anchor": ("dead-anchor", both("losses/nll.md#by-hand", "losses/nll.md#by-foot", "index.md")),
    "page changed on one side": ("stale-twin", lambda site: (ZH, _change_without_stamp(site))),
    "references that differ": (
        "reference-mismatch",
        one(EN, "= {{ by_hand.loss:.4f }}$", "= {{ by_hand.loss:.3f }}$", ZH),
    ),
    "missing font": (
        "missing-resource",
        script("docs/theme/assets/small.css", "@font-face { src: url(gone.woff2) }\n", 1),
    ),
    "missing style sheet": ("missing-resource", one("mkdocs.yml", "assets/small.css", "assets/gone.css")),
    "outside address": (
        "outside-address",
        script("docs/theme/assets/small.css", "@import 'https://cdn.example/x.css';\n", 1),
    ),
    "outside image": (
        "outside-address",
        both(
            "{{ example wrong }}",
            '{{ example wrong }}\n\n<img src="https://x.example/a.png" alt="a">',
            below=2,
        ),
    ),
    "placeholder": ("placeholder", both("{{ example wrong }}", "{{ example wrong }}\n\nTODO", below=2)),
    "lost permalink": ("lost-permalink", both("{ #errors }", "{ #mistakes }", blamed="docs/permalinks.txt")),
}


def _change_without_stamp(site: SmallSite) -> int:
    site.replace(EN, "the loss", "the loss value")
    return 0


@pytest.mark.parametrize("fault", FAULTS)
def test_planted(site: SmallSite, fault: str) -> None:
    kind, plant = FAULTS[fault]
    path, line = plant(site)
    before = site.state()
    found = site.build(limit=1 if fault == "script that hangs" else 20)
    matching = [item for item in found if item.kind == kind]
    assert matching, f"no {kind} among {[(item.kind, item.path, item.found) for item in found]}"
    assert any(item.path == path and line in (0, item.line) for item in matching), [
        str(item) for item in matching
    ]
    assert all(item.found and item.expected and item.remedy for item in matching)
    assert site.state() == before


def test_the_command_line_ends_with_one_and_names_file_line_and_remedy(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    line = site.in_both("losses/nll.md", "{{ example by_hand }}", "{{ example by_foot }}")
    assert main(["--project", str(site.root), "--quiet", "site"]) == 1
    message = capsys.readouterr().err
    assert f"{ZH}:{line}" in message and "found" in message and "expected" in message and "mend" in message


def test_a_mismatch_names_the_command_that_records_anew(
    site: SmallSite, capsys: pytest.CaptureFixture[str]
) -> None:
    site.replace("snippets/nll/by_hand.py", "0.4", "0.5")
    assert main(["--project", str(site.root), "--quiet", "site"]) == 1
    message = capsys.readouterr().err
    assert "python -m lossbook record nll/by_hand" in message
    assert "-loss 0.9163" in message and "+loss 0.6931" in message
