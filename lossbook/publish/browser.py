"""Find and start the Chromium with which pages are tried."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

CHROMIUM = "LOSSBOOK_CHROMIUM"
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoBrowser(Exception):
    """No Chromium was found; the message says how to install one."""


def find_browser() -> str:
    """Path of a Chromium: that of ``LOSSBOOK_CHROMIUM``, one on the PATH, or Playwright's own.

    Raises:
        NoBrowser: there is none.
    """
    if named := os.environ.get(CHROMIUM):
        return named
    for name in _NAMES:
        if path := shutil.which(name):
            return path
    if own := _own_of_playwright():
        return own
    raise NoBrowser(
        "no Chromium found: install one (Debian: apt-get install chromium; elsewhere: "
        "python -m playwright install chromium), "
        f"or name one in the variable {CHROMIUM}"
    )


def _own_of_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def launch(playwright: Any) -> Any:
    """A headless Chromium that asks no host for anything of its own accord.

    Args:
        playwright: what ``sync_playwright()`` gives.

    Returns:
        The browser.
    """
    return playwright.chromium.launch(executable_path=find_browser(), args=list(_FLAGS))


def flags() -> list[str]:
    """The flags for a Chromium that somebody else starts."""
    return ["--headless=new", *_FLAGS]
