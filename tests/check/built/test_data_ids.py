"""The ids that programs keep, against a built site."""

from __future__ import annotations

import json
from typing import Any

from lossbook.check.built.data_ids import read_ids
from lossbook.check.permalinks import write_register
from tests.check.built.hand_built import SmallSite

ENTRIES: list[dict[str, Any]] = [
    {"id": "float-indices", "formerly": ["float-labels"]},
    {"id": "nan-input", "formerly": []},
]
LOSSES = [{"id": "nll", "golden": [{"id": "by-hand"}]}]
IDS = ["errors/float-indices", "errors/float-labels", "errors/nan-input", "losses/nll", "losses/nll/by-hand"]


def with_data(small: SmallSite, entries: list[dict[str, Any]] = ENTRIES) -> None:
    small.write("data/errors.json", json.dumps({"entries": entries}))
    small.write("data/losses.json", json.dumps({"losses": LOSSES}))


def test_every_id_is_registered_once_for_ever(small: SmallSite) -> None:
    with_data(small)
    fault = small.only_fault()
    assert (fault.kind, fault.path) == ("unregistered-permalink", "docs/data-ids.txt")
    assert fault.found.split("\n") == IDS
    assert "python -m lossbook register" in fault.remedy
    write_register(small.project, small.folder)
    assert list(read_ids(small.project)) == IDS
    assert small.faults() == []


def test_an_id_that_vanishes_is_lost(small: SmallSite) -> None:
    with_data(small)
    write_register(small.project, small.folder)
    with_data(small, ENTRIES[:1])
    fault = small.only_fault()
    assert (fault.kind, fault.path, fault.line) == ("lost-permalink", "docs/data-ids.txt", 6)
    assert fault.found == "errors/nan-input: no id nan-input in data/errors.json"
    assert 'formerly = ["nan-input"]' in fault.remedy
    with_data(small, [{"id": "float-indices", "formerly": ["float-labels", "nan-input"]}])
    assert small.faults() == []


def test_a_golden_value_that_vanishes_is_lost(small: SmallSite) -> None:
    with_data(small)
    write_register(small.project, small.folder)
    small.write("data/losses.json", json.dumps({"losses": [{"id": "nll"}]}))
    fault = small.only_fault()
    assert fault.found == "losses/nll/by-hand: no id nll/by-hand in data/losses.json"
    assert "docs/losses.toml" in fault.remedy
