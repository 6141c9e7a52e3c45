"""Results of earlier runs, kept under the fingerprint of what they depend on."""

from __future__ import annotations

from pathlib import Path

from lossbook.discover.examples import Example
from lossbook.run.result import Result


class ResultCache:
    """A folder with one file an example; an entry counts only while its fingerprint is that of the example.

    Args:
        folder: where the entries lie.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "results"

    def load(self, example: Example) -> Result | None:
        """The result of ``example`` if nothing it depends on has changed, else None."""
        path = self._path(example)
        if not path.exists():
            return None
        fingerprint, _, text = path.read_text(encoding="utf-8").partition("\n")
        return Result.from_json(text) if fingerprint == example.fingerprint else None

    def store(self, example: Example, result: Result) -> None:
        """Keep ``result``; a run that went wrong is not kept, so that it is tried again."""
        if result.failure:
            return
        path = self._path(example)
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(".new")
        temporary.write_text(f"{example.fingerprint}\n{result.to_json()}", encoding="utf-8")
        temporary.replace(path)

    def drawing(self, name: str, language: str) -> dict[str, str] | None:
        """The last drawing of a figure, whatever its fingerprint."""
        path = self.folder / f"{name}.json"
        if not path.exists():
            return None
        result = Result.from_json(path.read_text(encoding="utf-8").partition("\n")[2])
        return result.drawings.get(language)

    def _path(self, example: Example) -> Path:
        return self.folder / f"{example.name}.json"
