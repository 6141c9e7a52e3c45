"""Every entry of the register, run: what is right does not raise, the mistake does, and patterns tell them apart."""

from __future__ import annotations

import contextlib
import io
import re
import warnings
from pathlib import Path

import pytest

from lossbook.discover.troubles import Trouble, read_register
from lossbook.discover.wordings import recognises
from lossbook.project import Project
from lossbook.publish.register_data import mended_part

PROJECT = Project(Path(__file__).resolve().parents[2])
REGISTER = read_register(PROJECT)
ERRORS = [trouble for trouble in REGISTER.values() if trouble.kind == "error"]
MESSAGES = [trouble for trouble in REGISTER.values() if trouble.message]
# What is the reader's own in a message: the sizes of a shape.
SIZES = re.compile(r"(?:torch\.Size\(\[|\[|\()\d+(?:, \d+)*(?:\]\)|\]|\))")
OTHER_NUMBERS = {"0": "7", "1": "16", "2": "32", "3": "19", "4": "128", "5": "64", "7": "11"}


def run(code: str, name: str) -> None:
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec(compile(code, name, "exec"), {"__name__": "example"})


@pytest.mark.whole  # the build has run each script up to its mistake
@pytest.mark.parametrize("trouble", ERRORS, ids=lambda trouble: trouble.id)
def test_the_mended_code_runs_and_the_last_statement_is_the_mistake(trouble: Trouble) -> None:
    script = (PROJECT.snippets / f"{trouble.example}.py").read_text(encoding="utf-8")
    mended = mended_part(script)
    assert trouble.runs_on or all(line.strip() in mended for line in trouble.mend.splitlines())
    run(mended, trouble.example)
    if script.startswith("# raises:") and not trouble.runs_on:
        with pytest.raises(Exception, match=re.escape(trouble.message)):
            run(script, trouble.example)


def _other_sizes(match: re.Match[str]) -> str:
    return re.sub(r"\d+", lambda size: OTHER_NUMBERS.get(size[0], "24"), match[0])


@pytest.mark.parametrize("trouble", MESSAGES, ids=lambda trouble: trouble.id)
def test_other_numbers_are_recognised_too(trouble: Trouble) -> None:
    for wording in trouble.wordings:
        varied = SIZES.sub(_other_sizes, wording)
        assert recognises(trouble.matchers, f"RuntimeError: {varied}"), varied


def test_a_pattern_claims_no_message_of_another_entry() -> None:
    """Where it does, both say when they are meant: the reader is asked."""
    silent = {
        name: trouble.shared
        for name, trouble in REGISTER.items()
        if trouble.shared and not trouble.when["en"]
    }
    assert silent == {}


def test_conditions_of_one_message_differ() -> None:
    for name, trouble in REGISTER.items():
        for language in ("zh", "en"):
            conditions = [REGISTER[other].when[language] for other in (name, *trouble.shared)]
            assert len(set(conditions)) == len(conditions), conditions
