"""Tell the person at the terminal what happens and how long it took."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Progress:
    """Prints one line a step to standard error.

    Args:
        quiet: print nothing.
    """

    def __init__(self, quiet: bool = False) -> None:
        self.quiet = quiet
        self._began = time.perf_counter()

    def say(self, text: str) -> None:
        """One line, with the seconds since the beginning."""
        if not self.quiet:
            print(f"{time.perf_counter() - self._began:6.2f} s  {text}", file=sys.stderr, flush=True)

    def passing(self, text: str) -> None:
        """A line that the next one replaces; shown only on a terminal."""
        if not self.quiet and sys.stderr.isatty():
            print(
                f"\r\033[K{time.perf_counter() - self._began:6.2f} s  {text}",
                end="",
                file=sys.stderr,
                flush=True,
            )

    def end_passing(self) -> None:
        if not self.quiet and sys.stderr.isatty():
            print("\r\033[K", end="", file=sys.stderr, flush=True)

    @contextmanager
    def step(self, text: str) -> Iterator[None]:
        """A step, told when it is over."""
        began = time.perf_counter()
        yield
        self.say(f"{text} ({time.perf_counter() - began:.2f} s)")
