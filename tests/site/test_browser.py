"""The finished site in a real browser: nothing overflows, nothing is asked of other hosts, everybody can use it."""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from lossbook.project import LANGUAGES, Project

pytestmark = pytest.mark.browser

ENGLISH = Path(__file__).resolve().parents[2] / "docs" / "en"
PAGES = sorted(
    "" if path.stem == "index" else path.relative_to(ENGLISH).with_suffix("").as_posix() + "/"
    for path in ENGLISH.rglob("*.md")
)
TYPES = [
    "",
    "find/",
    "claims/",
    "concepts/softmax/",
    "losses/cross-entropy/",
    "about/",
]  # one page of each type
WIDE, PHONE = (1360, 900), (390, 844)
SCHEMES = ("light", "dark")


@contextmanager
def tab(browser: Any, size: tuple[int, int] = WIDE, scheme: str = "light", **options: Any) -> Iterator[Any]:
    width, height = size
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, **options)
    try:
        yield context.new_page()
    finally:
        context.close()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_axe_finds_nothing(
    browser: Any, address: str, project: Project, size: tuple[int, int], scheme: str
) -> None:
    axe = (project.node_modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found = {}
    with tab(browser, size, scheme, bypass_csp=True) as page:
        below = PAGES if (size == WIDE) == (scheme == "light") else TYPES
        for name in ["", *(f"{language}/{path}" for language in LANGUAGES for path in below), "404.html"]:
            page.goto(f"{address}/{name}{'?stay' if not name else ''}", wait_until="load")
            page.evaluate(axe)
            violations = page.evaluate("async () => (await axe.run(document)).violations")
            if violations:
                found[name] = [
                    (item["id"], [node["html"][:160] for node in item["nodes"][:3]]) for item in violations
                ]
    assert found == {}


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_no_page_is_wider_than_the_window_and_no_tex_is_left(
    browser: Any, address: str, size: tuple[int, int]
) -> None:
    with tab(browser, size) as page:
        for language in LANGUAGES:
            for name in PAGES:
                page.goto(f"{address}/{language}/{name}", wait_until="load")
                assert page.evaluate("document.documentElement.scrollWidth") <= size[0], (language, name)
                page.evaluate("document.querySelectorAll('pre, code').forEach(node => node.remove())")
                text = page.evaluate("document.querySelector('article').innerText")
                assert "$$" not in text and "{{" not in text and "\\frac" not in text, (language, name)


def test_no_other_host_is_asked(browser: Any, address: str) -> None:
    asked: set[str] = set()
    with tab(browser) as page:
        page.on("request", lambda request: asked.add(request.url))
        for language in LANGUAGES:
            for name in PAGES:
                page.goto(f"{address}/{language}/{name}", wait_until="networkidle")
    assert {url for url in asked if not url.startswith((address, "data:", "blob:"))} == set()


def test_nothing_is_missing_and_no_script_fails(browser: Any, address: str) -> None:
    problems: list[str] = []
    with tab(browser) as page:
        page.on("response", lambda answer: problems.append(answer.url) if answer.status >= 400 else None)
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
        for language in LANGUAGES:
            for name in PAGES:
                page.goto(f"{address}/{language}/{name}", wait_until="networkidle")
    assert problems == []


@pytest.mark.parametrize(
    ("locale", "language"), [("zh-CN", "zh"), ("zh-TW", "zh"), ("en-GB", "en"), ("de-DE", "en")]
)
def test_the_root_page_follows_the_language_of_the_browser(
    browser: Any, address: str, locale: str, language: str
) -> None:
    with tab(browser, locale=locale) as page:
        page.goto(f"{address}/")
        page.wait_for_url(f"{address}/{language}/")


def test_the_root_page_offers_both_languages_without_javascript(browser: Any, address: str) -> None:
    with tab(browser, java_script_enabled=False) as page:
        page.goto(f"{address}/")
        page.get_by_role("link", name="中文").first.click()
        assert page.url == f"{address}/zh/"
        page.goto(f"{address}/")
        page.get_by_role("link", name="English").first.click()
        assert page.url == f"{address}/en/"


@pytest.mark.parametrize(("language", "other"), [("zh", "en"), ("en", "zh")])
def test_the_language_switch_stays_on_the_page_and_the_section(
    browser: Any, address: str, language: str, other: str
) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/{language}/losses/cross-entropy/#gradient")
        page.locator(f"header a[hreflang={other}]").first.click()
        page.wait_for_url(f"{address}/{other}/losses/cross-entropy/#gradient")


def test_mathematics_is_read_without_javascript(browser: Any, address: str) -> None:
    with tab(browser, java_script_enabled=False) as page:
        page.goto(f"{address}/en/losses/cross-entropy/#formula")
        assert page.locator(".katex-html").first.is_visible()
        assert page.locator("math").count() > 10


def test_a_wide_formula_scrolls_in_its_own_box_on_a_phone(browser: Any, address: str) -> None:
    with tab(browser, (320, 700)) as page:
        page.goto(f"{address}/en/losses/cross-entropy/")
        boxes = page.evaluate(
            """async () => {
              const measured = [];
              for (const box of document.querySelectorAll(".lb-math--display")) {
                box.scrollIntoView();
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                measured.push([box.scrollWidth, box.clientWidth, getComputedStyle(box).overflowX]);
              }
              return measured;
            }"""
        )
        assert any(content > visible for content, visible, _ in boxes)
        assert {overflow for content, visible, overflow in boxes if content > visible} <= {"auto", "scroll"}
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize(
    ("language", "query", "section"),
    [
        ("en", "logits", "softmax"),
        ("zh", "交叉熵", "cross-entropy"),
        ("zh", "损失为NaN", "debug/nan-inf/"),
    ],
)
def test_search_as_a_reader_uses_it(
    browser: Any, address: str, language: str, query: str, section: str
) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/{language}/about/")
        page.keyboard.press("/")
        page.locator("input[name=query]").fill(query)
        first = page.locator(".md-search-result__link").first
        first.wait_for(timeout=10_000)
        links = [link.get_attribute("href") for link in page.locator(".md-search-result__link").all()]
        assert any(section in (link or "") for link in links), links


@pytest.mark.parametrize("scheme", SCHEMES)
def test_figures_have_contrast_in_both_schemes(browser: Any, address: str, scheme: str) -> None:
    """Ink and series colours against the page: at least 3 : 1, as WCAG asks of graphics."""
    with tab(browser, scheme=scheme) as page:
        page.goto(f"{address}/en/losses/cross-entropy/")
        contrasts = page.evaluate(
            """() => {
              const probe = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
              const light = color => {
                probe.fillStyle = color; probe.fillRect(0, 0, 1, 1);
                const [r, g, b] = [...probe.getImageData(0, 0, 1, 1).data].map(v => v / 255)
                  .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const solid = node => {
                for (; node; node = node.parentElement) {
                  const color = getComputedStyle(node).backgroundColor;
                  if (!/, 0\\)|transparent/.test(color)) return color;
                }
                return "white";
              };
              const figure = document.querySelector(".lb-figure");
              const ground = light(solid(figure)), style = getComputedStyle(figure);
              return ["ink", 0, 1, 2, 3].map(name => {
                const value = light(style.getPropertyValue(`--lb-figure-${name}`).trim());
                return (Math.max(value, ground) + 0.05) / (Math.min(value, ground) + 0.05);
              });
            }"""
        )
        assert min(contrasts) >= 3, contrasts


def test_the_site_is_read_from_a_zip_without_a_server(browser: Any, built_site: Path, tmp_path: Path) -> None:
    archive = tmp_path / "site.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for path in built_site.rglob("*"):
            packed.write(path, path.relative_to(built_site))
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(tmp_path / "opened")
    problems: list[str] = []
    with tab(browser) as page:
        page.on("requestfailed", lambda request: problems.append(f"{request.url}: {request.failure}"))
        page.goto((tmp_path / "opened" / "zh" / "index.html").as_uri(), wait_until="networkidle")
        page.locator("nav a", has_text="交叉熵").first.click()
        page.wait_for_url("**/losses/cross-entropy/index.html*", wait_until="networkidle")
        assert page.locator("h1").inner_text().startswith("交叉熵")
        assert page.locator(".katex-html").first.is_visible()
        page.locator("header a[hreflang=en]").first.click()
        page.wait_for_url("**/en/losses/cross-entropy/index.html*", wait_until="networkidle")
    # A font still on its way when the page is left is given up, not missing.
    assert [text for text in problems if "ERR_ABORTED" not in text and "search_index.json" not in text] == []


def test_the_site_works_below_another_path(browser: Any, built_site: Path, tmp_path: Path) -> None:
    from lossbook.publish.static_server import serving

    (tmp_path / "course").mkdir()
    (tmp_path / "course" / "lossbook").symlink_to(built_site)
    missing: list[str] = []
    with serving(tmp_path) as address, tab(browser, locale="en-GB") as page:
        page.on("response", lambda answer: missing.append(answer.url) if answer.status >= 400 else None)
        page.goto(f"{address}/course/lossbook/")
        page.wait_for_url(f"{address}/course/lossbook/en/")
        page.goto(f"{address}/course/lossbook/en/losses/nll/", wait_until="networkidle")
        assert page.locator(".katex-html").first.is_visible()
    assert missing == []


def test_keyboard_reaches_content_and_search(browser: Any, address: str) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/en/losses/nll/")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.classList.contains('md-skip')")
        page.keyboard.press("Enter")
        assert page.url.endswith("#nll") or "#" in page.url


def test_print_shows_the_page_and_not_the_navigation(browser: Any, address: str) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/zh/losses/nll/")
        page.emulate_media(media="print")
        assert not page.locator(".md-sidebar--primary").is_visible()
        assert page.locator("article .lb-card").first.is_visible()


@pytest.mark.parametrize("javascript", [True, False])
def test_a_redirect_leads_to_the_new_place(
    browser: Any, small_site: Path, tmp_path: Path, javascript: bool
) -> None:
    from lossbook.publish.static_server import serving
    from tests.small_site import SmallSite

    site = SmallSite.copy_of(small_site, tmp_path / "site")
    site.in_both("losses/nll.md", "{ #errors }", "{ #mistakes }")
    site.write(
        "docs/redirects.toml",
        '[pages]\n"losses/old/" = "losses/nll/"\n\n[ids]\n"losses/nll/#errors" = "losses/nll/#mistakes"\n',
    )
    with (site.root / "docs" / "permalinks.txt").open("a") as register:
        register.write("losses/old/\nlosses/nll/#mistakes\n")
    assert site.build() == []
    with serving(site.project.site) as address, tab(browser, java_script_enabled=javascript) as page:
        page.goto(f"{address}/en/losses/old/#errors")
        page.wait_for_url(f"{address}/en/losses/nll/**")
        page.goto(f"{address}/zh/losses/nll/#errors")
        top = page.locator("#mistakes").bounding_box()
        assert top and top["y"] < 700


def top_of(page: Any, name: str) -> float:
    """How far the heading is below the top of the window, once it has come there and the page has stopped moving."""
    from playwright.sync_api import Error

    there = (
        "name => { const { top } = document.getElementById(name).getBoundingClientRect();"
        " return 20 <= top && top <= 130 }"
    )
    with contextlib.suppress(Error):
        page.wait_for_function(there, arg=name, timeout=8000)
    page.wait_for_timeout(1500)
    return float(page.evaluate("name => document.getElementById(name).getBoundingClientRect().top", name))


@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_a_reader_finds_his_place_on_the_longest_page(
    browser: Any, address: str, size: tuple[int, int]
) -> None:
    """Most of a long page is laid out late: links to sections, the back button and a reload must not notice."""
    places = ["double-softmax", "shapes", "mean-divides-by", "exercise-two-batches"]
    long_page = f"{address}/zh/losses/cross-entropy/"
    far: dict[str, float] = {}
    with tab(browser, size, reduced_motion="reduce") as page:
        page.goto(f"{long_page}#{places[1]}")
        far["opened"] = top_of(page, places[1])
        page.reload()
        far["loaded again"] = top_of(page, places[1])
    with tab(browser, size, reduced_motion="reduce") as page:
        page.goto(long_page)
        for place in places:
            page.wait_for_timeout(1500)  # Chromium drops clicks of scripts that come one upon the other
            page.evaluate(
                "name => document.querySelector(`article [id='${name}'] .headerlink`).click()", place
            )
            far[f"went to {place}"] = top_of(page, place)
        for place in reversed(places[:-1]):
            page.go_back()
            far[f"back at {place}"] = top_of(page, place)
    assert {where: top for where, top in far.items() if not 20 <= top <= 130} == {}


def test_code_is_copied(browser: Any, address: str) -> None:
    with tab(browser, permissions=["clipboard-read", "clipboard-write"]) as page:
        page.goto(f"{address}/en/losses/nll/")
        card = page.locator(".lb-card:has(.lb-card__code)").first
        card.scroll_into_view_if_needed()
        card.hover()
        card.locator(".md-code__button").click()
        page.wait_for_selector(".md-dialog--active")
        copied = page.evaluate("() => navigator.clipboard.readText()")
        assert copied.strip() == card.locator("pre > code").first.inner_text().strip()
        assert page.locator(".lb-card__output .md-code__button").count() == 0


@pytest.mark.parametrize("system", SCHEMES)
def test_the_scheme_is_chosen_and_kept(browser: Any, address: str, system: str) -> None:
    shown = {"light": "default", "dark": "slate"}
    body = "() => document.body.dataset.mdColorScheme"
    button = ".md-header__option label:not([hidden])"
    with tab(browser, scheme=system) as page:
        page.goto(f"{address}/en/losses/nll/")
        assert page.evaluate(body) == shown[system]
        for scheme in SCHEMES:
            page.locator(button).click()
            assert page.evaluate(body) == shown[scheme]
            page.goto(f"{address}/zh/losses/nll/")
            assert page.evaluate(body) == shown[scheme]
            wanted = (
                f"() => document.querySelector('meta[name=theme-color][data-scheme={shown[scheme]}]').media"
            )
            assert page.evaluate(wanted) == "all"
        page.locator(".md-option").nth(2).focus()
        page.keyboard.press("Enter")
        assert page.evaluate(body) == shown[system], "Enter goes on to the next: that of the system"
        page.emulate_media(color_scheme=next(other for other in SCHEMES if other != system))
        page.wait_for_function("scheme => document.body.dataset.mdColorScheme !== scheme", arg=shown[system])


def test_what_is_folded_away_is_unfolded_for_a_link(browser: Any, address: str, project: Project) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/en/losses/nll/")
        page.evaluate("() => { document.querySelector('article details p').id = 'inside' }")
        assert not page.locator("#inside").is_visible()
        page.evaluate("() => { location.hash = 'inside' }")
        page.wait_for_selector("#inside", state="visible")
