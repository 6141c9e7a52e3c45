"""The site each test plants one fault into."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.check.built.hand_built import SmallSite, build


@pytest.fixture
def small(tmp_path: Path) -> SmallSite:
    return build(tmp_path)
