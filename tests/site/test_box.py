"""The box as a reader uses it: opened by a key, filled by hand, by paste or by a link, read by eye and by ear."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from lossbook.project import LANGUAGES, Project
from tests.box.register import small_register

pytestmark = pytest.mark.browser

WIDE, PHONE = (1360, 900), (390, 844)
COLUMN = "RuntimeError: 0D or 1D target tensor expected, multi-target not supported"
ONE = "ValueError: Expected input batch_size (64) to match target batch_size (32)."
IMAGE = (
    '<img src=x onerror="window.hit = 1"><script>window.hit = 2</script> & <b>Target 3 is out of bounds</b>'
)
SEVERAL = {
    "message": COLUMN,
    "one": ONE,
    "number": "loss 0.693",
    "contract": "input (32, 10), target (32, 1), CrossEntropyLoss",
    "words": "NLLLoss is negative",
    "nothing": "no such thing anywhere",
}


def give(page: Any, address: str, data: dict[str, Any]) -> None:
    body = f"var __troubles = {json.dumps(data)};"
    page.route(address, lambda route: route.fulfill(content_type="text/javascript", body=body))


@contextmanager
def tab(browser: Any, size: tuple[int, int] = WIDE, register: bool = True, **options: Any) -> Iterator[Any]:
    """A page whose register is the small one of the tests."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **options)
    page = context.new_page()
    page.set_default_timeout(15_000)
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    if register:
        for language in LANGUAGES:
            give(page, f"**/{language}/assets/javascripts/troubles.js", small_register(language))
    try:
        yield page
        assert problems == []
    finally:
        context.close()


def field(page: Any) -> Any:
    return page.locator(".lb-box__field:visible")


def status(page: Any) -> str:
    """What a screen reader says, once there is an answer."""
    page.wait_for_function(
        "[...document.querySelectorAll('.lb-box__status')].some(node => node.textContent)", timeout=15_000
    )
    return str(page.locator(".lb-box__status:visible").inner_text())


def opened(page: Any, address: str, path: str = "en/losses/nll/") -> Any:
    page.goto(f"{address}/{path}", wait_until="load")
    page.keyboard.press("d")
    field(page).wait_for()
    return field(page)


def test_a_key_opens_the_box_and_escape_closes_it(browser: Any, address: str) -> None:
    with tab(browser) as page:
        opened(page, address)
        assert page.evaluate("document.activeElement.matches('dialog .lb-box__field')")
        page.keyboard.type("d/s")
        assert field(page).input_value() == "d/s"
        page.keyboard.press("Escape")
        assert page.locator("dialog[open]").count() == 0


def test_the_button_gets_the_focus_back(browser: Any, address: str) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/zh/losses/nll/")
        page.locator(".lb-box-open").focus()
        page.keyboard.press("Enter")
        field(page).wait_for()
        page.keyboard.press("Escape")
        assert page.evaluate("document.activeElement.matches('.lb-box-open')")
        page.keyboard.press("Enter")
        page.locator(".lb-box__close").click()
        assert page.evaluate("document.activeElement.matches('.lb-box-open')")


def test_the_key_is_a_letter_where_one_types(browser: Any, address: str) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/en/losses/nll/")
        page.keyboard.press("/")
        page.keyboard.type("dice")
        assert page.locator("input[name=query]").input_value() == "dice"
        assert page.locator("dialog[open]").count() == 0


def test_nothing_of_the_box_is_loaded_before_it_opens(browser: Any, address: str) -> None:
    asked: list[str] = []
    with tab(browser) as page:
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{address}/en/losses/nll/", wait_until="networkidle")
        assert [url for url in asked if any(name in url for name in ("box", "diagnose", "troubles"))] == []
        page.keyboard.press("d")
        field(page).wait_for()
        loaded = {url.rsplit("/", 1)[1] for url in asked}
        assert {"box.js", "box.css", "box-en.js", "diagnose.js", "troubles.js"} <= loaded
        assert "box-zh.js" not in loaded


def test_a_message_is_recognised_as_one_types_and_the_question_is_asked(browser: Any, address: str) -> None:
    with tab(browser) as page:
        opened(page, address).type(COLUMN)
        page.locator(".lb-box__status", has_text="2 found").wait_for()  # half a message was answered before
        assert page.locator(".lb-box__status").get_attribute("role") == "status"
        assert "Which of these" in page.locator(".lb-box__question").inner_text()
        assert page.locator(".lb-box__when").all_inner_texts() == [
            "the target has shape (N, 1)",
            "the loss is CosineEmbeddingLoss",
        ]
        page.keyboard.press("Tab")  # clear
        page.keyboard.press("Tab")  # share
        page.keyboard.press("Tab")  # the first candidate
        page.keyboard.press("Enter")
        assert page.locator(".lb-box__entry[open] pre").first.inner_text().strip() == "mended()"
        link = page.locator(".lb-box__entry[open] .lb-box__links a").first
        assert link.get_attribute("href") == f"{address}/en/debug/errors/#column-target"


def test_a_pasted_traceback_is_answered_at_once(browser: Any, address: str) -> None:
    lines = "".join(f'  File "/home/me/train.py", line {n}, in step\n    loss = f({n})\n' for n in range(99))
    with tab(browser, permissions=["clipboard-read", "clipboard-write"]) as page:
        opened(page, address)
        page.evaluate("text => navigator.clipboard.writeText(text)", f"Traceback:\n{lines}{ONE}")
        page.keyboard.press("Control+v")
        assert "batch_size" in status(page)
        assert page.locator(".lb-box__entry[open]").count() == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_link_carries_the_question(browser: Any, address: str, language: str) -> None:
    with tab(browser) as page:
        page.goto(f"{address}/{language}/debug/?q={quote(ONE)}", wait_until="load")
        assert "batch_size" in status(page)
        assert field(page).input_value() == ONE
        page.wait_for_timeout(500)
        assert not page.evaluate("document.getElementById('__search').checked")
        assert page.url.endswith(f"?q={quote(ONE)}")


def test_the_link_to_a_diagnosis_leads_to_it(browser: Any, address: str) -> None:
    with tab(browser, permissions=["clipboard-read", "clipboard-write"]) as page:
        opened(page, address).fill("前面的话" * 2000 + "\n" + ONE)
        status(page)
        page.get_by_role("button", name="Copy a link").click()
        page.wait_for_function("document.querySelector('dialog .lb-box__status').textContent.includes('end')")
        link = page.evaluate("navigator.clipboard.readText()")
        assert link.startswith(f"{address}/en/debug/?q=") and len(link) <= 2000
        page.goto(link)
        assert "batch_size" in status(page)


@pytest.mark.parametrize("by_link", [True, False])
def test_mark_up_is_only_text(browser: Any, address: str, by_link: bool) -> None:
    with tab(browser) as page:
        if by_link:
            page.goto(f"{address}/en/debug/?q={quote(IMAGE)}")
        else:
            opened(page, address).fill(IMAGE)
        status(page)
        page.wait_for_timeout(300)
        assert page.evaluate("window.hit") is None
        assert page.locator(".lb-box__inner :is(img, script, b)").count() == 0
        assert field(page).input_value() == IMAGE


def test_a_register_with_mark_up_is_only_text(browser: Any, address: str) -> None:
    data = small_register()
    for entry in data["entries"]:
        for name in ("title", "cause", "cure", "mend", "mended", "when"):
            entry[name] = IMAGE
    with tab(browser, register=False) as page:
        give(page, "**/troubles.js", data)
        opened(page, address).fill(COLUMN)
        status(page)
        assert page.evaluate("window.hit") is None
        assert page.locator(".lb-box__inner :is(img, script, b)").count() == 0


def test_a_megabyte_does_not_freeze_the_page(browser: Any, address: str) -> None:
    with tab(browser) as page:
        opened(page, address)
        longest = page.evaluate(
            """async tail => {
              const field = document.querySelector("dialog .lb-box__field");
              let longest = 0, last = performance.now(), on = true;
              const watch = now => {
                longest = Math.max(longest, now - last);
                last = now;
                if (on) requestAnimationFrame(watch);
              };
              requestAnimationFrame(watch);
              field.value = "Epoch 3: loss 0.51, Target 3 is out of boun\\n".repeat(23000) + tail;
              field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
              const status = document.querySelector("dialog .lb-box__status");
              for (let i = 0; i < 200 && !status.textContent; i++) await new Promise(done => setTimeout(done, 50));
              on = false;
              return longest;
            }""",
            ONE,
        )
        assert "batch_size" in status(page)
        assert longest < 3000, longest


def test_what_is_typed_before_the_box_is_there_is_kept(browser: Any, address: str) -> None:
    """The page of debugging has a bare field; the box takes its place when somebody turns to it."""
    with tab(browser) as page:
        page.goto(f"{address}/en/debug/", wait_until="load")
        assert page.evaluate("window.lossbookBox") is None
        page.evaluate("document.querySelector('.lb-box textarea').value = 'message'")
        field(page).focus()
        page.wait_for_function("document.querySelector('.lb-box__status')?.textContent")
        assert field(page).input_value() == "message"
        assert page.evaluate("document.activeElement.matches('.lb-box__field')")


def test_nothing_recognised_leads_to_the_search(browser: Any, address: str) -> None:
    with tab(browser) as page:
        opened(page, address).fill("FooError: gadget calibration unavailable")
        assert status(page) == "Nothing here fits."
        page.get_by_role("button", name="Search the site for").click()
        assert page.locator("dialog[open]").count() == 0
        assert page.locator("input[name=query]").input_value() == "gadget calibration unavailable"
        assert page.evaluate("document.activeElement.name") == "query"


def test_the_mended_code_is_copied(browser: Any, address: str) -> None:
    with tab(browser, permissions=["clipboard-read", "clipboard-write"]) as page:
        opened(page, address).fill(ONE)
        status(page)
        page.get_by_role("button", name="Copy the mended code").first.click()
        page.wait_for_function(
            "document.querySelector('dialog .lb-box__status').textContent.startsWith('Copied')"
        )
        assert page.evaluate("navigator.clipboard.readText()") == "mended()"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
def test_axe_finds_nothing_in_any_answer(
    browser: Any, address: str, project: Project, size: tuple[int, int], scheme: str
) -> None:
    axe = (project.node_modules / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    found = {}
    with tab(browser, size, color_scheme=scheme, bypass_csp=True) as page:
        for language, path in (("en", "debug/"), ("zh", "losses/nll/")):
            page.goto(f"{address}/{language}/{path}", wait_until="load")
            if path != "debug/":
                page.keyboard.press("d")
            field(page).wait_for()
            page.evaluate(axe)
            for name, text in SEVERAL.items():
                field(page).fill(text)
                page.wait_for_timeout(500)
                page.evaluate(
                    "document.querySelectorAll('.lb-box__entry').forEach(one => { one.open = true })"
                )
                # The rest of the page is looked at by test_browser.py.
                violations = page.evaluate("async () => (await axe.run('.lb-box__inner')).violations")
                found.update(
                    {
                        (language, name, item["id"]): [node["html"][:200] for node in item["nodes"][:2]]
                        for item in violations
                    }
                )
                assert page.evaluate("document.documentElement.scrollWidth") <= size[0], (language, name)
    assert found == {}


def test_without_javascript_the_lists_remain(browser: Any, address: str) -> None:
    with tab(browser, java_script_enabled=False) as page:
        page.goto(f"{address}/en/debug/")
        assert not page.locator(".lb-box-open").is_visible()
        assert page.locator("article a[href*='errors/']").first.is_visible()


def test_it_works_from_a_folder_without_a_server(browser: Any, built_site: Path) -> None:
    with tab(browser, register=False) as page:
        page.goto((built_site / "zh" / "losses" / "nll" / "index.html").as_uri())
        page.keyboard.press("d")
        field(page).wait_for()
        field(page).fill("2.3026, 10 类")
        assert "ln 10 = 2.3026" in status(page)


def test_the_register_of_the_site_answers(browser: Any, address: str, built_site: Path) -> None:
    """Every message of the built register, pasted by way of the page's own scripts, finds its own entry or a rival."""
    with tab(browser, register=False) as page:
        page.goto(f"{address}/en/debug/", wait_until="load")
        field(page).focus()
        page.wait_for_function("window.lossbookBox?.diagnose && window.__troubles")
        missed = page.evaluate(
            """() => {
              const { diagnose, words } = window.lossbookBox;
              const found = ({ id, messages: [message] }) =>
                diagnose(message, __troubles, words).candidates.some(({ entry }) => entry.id === id);
              return __troubles.entries.filter(one => one.messages.length && !found(one)).map(({ id }) => id);
            }"""
        )
    assert missed == []
