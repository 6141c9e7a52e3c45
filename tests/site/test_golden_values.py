"""What the site tells programs of its losses: valid by its schema, and right by torch and by the NumPy references."""

from __future__ import annotations

import importlib
import json
import math
import re
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest
import torch

from lossbook.discover.losses import read_losses
from lossbook.discover.pages import read_pages
from lossbook.project import Project

ROOT = Path(__file__).resolve().parents[2]
LOSSES = read_losses(Project(ROOT))
TOPICS = {loss.id: read_pages(Project(ROOT))["en"][loss.page].topic for loss in LOSSES}
GOLDEN = [
    pytest.param(loss.id, golden.id, id=f"{loss.id}-{golden.id}") for loss in LOSSES for golden in loss.golden
]
WEIGHTS = ("weight", "pos_weight")


@pytest.fixture(scope="module")
def data(built_site: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((built_site / "data" / "losses.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def losses(data: dict[str, Any]) -> dict[str, Any]:
    return {loss["id"]: loss for loss in data["losses"]}


def plain(value: Any) -> Any:
    return [plain(item) for item in value] if isinstance(value, list) else float(value)


def tensor(value: Any, dtype: str) -> torch.Tensor:
    return torch.tensor(plain(value), dtype=torch.float64).to(getattr(torch, dtype))


def close(found: Any, expected: Any, tolerance: dict[str, float]) -> None:
    np.testing.assert_allclose(
        np.asarray(found, dtype=float),
        np.asarray(plain(expected)),
        rtol=tolerance["relative"],
        atol=tolerance["absolute"],
        equal_nan=True,
    )


def golden_of(loss: dict[str, Any], name: str) -> dict[str, Any]:
    return next(golden for golden in loss["golden"] if golden["id"] == name)


def test_the_file_is_what_its_schema_says(data: dict[str, Any], built_site: Path) -> None:
    schema = json.loads((built_site / "data" / data["$schema"]).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema, cls=jsonschema.Draft202012Validator)


def test_every_page_of_a_loss_is_told_of(losses: dict[str, Any], project: Project) -> None:
    pages = read_pages(project)["en"]
    assert {f"losses/{name}.md" for name in losses} == {
        name for name, page in pages.items() if name.startswith("losses/") and page.topic
    }
    for loss in losses.values():
        assert len({golden["id"] for golden in loss["golden"]}) == len(loss["golden"]) >= 5


def test_pages_and_sections_are_there(losses: dict[str, Any], built_site: Path) -> None:
    for loss in losses.values():
        for page in loss["pages"].values():
            html = (built_site / "data" / page / "index.html").read_text(encoding="utf-8")
            for golden in loss["golden"]:
                assert f'id="{golden["section"]}"' in html, golden


def test_a_golden_value_names_the_section_that_shows_it(losses: dict[str, Any]) -> None:
    sections = {golden["id"]: golden["section"] for golden in losses["cross-entropy"]["golden"]}
    assert sections["by-hand"] == "by-hand"
    assert sections["label-smoothing"] == "label-smoothing"


@pytest.mark.parametrize("kind", ["function", "module"])
def test_signatures_are_those_of_torch(losses: dict[str, Any], kind: str) -> None:
    import inspect

    for loss in losses.values():
        module, _, name = loss[kind]["name"].rpartition(".")
        signature = inspect.signature(getattr(importlib.import_module(module), name))
        expected = [
            {"name": each.name, "required": True}
            if each.default is each.empty
            else {"name": each.name, "required": False, "default": each.default}
            for each in signature.parameters.values()
        ]
        assert loss[kind]["parameters"] == expected


@pytest.mark.filterwarnings("ignore:reduction. 'mean' divides:UserWarning")
@pytest.mark.parametrize(("loss_id", "golden_id"), GOLDEN)
def test_torch_gives_the_golden_value(
    data: dict[str, Any], losses: dict[str, Any], loss_id: str, golden_id: str
) -> None:
    loss = losses[loss_id]
    golden = golden_of(loss, golden_id)
    function = getattr(torch.nn.functional, loss["function"]["name"].rpartition(".")[2])
    input = tensor(golden["input"], golden["dtype"]).requires_grad_()
    parameters = {
        name: tensor(value, golden["dtype"]) if name in WEIGHTS else value
        for name, value in golden["parameters"].items()
    }
    found = function(input, tensor(golden["target"], golden["target_dtype"]), **parameters)
    if "loss" in golden:
        close(found.detach(), golden["loss"], data["tolerance"])
    if "gradient" in golden:
        found.sum().backward()
        close(input.grad, golden["gradient"], data["tolerance"])


@pytest.mark.filterwarnings("ignore:invalid value", "ignore:reduction. 'mean' divides:UserWarning")
@pytest.mark.parametrize(("loss_id", "golden_id"), GOLDEN)
def test_the_numpy_reference_gives_the_golden_value(
    data: dict[str, Any], losses: dict[str, Any], loss_id: str, golden_id: str
) -> None:
    loss = losses[loss_id]
    golden = golden_of(loss, golden_id)
    module = importlib.import_module(f"snippets.{TOPICS[loss_id]}")
    name = loss["function"]["name"].rpartition(".")[2]
    input = np.array(plain(golden["input"]), dtype=golden["dtype"])
    target = np.array(plain(golden["target"])).astype(golden["target_dtype"])
    parameters = {
        name: np.array(plain(value), dtype=golden["dtype"]) if name in WEIGHTS else value
        for name, value in golden["parameters"].items()
    }
    if "loss" in golden:
        close(getattr(module, name)(input, target, **parameters), golden["loss"], data["tolerance"])
    if "gradient" in golden:
        close(
            getattr(module, f"{name}_grad")(input, target, **parameters),
            golden["gradient"],
            data["tolerance"],
        )


def arguments(loss_id: str, seed: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Input, target and weight as they should be, at random."""
    random = torch.Generator().manual_seed(seed)
    logits = 4 * torch.randn(6, 3, generator=random, dtype=torch.float64)
    other = 4 * torch.randn(6, 3, generator=random, dtype=torch.float64)
    weight = torch.rand(3, generator=random, dtype=torch.float64) + 0.1
    labels = torch.randint(3, (6,), generator=random)
    match loss_id:
        case "cross-entropy":
            return logits, labels, weight
        case "nll":
            return logits.log_softmax(1), labels, weight
        case "bce":
            return logits.sigmoid(), other.sigmoid(), weight
        case "bce-with-logits":
            return logits, other.sigmoid(), weight
        case "kl-div":
            return logits.log_softmax(1), other.softmax(1), weight
        case _:
            return logits, other, weight.expand_as(logits)


@pytest.mark.filterwarnings("ignore:reduction. 'mean' divides:UserWarning")
@pytest.mark.parametrize("loss_id", [loss.id for loss in LOSSES])
def test_minimum_sign_and_divisor_hold_for_arguments_as_they_should_be(
    losses: dict[str, Any], loss_id: str
) -> None:
    loss = losses[loss_id]
    function = getattr(torch.nn.functional, loss["function"]["name"].rpartition(".")[2])
    takes_weight = any(each["name"] == "weight" for each in loss["function"]["parameters"])
    for seed in range(50):
        input, target, weight = arguments(loss_id, seed)
        options = {"weight": weight} if takes_weight and seed % 2 else {}
        mean = function(input, target, **options).item()
        assert mean >= loss["minimum"]
        assert mean >= 0 or loss["may_be_negative"]
        divisor = {
            "elements": input.numel(),
            "label-weights": weight[target].sum() if options and target.dtype == torch.int64 else len(input),
            "weights": weight.sum() if options else input.numel(),
        }[loss["mean_divides_by"]]
        total = function(input, target, reduction="sum", **options).item()
        assert math.isclose(mean, total / float(divisor), rel_tol=1e-9)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_autograder_of_the_about_page_runs(built_site: Path, language: str) -> None:
    """Its address is replaced by that of the built site; it passes torch's own function and refuses a wrong one."""
    text = (built_site / language / "about.md").read_text(encoding="utf-8")
    script = next(each for each in re.findall(r"```python\n(.*?)```", text, re.DOTALL) if "SITE =" in each)
    here = script.replace("https://lossbook.example/", built_site.as_uri() + "/")
    assert here != script
    exec(compile(here, "autograder", "exec"), {})
    wrong = here.replace(
        "torch.nn.functional.cross_entropy", "lambda *a, **k: 2 * torch.nn.functional.cross_entropy(*a, **k)"
    )
    with pytest.raises(AssertionError):
        exec(compile(wrong, "autograder", "exec"), {})
