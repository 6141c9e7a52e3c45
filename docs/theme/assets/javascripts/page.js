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
  // Code that comes near gets its copy button, which the theme's script answers. That script would watch every block by
  // itself, and a page has a hundred.
  const offerCopy = (code, number) => {
    const block = code.parentElement;
    if (block.id || block.tagName !== "PRE" || code.closest(".lb-card__output")) return;
    block.id = `__code_${number}`;
    const button = document.createElement("button");
    button.className = "md-code__button";
    button.title = copy;
    button.dataset.clipboardTarget = `#${block.id} > code`;
    button.dataset.mdType = "copy";
    const place = document.createElement("div");
    place.className = "md-code__nav";
    place.append(button);
    block.prepend(place);
  };
  const copy = JSON.parse(document.getElementById("__config").textContent).translations["clipboard.copy"];
  const near = new Set();
  let offered = 0;
  const approached = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      near[isIntersecting ? "add" : "delete"](target);
      if (isIntersecting) offerCopy(target, offered++);
    }
    reach([...near]);
  }, { rootMargin: "50% 0px" });
  for (const box of article.querySelectorAll(".lb-table, .lb-math--display, pre > code")) {
    box.tabIndex = 0;
    approached.observe(box);
  }
  addEventListener("resize", () => reach([...near]));
  document.fonts.addEventListener("loadingdone", () => reach([...near]));

  // What was left out when the page was first laid out follows once the reader moves: a little in every pause, from the
  // top; all of it when he goes to another section, whose place must be known.
  const page = document.documentElement.classList;
  const pause = window.requestIdleCallback ?? ((work) => setTimeout(work, 20));
  const layOut = (blocks) => {
    const began = performance.now();
    while (blocks.length && performance.now() - began < 4) {
      const block = blocks.pop();
      block.style.contentVisibility = "visible";
      block.getBoundingClientRect();
    }
    if (blocks.length && page.contains("lb-lazy")) pause(() => layOut(blocks));
  };
  if (page.contains("lb-lazy")) {
    const moved = new AbortController();
    for (const event of ["scroll", "wheel", "touchstart", "pointerdown", "keydown"])
      addEventListener(event, () => {
        moved.abort();
        pause(() => layOut([...article.children].reverse()));
      }, { passive: true, signal: moved.signal });
    addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("a[href*='#']")) page.remove("lb-lazy");
    }, { capture: true });
  }

  // The box that diagnoses what went wrong is brought when it is asked for: by its button, by the key d, by its page.
  const here = document.querySelector(".lb-box");
  const scripts = document.currentScript.src;
  let brought;
  const box = () => (brought ??= new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = new URL("box.js", scripts);
    script.onload = () => resolve(window.lossbookBox);
    document.head.append(script);
  }));
  const openBox = async () => (here ? (await (await box()).fill(here)).focus() : (await box()).open());
  document.querySelector(".lb-box-open")?.addEventListener("click", openBox);
  addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (key !== "d" || ctrlKey || metaKey || altKey || target.closest?.("input, textarea, select, dialog") || target.isContentEditable) return;
    event.preventDefault();
    openBox();
  });
  if (here) {
    // "?q=" is for the box here. The theme would open its search with it, so it must not see it.
    const address = location.href;
    const query = new URLSearchParams(location.search).get("q");
    if (query !== null) {
      history.replaceState(history.state, "", location.pathname + location.hash);
      addEventListener("load", () => history.replaceState(history.state, "", address));
    }
    const bring = () => box().then(({ fill }) => fill(here, query));
    if (query !== null) bring();
    else for (const event of ["focusin", "pointerover"]) here.addEventListener(event, bring, { once: true });
  }

  // What is folded away is unfolded for a link that leads into it, and on paper.
  const unfold = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest("details:not([open])")) return;
    for (let fold; (fold = target.closest("details:not([open])")); ) fold.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  unfold();
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...article.querySelectorAll("details:not([open])")];
    folded.forEach((fold) => { fold.open = true; });
  });
  addEventListener("afterprint", () => folded.splice(0).forEach((fold) => { fold.open = false; }));
})();
