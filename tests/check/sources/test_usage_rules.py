from __future__ import annotations

from tests.check.sources.conftest import Site


def test_an_example_on_no_page(site: Site) -> None:
    site.write("snippets/loss/other.py", "print(1)\n")
    faults = site.faults()
    assert [(fault.path, fault.kind) for fault in faults] == [("snippets/loss/other.py", "unused-example")]
    assert "{{ example loss/other }}" in faults[0].remedy


def test_a_figure_on_no_page(site: Site) -> None:
    site.replace(site.ZH, "{{ figure curve | 损失曲线 }}\n", "")
    site.replace(site.EN, "{{ figure curve | The loss }}\n", "")
    faults = site.faults()
    assert [(fault.path, fault.kind) for fault in faults] == [
        ("snippets/loss/figure_curve.py", "unused-example")
    ]
    assert "{{ figure loss/curve }}" in faults[0].remedy


def test_one_value_is_use_enough(site: Site) -> None:
    for path in (site.ZH, site.EN):
        site.replace(path, "{{ example by_hand }}\n", "")
    assert site.faults("unused-example") == []


def test_a_record_without_a_script(site: Site) -> None:
    site.write("snippets/loss/gone.out", "[stdout]\n1\n")
    faults = site.faults()
    assert [(fault.path, fault.kind) for fault in faults] == [("snippets/loss/gone.out", "orphan-record")]
    assert "delete snippets/loss/gone.out" in faults[0].remedy


def test_a_long_example(site: Site) -> None:
    site.write("snippets/loss/by_hand.py", "loss = 1\n" + "\n" * 23 + "print(loss)\n")
    assert site.faults() == []
    site.write("snippets/loss/by_hand.py", "loss = 1\n" + "\n" * 24 + "print(loss)\n")
    site.write("snippets/loss/figure_curve.py", "\n" * 40 + site.read("snippets/loss/figure_curve.py"))
    assert site.places() == [("snippets/loss/by_hand.py", 26, "long-example")]


def test_a_formula_on_no_page(site: Site) -> None:
    site.write("docs/formulas.toml", site.read("docs/formulas.toml") + "other = 'x'\n")
    assert site.places() == [("docs/formulas.toml", 2, "unused-formula")]


def test_formulas_that_are_not_toml(site: Site) -> None:
    site.write("docs/formulas.toml", "entropy = '-x'\nother = x\n")
    assert site.places("bad-formulas") == [("docs/formulas.toml", 2, "bad-formulas")]
    site.write("docs/formulas.toml", "entropy = 3\n")
    assert site.places("bad-formulas") == [("docs/formulas.toml", 0, "bad-formulas")]


def test_a_value_in_a_shared_formula_is_use(site: Site) -> None:
    site.write("snippets/loss/other.py", "value = 0.5\nprint(value)\n")
    site.write("snippets/loss/other.out", "[values]\nvalue: float = 0.5\n")
    site.write("docs/formulas.toml", "entropy = 'x = {{ loss/other.value:.1f }}'\n")
    assert site.faults() == []
