"""What programs read, of a small site: with and without an address, and after an address went away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sphinx.util.inventory import InventoryFile

from lossbook.publish.inventory import Entry, inventory
from lossbook.publish.loss_data import as_json
from tests.small_site import SmallSite

TABLE = """\
[nll]
function = "nll_loss"
module = "NLLLoss"
divisor = "label-weights"
minimum = 0
negative = false
chance = { value = "by_hand.loss", en = "given", zh = "给定" }
"""
GOLDEN = """
[nll.golden.value-{number}]
input = "by_hand.loss"
target = "by_hand.edges"
reduction = "none"
loss = "by_hand.edges"
"""
SIGNATURES = """\
version = "2.13.0"
functions = {"nll_loss": "input, target, ignore_index=-100, reduction='mean'"}
modules = {"NLLLoss": "weight=None"}
print(version)
"""


@pytest.fixture
def site(small_site: Path, tmp_path: Path) -> SmallSite:
    return SmallSite.copy_of(small_site, tmp_path / "site")


def test_the_copy_of_a_page_lies_beside_it(site: SmallSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SITE_URL", raising=False)
    assert site.build() == []
    text = (site.project.site / "en" / "losses" / "nll.md").read_text(encoding="utf-8")
    assert "> Figure: A falling line.\n\nThe loss falls with the probability." in text
    assert "ValueError: math domain error" in text
    lab = (site.project.site / "zh" / "labs" / "descent.md").read_text(encoding="utf-8")
    assert "[descent.ipynb](descent/descent.ipynb)" in lab and "> 图：一条下降的线。" in lab
    page = (site.project.site / "en" / "losses" / "nll" / "index.html").read_text(encoding="utf-8")
    assert '<link rel="alternate " type="text/markdown" href="../nll.md">' in page
    home = (site.project.site / "en" / "index.html").read_text(encoding="utf-8")
    assert 'type="text/markdown" href="index.md"' in home


def test_without_an_address_links_are_relative_with_one_they_are_whole(
    site: SmallSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SITE_URL", raising=False)
    assert site.build() == []
    built = site.project.site
    assert "(en/losses/nll.md): One page is enough." in (built / "llms.txt").read_text(encoding="utf-8")
    assert "(../zh/losses/nll.md)：一页就够。" in (built / "zh" / "llms.txt").read_text(encoding="utf-8")
    monkeypatch.setenv("SITE_URL", "https://book.example/course/")
    assert site.build() == []
    root = "https://book.example/course/"
    assert f"({root}en/losses/nll.md): " in (built / "llms.txt").read_text(encoding="utf-8")
    assert f"({root}zh/losses/nll.md)：" in (built / "zh" / "llms.txt").read_text(encoding="utf-8")
    assert f"Page: <{root}en/losses/nll/>" in (built / "en" / "losses" / "nll.md").read_text(encoding="utf-8")


def test_a_name_outlives_its_page(site: SmallSite) -> None:
    site.in_both("losses/nll.md", "{ #errors }", "{ #mistakes }")
    site.write(
        "docs/redirects.toml",
        '[pages]\n"losses/old/" = "losses/nll/"\n\n[ids]\n"losses/nll/#errors" = "losses/nll/#mistakes"\n',
    )
    (site.root / "docs" / "permalinks.txt").open("a").write("losses/old/\nlosses/nll/#mistakes\n")
    assert site.build() == []
    found = InventoryFile.loads((site.project.site / "objects.inv").read_bytes(), uri="").data
    assert found["std:label"]["nll:errors"].uri == "en/losses/nll/#errors"
    assert found["std:label"]["nll:mistakes"].display_name == "Errors"
    assert found["std:doc"]["losses/old"].uri == "en/losses/old/"
    assert (site.project.site / "en/losses/old/index.html").is_file()


def test_a_site_without_data_has_no_index_of_it(site: SmallSite) -> None:
    assert site.build() == []
    assert not (site.project.site / "data").exists()


def test_golden_values_come_from_the_record(site: SmallSite) -> None:
    site.write("docs/losses.toml", TABLE + "".join(GOLDEN.format(number=number) for number in range(5)))
    site.write(
        "snippets/nll/by_hand.py",
        'import math\n\nloss = -math.log(0.4)\nedges = [math.nan, math.inf, -math.inf]\nprint(f"loss {loss:.4f}")\n',
    )
    site.write("snippets/about/__init__.py", "")
    site.write("snippets/about/signatures.py", SIGNATURES)
    site.in_both(
        "losses/nll.md", "{{ example wrong }}", "{{ example wrong }}\n\n{{ output about/signatures }}"
    )
    site.record()
    (fault,) = site.build()
    assert (fault.path, fault.kind) == ("docs/data-ids.txt", "unregistered-permalink")
    site.settle()
    assert site.build() == []
    (loss,) = json.loads((site.project.site / "data" / "losses.json").read_text(encoding="utf-8"))["losses"]
    assert loss["pages"] == {"zh": "../zh/losses/nll/", "en": "../en/losses/nll/"}
    assert loss["function"]["parameters"][2:] == [
        {"name": "ignore_index", "required": False, "default": -100},
        {"name": "reduction", "required": False, "default": "mean"},
    ]
    golden = loss["golden"][0]
    assert golden["loss"] == ["NaN", "Infinity", "-Infinity"] and golden["parameters"] == {
        "reduction": "none"
    }
    assert (golden["dtype"], golden["section"], golden["example"]) == ("float64", "by-hand", "nll/by_hand")
    assert round(golden["input"], 4) == 0.9163 and round(loss["at_chance"]["value"], 4) == 0.9163
    site.replace("docs/losses.toml", 'chance = { value = "by_hand.loss"', 'chance = { value = "by_hand.lost"')
    before = site.state()
    (fault,) = site.build()
    assert (fault.path, fault.line, fault.kind) == ("docs/losses.toml", 1, "unknown-value")
    assert site.state() == before


def test_an_inventory_is_sorted_and_has_no_line_twice() -> None:
    one = Entry("b", "std:label", "b/", "B c")
    two = Entry("a", "py:function", "a/#x", "A")
    made = inventory("Book", [one, two, one])
    assert made == inventory("Book", [two, one])
    found = InventoryFile.loads(made, uri="https://x/").data
    assert found["std:label"]["b"].uri == "https://x/b/" and found["std:label"]["b"].display_name == "B c"
    assert found["py:function"]["a"].uri == "https://x/a/#x"


def test_json_has_a_line_for_each_key_and_none_for_each_number() -> None:
    data = {"a": [[1, 2], [3, 4]], "b": [{"c": "损失"}], "d": {}, "e": []}
    assert (
        as_json(data)
        == '{\n "a": [[1, 2], [3, 4]],\n "b": [\n  {\n   "c": "损失"\n  }\n ],\n "d": {},\n "e": []\n}\n'
    )
    assert json.loads(as_json(data)) == data
    with pytest.raises(ValueError, match="not JSON compliant"):
        as_json({"a": float("nan")})
