"""Read ``docs/losses.toml``: what programs are told of each loss, and which recorded value of which example is what.

::

    [nll]
    function = "nll_loss"
    module = "NLLLoss"
    divisor = "label-weights"
    minimum = 0
    negative = false
    chance = { value = "likelihood.nll", en = "10 classes", zh = "10 个类别" }

    [nll.golden.weight]
    input = "weighted.log_p"
    target = "weighted.labels"
    weight = "weighted.weight"
    reduction = "none"
    loss = "weighted.losses"

The name of a table is the page in ``losses/``; that of a golden value is permanent. Values are references as pages write
them, without a format. Only words of torch stand there as they are: a reduction, true, false.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lossbook.faults import Fault, FaultsFound
from lossbook.project import LANGUAGES, Project

REDUCTIONS = ("none", "mean", "sum", "batchmean")
DIVISORS = ("elements", "label-weights", "weights")
RESULTS = ("loss", "gradient")
FOLDER = "losses/"
SIGNATURES = "about/signatures"  # the example that asks torch for names and defaults
_KEYS = {
    "function": str,
    "module": str,
    "divisor": str,
    "minimum": int,
    "negative": bool,
    "chance": dict,
    "golden": dict,
}


@dataclass(frozen=True)
class Golden:
    """A named input with what the loss of it is.

    Attributes:
        id: name, permanent, unique for its loss.
        input, target: references to recorded values.
        results: references, by ``loss`` and ``gradient``; at least one.
        parameters: further parameters of the function: references, reductions, booleans.
    """

    id: str
    input: str
    target: str
    results: dict[str, str]
    parameters: dict[str, str | bool]

    @property
    def references(self) -> list[str]:
        """Every reference, the input first."""
        texts = [*self.results.values(), *self.parameters.values()]
        more = [text for text in texts if isinstance(text, str) and text not in REDUCTIONS]
        return [self.input, self.target, *more]


@dataclass(frozen=True)
class Loss:
    """What programs are told of one loss.

    Attributes:
        id: its page in ``losses/``, such as ``nll``.
        function: its name in ``torch.nn.functional``.
        module: its name in ``torch.nn``.
        divisor: what ``mean`` divides by, one of ``DIVISORS``.
        minimum: the value no loss lies below, if the arguments are what they should be.
        negative: whether the loss may be negative, if the arguments are what they should be.
        chance: reference to the value of a model that knows nothing, by ``value``; for what, by language.
        golden: golden values.
    """

    id: str
    function: str
    module: str
    divisor: str
    minimum: int
    negative: bool
    chance: dict[str, str]
    golden: tuple[Golden, ...]

    @property
    def page(self) -> str:
        return f"{FOLDER}{self.id}.md"


def losses_path(project: Project) -> Path:
    return project.docs / "losses.toml"


def read_losses(project: Project) -> list[Loss]:
    """The losses in the order of the file; none when the project has no such file.

    Raises:
        FaultsFound: the file is not TOML, or an entry does not have the form above.
    """
    path = losses_path(project)
    if not path.is_file():
        return []
    text = path.read_text(encoding="utf-8")
    file = project.relative(path)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise FaultsFound([_bad(file, 0, str(problem), "TOML", "mend the line it names")]) from None
    found = [(name, table, line_of_table(text, name)) for name, table in tables.items()]
    faults = [fault for name, table, line in found for fault in _faults(file, name, table, line)]
    if faults:
        raise FaultsFound(faults)
    return [_loss(name, table) for name, table, _ in found]


def line_of_table(text: str, name: str) -> int:
    """The line with the head of a table, or 0."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() == f"[{name}]":
            return number
    return 0


def _faults(file: str, name: str, table: Any, line: int) -> list[Fault]:
    if not isinstance(table, dict):
        return [_bad(file, line, f"{name} is a {type(table).__name__}", "a table", "write it as a table")]
    faults = [
        _bad(file, line, f"{key} of {name} is {table.get(key)!r}", f"a {kind.__name__}", f"mend {key}")
        for key, kind in _KEYS.items()
        if type(table.get(key)) is not kind
    ]
    for key in table.keys() - _KEYS.keys():
        faults.append(_bad(file, line, f"{key} of {name}", ", ".join(_KEYS), "take it out"))
    if faults:
        return faults
    if table["divisor"] not in DIVISORS:
        faults.append(
            _bad(file, line, f"divisor of {name} is {table['divisor']}", ", ".join(DIVISORS), "mend it")
        )
    chance = table["chance"]
    if set(chance) != {"value", *LANGUAGES} or not all(isinstance(text, str) for text in chance.values()):
        faults.append(_bad(file, line, f"chance of {name}", f"value, {', '.join(LANGUAGES)}", "mend it"))
    for key, golden in table["golden"].items():
        texts = golden.values() if isinstance(golden, dict) else ()
        whole = (
            isinstance(golden, dict) and {"input", "target"} <= golden.keys() and golden.keys() & set(RESULTS)
        )
        if not whole or not all(isinstance(text, (str, bool)) for text in texts):
            expected = (
                "input, target, loss or gradient, further parameters: references, reductions or booleans"
            )
            faults.append(_bad(file, line, f"golden value {key} of {name}", expected, "mend it"))
    return faults


def _loss(name: str, table: dict[str, Any]) -> Loss:
    golden = tuple(_golden(key, dict(found)) for key, found in table["golden"].items())
    return Loss(
        name,
        table["function"],
        table["module"],
        table["divisor"],
        table["minimum"],
        table["negative"],
        table["chance"],
        golden,
    )


def _golden(name: str, found: dict[str, Any]) -> Golden:
    results = {key: found.pop(key) for key in RESULTS if key in found}
    return Golden(name, found.pop("input"), found.pop("target"), results, found)


def _bad(file: str, line: int, found: str, expected: str, remedy: str) -> Fault:
    return Fault(file, line, found, expected, remedy, "bad-losses")
