"""Notice what a script leaves behind in its process, and undo what can be undone.

Scripts of one topic share a process, because a process with torch in it takes long to fork. They must not notice:
random numbers, default types and print options are put back after each, and where a script changed something else (a
function of torch replaced, an environment variable set), its process is not used again.
"""

from __future__ import annotations

import builtins
import locale
import math
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_WATCHED = (
    "torch",
    "torch.nn",
    "torch.nn.functional",
    "torch.nn.modules.loss",
    "torch.Tensor",
    "numpy",
    "numpy.random",
    "scipy.special",
    "sklearn.metrics",
    "mpmath",
    "warnings",
    "random",
)


class Residue:
    """The state of this process as a fresh interpreter has it."""

    def __init__(self) -> None:
        self._restorers = [*_restore_python(), *_restore_numpy(), *_restore_torch(), *_restore_mpmath()]
        self._names = _names()
        self._settings = _settings()

    def clean(self) -> bool:
        """Put back what can be put back; gives whether the process is as it was."""
        for restore in self._restorers:
            restore()
        return _settings() == self._settings and all(
            _same_names(before, after) for before, after in zip(self._names, _names(), strict=True)
        )


def _same_names(before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Whether every name still means what it meant; names that an import adds are no change."""
    return all(name in after and after[name] is value for name, value in before.items())


def _names() -> list[dict[str, Any]]:
    spaces = [vars(builtins), vars(math)]
    for name in _WATCHED:
        module, _, attribute = name.rpartition(".")
        if name in sys.modules:
            spaces.append(vars(sys.modules[name]))
        elif module in sys.modules and hasattr(sys.modules[module], attribute):
            spaces.append(vars(getattr(sys.modules[module], attribute)))
    skipped = {"filters", "_filters_version", "onceregistry", "__warningregistry__", "_", "__lossbook_note__"}
    return [{key: value for key, value in space.items() if key not in skipped} for space in spaces]


def _settings() -> list[Any]:
    settings: list[Any] = [
        dict(os.environ),
        Path.cwd(),
        list(sys.path),
        sys.getrecursionlimit(),
        locale.setlocale(locale.LC_ALL),
    ]
    if torch := sys.modules.get("torch"):
        settings += [
            torch.get_default_dtype(),
            torch.get_num_threads(),
            torch.is_grad_enabled(),
            torch.is_inference_mode_enabled(),
            torch.are_deterministic_algorithms_enabled(),
            torch.is_anomaly_enabled(),
            torch.is_autocast_enabled("cpu"),
            torch.get_default_device(),
            vars(torch._tensor_str.PRINT_OPTS).copy(),
        ]
    if numpy := sys.modules.get("numpy"):
        settings += [str(numpy.get_printoptions()), numpy.geterr()]
    if mpmath := sys.modules.get("mpmath"):
        settings += [mpmath.mp.prec]
    return settings


def _restore_python() -> list[Callable[[], None]]:
    state, arguments = random.getstate(), list(sys.argv)

    def restore() -> None:
        random.setstate(state)
        sys.argv[:] = arguments

    return [restore]


def _restore_numpy() -> list[Callable[[], None]]:
    numpy = sys.modules.get("numpy")
    if numpy is None:
        return []
    state, options, errors = numpy.random.get_state(), numpy.get_printoptions(), numpy.geterr()

    def restore() -> None:
        numpy.random.set_state(state)
        numpy.set_printoptions(**options)
        numpy.seterr(**errors)

    return [restore]


def _restore_torch() -> list[Callable[[], None]]:
    torch = sys.modules.get("torch")
    if torch is None:
        return []
    state, dtype = torch.get_rng_state(), torch.get_default_dtype()
    options = vars(torch._tensor_str.PRINT_OPTS).copy()

    def restore() -> None:
        torch.set_rng_state(state)
        torch.set_default_dtype(dtype)
        torch.set_grad_enabled(True)
        vars(torch._tensor_str.PRINT_OPTS).update(options)

    return [restore]


def _restore_mpmath() -> list[Callable[[], None]]:
    mpmath = sys.modules.get("mpmath")
    if mpmath is None:
        return []
    precision = mpmath.mp.prec

    def restore() -> None:
        mpmath.mp.prec = precision

    return [restore]
