from __future__ import annotations

import pytest

from lossbook.check.sources.references import formula_faults, formulas_to_typeset
from lossbook.discover.pages import read_pages
from lossbook.render.library import Library
from tests.check.sources.conftest import Site


@pytest.mark.parametrize(
    ("markdown", "kind"),
    [
        ("Is {{ by_hand }}.", "bad-reference"),
        ("Is {{ }}.", "bad-reference"),
        ("{{ exampel by_hand }}", "bad-reference"),
        ("{{ rows by_hand.rows:.2f }}", "bad-reference"),
        ("Is {{ other.loss:.4f }}.", "unknown-example"),
        ("{{ example other }}", "unknown-example"),
        ("{{ output loss/other }}", "unknown-example"),
        ("{{ figure other | words }}", "unknown-example"),
        ("{{ source loss.other }}", "unknown-example"),
        ("Is {{ by_hand.other:.4f }}.", "unknown-value"),
        ("Is {{ by_hand.probabilities[2]:.4f }}.", "unknown-value"),
        ("Is {{ by_hand.loss }}.", "wrong-format"),
        ("Is {{ by_hand.loss:d }}.", "wrong-format"),
        ("Is {{ by_hand.probabilities }}.", "wrong-format"),
        ("| a |\n| - |\n{{ rows by_hand.loss }}", "wrong-format"),
        ("| a |\n| - |\n{{ rows by_hand.rows }}", "wrong-format"),
        ("{{ formula other }}", "unknown-formula"),
        ("Words {{ example by_hand }}", "bad-reference"),
        ("- {{ figure curve | words }}", "bad-reference"),
        ("{{ source loss.entropy }}.", "bad-reference"),
        ("Words\n\n{{ rows by_hand.rows }}", "bad-reference"),
        ("| a | b |\n| - | - |\n\n{{ rows by_hand.rows }}", "bad-reference"),
        ("| a | b |\n{{ rows by_hand.rows }}", "bad-reference"),
        ("$x = {{ by_hand.other:.4f }}$", "unknown-value"),
        ("$x = {{ formula entropy }}$", "bad-reference"),
        ("$e^{{a}}$ and {{ by_hand.count }}", "bad-reference"),
    ],
)
def test_a_bad_reference(site: Site, markdown: str, kind: str) -> None:
    first = site.add("一段话。", markdown)
    index = next(i for i, line in enumerate(markdown.split("\n")) if "{{" in line)
    kinds = ("bad-reference", "unknown-example", "unknown-value", "wrong-format", "unknown-formula")
    assert site.places(*kinds) == [(site.EN, first + index, kind)]


@pytest.mark.parametrize(
    "markdown",
    [
        "{{ source loss.entropy }}",
        "{{ output loss/by_hand }}",
        "    {{ example by_hand }}",
        "As {{ formula entropy }} says.",
        "Is {{ by_hand.count }}, {{ by_hand.probabilities[1]:.0%}} and {{ loss/by_hand.loss:.3e }}.",
        "$x = {{ by_hand.loss:.4f }} + {{ given 0.1 }}$",
        "`{{ not.read }}` and\n\n```\n{{ not read }}\n```",
        "| a | b |\n| - | - |\n{{ rows by_hand.rows }}\n{{ rows by_hand.rows }}",
        "| a | b |\n| :-: | --: |\n| c | d |\n{{ rows by_hand.rows }}",
        "A price of \\$5, `$x`, <!-- $ {{ --> 5.",
        "$\\frac{1}{ {2} }$",
    ],
)
def test_a_good_reference(site: Site, markdown: str) -> None:
    site.add(markdown, markdown)
    assert site.faults() == []


@pytest.mark.parametrize(
    ("markdown", "kind"),
    [
        ("Words $x here.", "unclosed-formula"),
        ("Words\n$$ x = y", "unclosed-formula"),
        ("It is $ x$ here.", "unclosed-formula"),
        ("Words {{ by_hand.loss:.4f } here.", "unclosed-reference"),
        ("Words by_hand.loss:.4f }} here.", "unclosed-reference"),
        ("Words\n\n```python\nx = 1", "unclosed-fence"),
    ],
)
def test_something_unclosed(site: Site, markdown: str, kind: str) -> None:
    first = site.add("一段话。", markdown)
    mark = {"unclosed-formula": "$", "unclosed-fence": "```"}.get(kind, "}")
    mark = "{{" if "{{" in markdown else mark
    line = first + markdown[: markdown.index(mark)].count("\n")
    places = site.places("unclosed-formula", "unclosed-reference", "unclosed-fence")
    assert set(places) == {(site.EN, line, kind)}


def test_a_missing_record_is_told_once(site: Site) -> None:
    (site.project.root / "snippets/loss/by_hand.out").unlink()
    faults = site.faults("no-record")
    assert [(fault.path, fault.line, fault.remedy) for fault in faults] == [
        (site.ZH, site.line(site.ZH, "by_hand.loss"), "python -m lossbook record loss/by_hand")
    ]


def test_a_record_that_cannot_be_read(site: Site) -> None:
    site.write("snippets/loss/by_hand.out", "nonsense\n")
    assert site.places("bad-record") == [(site.ZH, site.line(site.ZH, "by_hand.loss"), "bad-record")]


def test_formulas_are_collected_with_their_numbers_and_places(site: Site) -> None:
    line = site.add("$$\nx = {{ by_hand.loss:.2f }}\n$$\n\n$\\alpha$", "A {{ formula entropy }} and $\\bad$.")
    pages = read_pages(site.project)
    places = formulas_to_typeset(pages, Library(site.project))
    found = {key: [(page.language, number) for page, number in where] for key, where in places.items()}
    entropy = "-\\sum_i p_i \\ln p_i"
    shared = [(site.ZH, "zh"), (site.EN, "en")]
    assert found == {
        ("-\\ln p", False): [(language, 10) for _, language in shared],
        (entropy, True): [(language, site.line(path, "formula entropy")) for path, language in shared],
        ("x = {0.13}", True): [("zh", line)],
        ("\\alpha", False): [("zh", line + 4)],
        (entropy, False): [("en", line)],
        ("\\bad", False): [("en", line)],
    }
    faults = formula_faults({("\\bad", False): "Undefined control sequence"}, places)
    assert [(fault.path, fault.line, fault.kind) for fault in faults] == [(site.EN, line, "invalid-formula")]
    assert faults[0].found == "\\bad: Undefined control sequence"


def test_formulas_with_bad_references_are_left_out(site: Site) -> None:
    site.write("docs/formulas.toml", "entropy = 3\n")
    site.add("$x = {{ by_hand.other:.2f }}$", "$x = {{ by_hand.other:.2f }}$")
    places = formulas_to_typeset(read_pages(site.project), Library(site.project))
    assert list(places) == [("-\\ln p", False)]


def test_a_formula_in_a_caption(site: Site) -> None:
    line = site.add("{{ figure curve | 损失 $x$ }}", "{{ figure curve | Loss `$x$` }}")
    assert site.places() == [(site.ZH, line, "markup-in-caption")]
