"""One measured figure beside its goal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A measurement.

    Attributes:
        name: what was measured.
        value: the figure.
        unit: its unit; ``""`` for a ratio.
        goal: the figure to reach, or None when it is only told.
        at_least: whether more is better.
    """

    name: str
    value: float
    unit: str = ""
    goal: float | None = None
    at_least: bool = False

    @property
    def reached(self) -> bool:
        if self.goal is None:
            return True
        return self.value >= self.goal if self.at_least else self.value <= self.goal

    def print(self) -> bool:
        """Print one line; gives whether the goal is reached."""
        sign = "at least" if self.at_least else "at most"
        goal = "" if self.goal is None else f"   {sign} {self.goal:g}: {'yes' if self.reached else 'NO'}"
        print(f"{self.name:<66} {self.value:8.2f} {self.unit:<4}{goal}", flush=True)
        return self.reached
