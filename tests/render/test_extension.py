"""What a page asks for is what the reader gets."""

from __future__ import annotations

from pathlib import Path

import pytest
from markdown import Markdown

from lossbook.discover.examples import find_examples
from lossbook.faults import FaultsFound
from lossbook.project import Project
from lossbook.render import cards
from lossbook.render.extension import LossbookExtension, forget
from lossbook.run.cache import ResultCache
from lossbook.run.result import Result

RECORD = """[stdout]
loss  0.9163
[warnings]
UserWarning: a < b
[values]
loss: float = 0.916290731874155
p: list = [0.4, 0.6]
table: list = [["`(N, C)`", 3], ["a | b", 4]]
count: int = 7
tiny: float = 1.2e-05
nothing: float = NaN
"""
LAB = "# %% load\nx = 1 < 2\nprint(x)\n\n# %% define\ndef f(): pass\n"
LAB_RECORD = (
    "[cell load]\nTrue\n[cell load warnings]\nUserWarning: <slow>\n[cell define]\n[values]\nx: bool = true\n"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    topic = tmp_path / "snippets" / "nll"
    topic.mkdir(parents=True)
    (tmp_path / "docs" / "en").mkdir(parents=True)
    (tmp_path / "docs" / "zh").mkdir()
    (tmp_path / "docs" / "formulas.toml").write_text("nll = '-\\log {{ nll/by_hand.p[0]:.1f }}'\n")
    (topic / "by_hand.py").write_text("print('loss <b>')\n")
    (topic / "by_hand.out").write_text(RECORD)
    (topic / "figure_line.py").write_text("TEXT = {}\n")
    (topic / "__init__.py").write_text('def nll(x):\n    """Doc."""\n    return -x  # minus\n')
    labs = tmp_path / "snippets" / "labs"
    labs.mkdir()
    (labs / "tiny.py").write_text(LAB)
    (labs / "tiny.out").write_text(LAB_RECORD)
    forget()
    return tmp_path


def convert(
    root: Path, text: str, language: str = "en", extensions: tuple[str, ...] = ("tables", "pymdownx.details")
) -> str:
    html: str = Markdown(
        extensions=[
            LossbookExtension(language=language, project=str(root)),
            "attr_list",
            "pymdownx.superfences",
            *extensions,
        ]
    ).convert(text)
    return html


def test_a_value_in_prose_says_where_it_comes_from(root: Path) -> None:
    assert convert(root, "It is {{ nll/by_hand.loss:.4f }}.") == (
        '<p>It is <span class="lb-value" title="nll/by_hand.loss">0.9163</span>.</p>'
    )


def test_elements_integers_and_percent(root: Path) -> None:
    text = convert(root, "{{ nll/by_hand.p[1]:.0% }} {{ nll/by_hand.count }} {{ nll/by_hand.table[0][1] }}")
    assert [part.split("<")[0] for part in text.split(">")[2::2]][:3] == ["60%", "7", "3"]


def test_values_work_in_tables(root: Path) -> None:
    html = convert(root, "| a | b |\n| --- | --- |\n| x | {{ nll/by_hand.loss:.2f }} |")
    assert '<td><span class="lb-value" title="nll/by_hand.loss">0.92</span></td>' in html


def test_computed_rows_become_rows_and_keep_their_bars(root: Path) -> None:
    html = convert(root, "| a | b |\n| --- | --- |\n{{ rows nll/by_hand.table }}")
    assert "<td><code>(N, C)</code></td>" in html and "<td>a | b</td>" in html and html.count("<tr>") == 3


def test_a_formula_holds_the_value_and_its_mathml(root: Path) -> None:
    html = convert(root, "$-\\log p = {{ nll/by_hand.loss:.4f }}$")
    assert "<mn>0.9163</mn>" in html and 'class="katex-html"' in html and "data-search-exclude" in html


def test_numbers_without_digits_and_powers_of_ten_are_set_as_mathematics(root: Path) -> None:
    html = convert(root, "$$ {{ nll/by_hand.nothing:.4f }} < {{ nll/by_hand.tiny:.1e }} $$")
    assert "<mtext>nan</mtext>" in html and "<mn>1.2</mn><mo>×</mo>" in html and "lb-math--display" in html


def test_markdown_marks_inside_mathematics_are_left_alone(root: Path) -> None:
    html = convert(root, "| a |\n| - |\n| $p_i | q_i * r_i$ |\n\n$a_1$ and $b_1$")
    assert "<em>" not in html and html.count("lb-math") == 3 and html.count("<td>") == 1


def test_a_shared_formula_stands_alone_or_in_a_line(root: Path) -> None:
    assert "lb-math--display" in convert(root, "{{ formula nll }}")
    inline = convert(root, "As {{ formula nll }} says.")
    assert "lb-math--display" not in inline and "<mn>0.4</mn>" in inline


def test_the_card_shows_code_and_output_as_one(root: Path) -> None:
    html = convert(root, "{{ example nll/by_hand }}")
    assert html.startswith('<div class="lb-card" data-example="nll/by_hand">')
    assert "&lt;b&gt;" in html and "loss  0.9163" in html
    assert '<span class="lb-warning">UserWarning: a &lt; b</span>' in html
    assert ">Output<" in html and ">输出<" in convert(root, "{{ example nll/by_hand }}", "zh")


def test_a_card_inside_a_folded_answer_stays_inside(root: Path) -> None:
    html = convert(root, '??? success "Answer"\n    Text.\n\n    {{ example nll/by_hand }}\n\n    After.\n')
    assert html.index("<details") < html.index("lb-card") < html.index("After.") < html.index("</details>")


def test_a_cell_shows_its_code_and_its_own_output(root: Path) -> None:
    html = convert(root, "{{ cell labs/tiny.load }}")
    assert html.startswith('<div class="lb-card" data-example="labs/tiny" data-cell="load">')
    assert "labs/tiny.py · load" in html and "# %%" not in html and "def" not in html
    assert ">Output<" in html and "True" in html and "UserWarning: &lt;slow&gt;" in html


def test_a_cell_that_gives_nothing_has_no_output(root: Path) -> None:
    html = convert(root, "{{ cell labs/tiny.define }}")
    assert "lb-card__code" in html and "lb-card__output" not in html


def test_the_files_of_a_lab_are_offered_beside_its_page(root: Path) -> None:
    html = convert(root, "{{ downloads labs/tiny }}", "zh")
    assert html.count("<a ") == 2 and "data-search-exclude" in html
    assert '<a href="tiny.ipynb" download>tiny.ipynb</a>（Jupyter 笔记本，含输出<!--' in html
    assert '<a href="tiny.py" download>tiny.py</a>（Python 脚本，9 B）' in cards.with_sizes(
        html, lambda file: "9 B"
    )


def test_source_is_shown_without_its_docstring(root: Path) -> None:
    html = convert(root, "{{ source nll.nll }}")
    assert "Doc." not in html and "# minus" in html


def test_code_is_not_touched(root: Path) -> None:
    html = convert(root, "`{{ nll/by_hand.loss }}` and `$x$`\n\n```\n{{ example nll/by_hand }}\n$x$\n```\n")
    assert "{{ nll/by_hand.loss }}" in html and "{{ example nll/by_hand }}" in html and "lb-math" not in html


def test_given_is_the_text_itself(root: Path) -> None:
    assert (
        convert(root, "p = {{ given 0.4 }} and {{ given `eps=0.1` }}")
        == "<p>p = 0.4 and <code>eps=0.1</code></p>"
    )


def test_a_drawing_that_is_known_stands_in_the_page(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LOSSBOOK_DEFER_FIGURES", raising=False)
    project = Project(root)
    drawing = {"svg": "<svg viewBox='0 0 1 1'></svg>", "alt": 'a "line"'}
    example = find_examples(project)["nll/figure_line"]
    ResultCache(project.cache).store(example, Result(drawings={"en": drawing}))
    html = convert(root, "{{ figure nll/line | It *falls*. }}")
    assert '<svg role="img" aria-label="a &quot;line&quot;"' in html
    assert "<figcaption>It <em>falls</em>.</figcaption>" in html


def test_a_drawing_says_how_wide_its_letters_want_it() -> None:
    drawing = cards.svg({"svg": '<svg viewBox="0 0 300 200"></svg>', "alt": "a"})
    assert (
        drawing
        == '<svg role="img" aria-label="a" data-search-exclude width="480" viewBox="0 0 300 200"></svg>'
    )


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{{ example nll/by_foot }}", "unknown-example"),
        ("{{ nll/by_hand.los:.4f }}", "unknown-value"),
        ("{{ nll/by_hand.loss }}", "wrong-format"),
        ("{{ nll/by_hand.p:.4f }}", "wrong-format"),
        ("{{ nll/by_hand.count:.4q }}", "wrong-format"),
        ("{{ nll/by_hand.p[2]:.4f }}", "unknown-value"),
        ("{{ formula gone }}", "unknown-formula"),
        ("{{ nonsense here }}", "bad-reference"),
        ("$\\frac{1}{$", "invalid-formula"),
        ("$\\unknowncommand$", "invalid-formula"),
        ("$交叉熵$", "invalid-formula"),
        ("{{ source nll.gone }}", "unknown-example"),
        ("{{ cell labs/tiny.gone }}", "unknown-cell"),
        ("{{ cell nll/by_hand.load }}", "unknown-cell"),
        ("{{ cell labs/gone.load }}", "unknown-example"),
        ("{{ downloads labs/gone }}", "unknown-example"),
    ],
)
def test_what_leads_nowhere_stops_the_build(root: Path, text: str, kind: str) -> None:
    with pytest.raises(FaultsFound) as caught:
        convert(root, f"one\n\ntwo\n\n{text}\n")
    assert [fault.kind for fault in caught.value.faults] == [kind]


def test_a_fault_names_page_and_line_with_the_front_matter_counted(root: Path) -> None:
    (root / "docs" / "en" / "page.md").write_text("---\ntopic: nll\n---\n# T\n\n{{ by_foot.loss:.4f }}\n")
    forget()
    with pytest.raises(FaultsFound) as caught:
        convert(root, "# T\n\n{{ by_foot.loss:.4f }}\n")
    fault = caught.value.faults[0]
    assert (fault.path, fault.line) == ("docs/en/page.md", 6)


def test_the_topic_of_the_page_is_the_default(root: Path) -> None:
    (root / "docs" / "en" / "page.md").write_text("---\ntopic: nll\n---\n# T\n\n{{ by_hand.loss:.4f }}\n")
    assert ">0.9163<" in convert(root, "# T\n\n{{ by_hand.loss:.4f }}\n")
