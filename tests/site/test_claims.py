"""The page of claims in a real browser: its filter, and that nobody needs it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from lossbook.discover.pages import VERDICTS, Heading, read_pages
from lossbook.project import LANGUAGES, Project
from tests.site.test_browser import PHONE, SCHEMES, WIDE, tab

pytestmark = pytest.mark.browser

SHOWN = ".lb-claim:not([hidden])"


@pytest.fixture(scope="module")
def claims(project: Project) -> list[Heading]:
    """The claims of the English source."""
    return [heading for heading in read_pages(project)["en"]["claims.md"].headings if heading.verdict]


def count(page: Any, selector: str = SHOWN) -> int:
    found: int = page.locator(selector).count()
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_is_there_without_javascript(
    browser: Any, address: str, claims: list[Heading], language: str
) -> None:
    with tab(browser, java_script_enabled=False) as page:
        page.goto(f"{address}/{language}/claims/?verdict=true")
        assert count(page) == len(claims)
        assert page.locator(".lb-filter button").count() == 0
        assert page.locator(".lb-claim .lb-verdict").count() == len(claims)
        for verdict in VERDICTS:
            expected = sum(claim.verdict == verdict for claim in claims)
            assert count(page, f".lb-claim[data-verdict={verdict}]") == expected
        evidence = page.locator(".lb-claim details").first
        evidence.locator("summary").click()
        assert evidence.locator(".lb-card").first.is_visible()


def test_the_overview_and_the_buttons_count_the_same(browser: Any, address: str) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/en/claims/")
        rows = page.locator("#at-a-glance + .lb-table tbody tr")
        for row in [rows.nth(index) for index in range(rows.count() - 1)]:
            topic = (row.locator("a").get_attribute("href") or "").partition("#")[2]
            for column, verdict in enumerate(VERDICTS, start=1):
                found = count(page, f".lb-claim[data-topic={topic}][data-verdict={verdict}]")
                assert row.locator("td").nth(column).inner_text() == str(found)
            button = page.locator(f".lb-filter button[data-topic={topic}] .lb-filter__count")
            assert button.inner_text() == row.locator("td").nth(4).inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_filter_shows_what_is_chosen_and_keeps_it_in_the_address(
    browser: Any, address: str, language: str
) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/{language}/claims/")
        everything = count(page)
        page.locator(".lb-filter button[data-topic=binary]").click()
        page.locator(".lb-filter button[data-verdict=true]").click()
        both = count(page, ".lb-claim[data-topic=binary][data-verdict=true]")
        assert count(page) == both < everything
        assert count(page, "article h2:not([hidden])") == 2  # the overview and the topic
        assert page.url.endswith("/claims/?topic=binary&verdict=true")
        status = page.get_by_role("status").inner_text()
        assert sorted(re.findall(r"\d+", status), key=int) == [str(both), str(everything)]
        assert page.locator(".lb-filter button[aria-pressed=true]").count() == 2

        other = next(code for code in LANGUAGES if code != language)
        page.locator(f"header a[hreflang={other}]").first.click()
        page.wait_for_url(f"{address}/{other}/claims/?topic=binary&verdict=true")
        assert count(page) == both

        for button in page.locator(
            ".lb-filter button[data-topic=''], .lb-filter button[data-verdict='']"
        ).all():
            button.click()
        assert count(page) == everything
        assert page.url == f"{address}/{other}/claims/"


def test_an_unknown_choice_shows_everything(browser: Any, address: str, claims: list[Heading]) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/en/claims/?topic=cooking&verdict=maybe")
        assert count(page) == len(claims)


def test_a_link_to_a_hidden_claim_shows_it(browser: Any, address: str, claims: list[Heading]) -> None:
    hidden = next(claim for claim in reversed(claims) if claim.verdict == "false")
    with tab(browser) as page:
        page.goto(f"{address}/en/claims/?verdict=true#{hidden.id}")
        assert page.locator(f"#{hidden.id}").is_visible()
        page.locator(".lb-filter button[data-verdict=true]").click()
        assert not page.locator(f"#{hidden.id}").is_visible()
        page.evaluate("id => { location.hash = id; }", hidden.id)
        page.locator(f"#{hidden.id}").wait_for()
        top = page.locator(f"#{hidden.id}").bounding_box()
        assert top and -50 < top["y"] < WIDE[1]


def test_the_filter_works_by_keyboard(browser: Any, address: str) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/en/claims/")
        page.locator(".lb-filter button[data-topic=nll]").focus()
        page.keyboard.press("Enter")
        assert count(page) == count(page, ".lb-claim[data-topic=nll]")
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
        assert page.locator(".lb-filter button[data-topic=nll]").get_attribute("aria-pressed") == "false"


@pytest.mark.parametrize("scheme", SCHEMES)
def test_axe_finds_nothing_in_a_filtered_page_with_its_evidence_open(
    browser: Any, address: str, project: Project, scheme: str
) -> None:
    axe = (project.node_modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    with tab(browser, PHONE, scheme, bypass_csp=True) as page:
        page.goto(f"{address}/zh/claims/?topic=nll", wait_until="load")
        page.evaluate("document.querySelectorAll('.lb-claim details').forEach(d => { d.open = true; })")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
        page.evaluate(axe)
        violations = page.evaluate("async () => (await axe.run(document)).violations")
        assert [(item["id"], item["nodes"][0]["html"][:160]) for item in violations] == []


def test_nothing_jumps_when_the_filter_appears(browser: Any, address: str) -> None:
    """The script fills a box that is as high before."""
    heights = []
    for javascript in (True, False):
        with tab(browser, java_script_enabled=True) as page:
            if not javascript:
                page.route("**/claims.js", lambda route: route.abort())
            page.goto(f"{address}/en/claims/")
            box = page.locator(".lb-filter").bounding_box()
            assert box
            heights.append(box["height"])
    assert abs(heights[0] - heights[1]) < 8, heights


def test_no_script_is_loaded_by_other_pages(built_site: Path) -> None:
    with_filter = {
        path.parent.name
        for path in built_site.rglob("index.html")
        if "claims.js" in path.read_text(encoding="utf-8")
    }
    assert with_filter == {"claims"}
