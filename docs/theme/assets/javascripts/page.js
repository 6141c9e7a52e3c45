/* Small things the theme leaves out. Every page is complete without them. */
"use strict";
(() => {
  // The language link goes to the same section of the other language: ids are the same in both.
  const language = document.querySelector(".lb-language");
  if (language) {
    const samePage = language.href;
    const keepSection = () => { language.href = samePage.split("#")[0] + location.hash; };
    addEventListener("hashchange", keepSection);
    language.addEventListener("pointerdown", keepSection);
    language.addEventListener("focus", keepSection);
    language.addEventListener("click", () => {
      try { localStorage.setItem("lossbook.language", language.hreflang); } catch { /* no storage, no memory */ }
    });
    keepSection();
  }

  // Two labels of hidden boxes in the header, which work without scripts, become buttons, which work by keyboard.
  for (const label of document.querySelectorAll("label[data-button]")) {
    const box = document.getElementById(label.htmlFor);
    const button = document.createElement("button");
    button.type = "button";
    button.className = label.className;
    button.append(...label.childNodes);
    button.setAttribute("aria-label", label.dataset.button);
    button.addEventListener("click", () => {
      box.click();
      if (box.id === "__search") document.querySelector("[data-md-component=search-query]").focus();
    });
    label.replaceWith(button);
  }

  // A box that scrolls sideways must be reachable by keyboard; one that does not should not be a stop on the way.
  const name = document.querySelector("[data-wide-table]").dataset.wideTable;
  const reach = (box) => {
    if (box.scrollWidth <= box.clientWidth + 1) {
      box.removeAttribute("tabindex");
      return;
    }
    box.tabIndex = 0;
    if (box.hasAttribute("role")) return;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", name);
  };
  const resized = new ResizeObserver((entries) => entries.forEach(({ target }) => reach(target)));
  const look = (part) => {
    part.querySelectorAll(".md-typeset__scrollwrap, .lb-math--display").forEach((box) => resized.observe(box));
    // The theme wraps every copy button in a landmark of its own.
    part.querySelectorAll("nav.md-code__nav").forEach((nav) => nav.setAttribute("role", "none"));
  };
  const article = document.querySelector("article");
  look(article);
  // The theme adds both after this script, and when it pleases.
  new MutationObserver(() => look(article)).observe(article, { childList: true, subtree: true });
})();
