/* Small things the theme leaves out. Every page is complete without them. */
"use strict";
(() => {
  // The language link goes to the same section of the other language, and to the same claims: ids are the same in both.
  const language = document.querySelector(".lb-language");
  if (language) {
    const samePage = language.href;
    const keepSection = () => { language.href = samePage.split("#")[0] + location.search + location.hash; };
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

  // Markdown makes every cell of a first row a header. An empty one is none; one of mathematics only is read as TeX.
  for (const header of document.querySelectorAll("article th")) {
    const formula = header.querySelector(".katex");
    if (!header.textContent.trim()) header.replaceWith(document.createElement("td"));
    if (!formula) continue;
    const words = header.cloneNode(true);
    words.querySelectorAll(".katex").forEach((part) => part.remove());
    if (words.textContent.trim()) continue;
    const read = document.createElement("span");
    read.className = "lb-read";
    read.textContent = formula.querySelector("annotation").textContent;
    formula.setAttribute("aria-hidden", "true");
    formula.after(read);
  }

  // A box that scrolls sideways must be reachable by keyboard; one that does not should not be a stop on the way.
  // Boxes far below are laid out only when the reader comes near: until then every one of them is a stop.
  const article = document.querySelector("article");
  const reach = (boxes) => {
    // First ask them all, then change them: the other way round every question costs a layout of the page.
    boxes.map((box) => [box, box.scrollWidth > box.clientWidth]).forEach(([box, scrolls]) => {
      if (scrolls) box.tabIndex = 0;
      else if (document.fonts.status === "loaded" && box !== document.activeElement) box.removeAttribute("tabindex");
    });
  };
  const near = new Set();
  const approached = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) near[isIntersecting ? "add" : "delete"](target);
    reach([...near]);
  }, { rootMargin: "50% 0px" });
  for (const box of article.querySelectorAll(".lb-table, .lb-math--display, pre > code")) {
    box.tabIndex = 0;
    approached.observe(box);
  }
  addEventListener("resize", () => reach([...near]));
  document.fonts.addEventListener("loadingdone", () => reach([...near]));

  // The theme wraps every copy button in a landmark of its own, when the code comes into sight.
  new MutationObserver(() => {
    article.querySelectorAll("nav.md-code__nav:not([role])").forEach((nav) => nav.setAttribute("role", "none"));
  }).observe(article, { childList: true, subtree: true });
})();
