/* The box: a field for what went wrong, and below it what it means. In the page where there is a place for it, else in a
   dialog. It brings what it needs (diagnose*.js, its words, the register) when it is asked for.
   Whatever was pasted or stands in an address becomes text, never mark-up. */
"use strict";
(() => {
  const folder = new URL("./", document.currentScript.src);
  const root = new URL("../../", folder); // of this language
  const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  const BIG = 20000; // characters from which an answer waits for a pause
  const LINK = 1900; // characters that an address may have everywhere

  const load = (name) => new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: new URL(name, folder), async: false, onload: resolve, onerror: reject });
    document.head.append(script);
  });
  const style = () => new Promise((resolve) => {
    document.head.append(Object.assign(document.createElement("link"),
      { rel: "stylesheet", href: new URL("../stylesheets/box.css", folder), onload: resolve, onerror: resolve }));
  });
  const ready = Promise.all([style(), ...[`box-${language}.js`, "diagnose-number.js", "diagnose-contract.js", "diagnose-words.js",
    "diagnose-likeness.js", "diagnose.js"].map(load), load("troubles.js").catch(() => {})]);

  /** make("p.lb-box__x", {title: "…"}, "text", node) */
  function make(kind, properties, ...inside) {
    const [name, ...classes] = kind.split(".");
    const node = Object.assign(document.createElement(name), properties);
    if (classes.length) node.className = classes.join(" ");
    node.append(...inside.filter((one) => one !== "" && one != null));
    return node;
  }

  /** A text of the register: what stands in backticks is code. */
  const prose = (kind, text) => make(kind, {}, ...text.split("`").map((part, i) => (i % 2 ? make("code", {}, part) : part)));
  const link = (url, text) => make("a", { href: new URL(url, root).href }, text);

  function build(place, data, { box: words, ...sentences }, inDialog) {
    const { diagnose, prepare } = window.lossbookBox;
    const id = inDialog ? "__box" : "__box_here";
    const field = make("textarea.lb-box__field", { id, rows: 4, spellcheck: false, placeholder: words.hint, autocapitalize: "off" });
    const status = make("p.lb-box__status", {});
    status.setAttribute("role", "status");
    const answer = make("div.lb-box__answer", {});
    const clear = make("button.lb-box__button", { type: "button", hidden: true }, words.clear);
    const share = make("button.lb-box__button", { type: "button", hidden: true }, words.share);
    const close = inDialog ? make("button.lb-box__button.lb-box__close", { type: "button" }, words.close) : null;
    const footer = make("p.lb-box__note", {}, data.torch ? words.torch.replace("{torch}", data.torch) : words.failed);
    place.replaceChildren(make("div.lb-box__inner.md-typeset", {},
      make("div.lb-box__head", {}, make("label.lb-box__label", { htmlFor: id }, words.label), close),
      field, make("div.lb-box__tools", {}, clear, share), status, answer, footer));

    const copying = (text, note, name) => {
      const button = make("button.lb-box__button", { type: "button" }, note);
      if (name) button.setAttribute("aria-label", `${note}: ${name}`);
      button.addEventListener("click", () => copy(text, words.copied));
      return button;
    };
    async function copy(text, done) {
      try { await navigator.clipboard.writeText(text); } catch {
        const held = make("textarea", { value: text });
        place.append(held);
        held.select();
        document.execCommand("copy");
        held.remove();
      }
      status.textContent = done;
    }

    function shownEntry({ entry }, open, asked) {
      const title = /error|warning/.test(entry.kind) ? make("code", {}, entry.title) : entry.title;
      const mend = entry.mend && make("div.lb-box__code", {}, make("pre", { tabIndex: 0 }, make("code", {}, entry.mend)), copying(entry.mend, words.copy, entry.title));
      const whole = entry.mended && entry.mended.trim() !== entry.mend.trim() && make("details.lb-box__script", {},
        make("summary", {}, words.more), make("pre", { tabIndex: 0 }, make("code", {}, entry.mended)));
      return make("li", {}, make("details.lb-box__entry", { open },
        make("summary", {}, make("span.lb-box__title", {}, title), asked && entry.when ? prose("span.lb-box__when", entry.when) : ""),
        prose("p", entry.cause), entry.cure ? prose("p", entry.cure) : "", mend, whole,
        make("p.lb-box__links", {}, link(entry.url, words.read), ...entry.see.map(({ url, title: name }) => link(url, name)))));
    }

    function shownReading(reading) {
      const value = /\d \d|= /.test(reading.formula); // a computed one: nan, 0 and "< 0" have no digits to compare
      const badge = reading.state ? words[reading.state] : value ? words[reading.exact ? "exact" : "near"] : "";
      const { entry } = reading;
      const code = reading.code && make("div.lb-box__code", {}, make("pre", { tabIndex: 0 }, make("code", {}, reading.code)), copying(reading.code, words.copy, ""));
      return make("li.lb-box__reading", {},
        make("p.lb-box__sum", {}, make("strong", {}, reading.formula ?? reading.loss), badge && make(`span.lb-box__badge${reading.odd || /raises|backward/.test(reading.state) ? ".lb-box__badge--bad" : ""}`, {}, badge)),
        make("p", {}, reading.text), reading.message ? make("p.lb-box__message", {}, make("code", {}, reading.message)) : "", code,
        make("p.lb-box__links", {}, reading.url ? link(reading.url, words.read) : entry ? link(entry.url, words.read) : ""));
    }

    /** Nothing recognised: the way on is the search, with words that tell something, or the lists. */
    function wayOn(search) {
      const open = make("button.lb-box__button", { type: "button" }, `${words.search} “${search}”`);
      open.addEventListener("click", () => {
        if (inDialog) place.close();
        const toggle = document.getElementById("__search");
        const query = document.querySelector("[data-md-component=search-query]");
        if (!toggle.checked) toggle.click();
        query.focus();
        query.value = search;
        query.dispatchEvent(new Event("input", { bubbles: true }));
      });
      return make("p.lb-box__links", {}, search ? open : "", link("debug/errors/", words.lists));
    }

    function show(text) {
      clear.hidden = share.hidden = !text.trim();
      answer.replaceChildren();
      status.textContent = "";
      if (!text.trim()) return;
      const found = diagnose(text, data, sentences);
      const { kind, candidates, readings, question, rivals } = found;
      if (kind === "nothing") {
        status.textContent = words.nothing;
        answer.append(wayOn(found.search));
        return;
      }
      const heading = (note) => answer.append(make("h2.lb-box__heading", {}, note));
      if (readings.length) {
        heading(words[kind]);
        if (question) answer.append(make("p.lb-box__question", {}, words[question]));
        answer.append(make("ul.lb-box__readings", {}, ...readings.map(shownReading)));
      }
      if (candidates.length) {
        const certain = kind === "message" && rivals === 1;
        heading(kind === "contract" ? words.case : readings.length ? words.also : words[kind]);
        if (question && !readings.length) answer.append(make("p.lb-box__question", {}, words[question]));
        answer.append(make("ol.lb-box__list", {}, ...candidates.map((one, i) =>
          shownEntry(one, i === 0 && (certain || (kind === "words" && candidates.length === 1)), rivals > 1 && i < rivals))));
      }
      if (kind === "words") answer.append(wayOn(found.search));
      const n = readings.length + candidates.length;
      const [reading] = readings;
      const best = (reading ? reading.formula ?? `${reading.loss}: ${words[reading.state]}` : candidates[0].entry.title).slice(0, 120);
      status.textContent = words[n === 1 ? "one" : "found"].replace("{n}", n).replace("{best}", () => best);
    }

    let waiting = 0;
    const later = (pause) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => show(field.value), pause);
    };
    field.addEventListener("input", ({ inputType }) => later(inputType?.startsWith("insertFromPaste") ? 0 : field.value.length > BIG ? 600 : 150));
    clear.addEventListener("click", () => { field.value = ""; show(""); field.focus(); });
    share.addEventListener("click", () => {
      let text = field.value.trim();
      const address = () => `${new URL("debug/", root).href}?q=${encodeURIComponent(text)}`;
      const whole = text.length;
      while (address().length > LINK) text = [...text].slice(Math.max(1, Math.floor(text.length / 12))).join("");
      copy(address(), text.length < whole ? words.cut : words.shared);
    });
    close?.addEventListener("click", () => place.close());
    (window.requestIdleCallback ?? setTimeout)(() => prepare(data).words); // so that the first answer is quick
    return { field, ask: (text) => { field.value = text; show(text); }, words };
  }

  const made = new Map();

  /** The box in a place of the page, or in the dialog; made at the first call. */
  async function box(place) {
    await ready;
    const { words } = window.lossbookBox;
    const data = window.__troubles ?? { torch: "", entries: [] };
    if (!made.has(place)) {
      if (place) made.set(place, build(place, data, words, false));
      else {
        const dialog = make("dialog.lb-box-dialog", {});
        dialog.setAttribute("aria-label", words.box.title);
        dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
        document.body.append(dialog);
        made.set(place, { ...build(dialog, data, words, true), dialog });
      }
    }
    return made.get(place);
  }

  async function open() {
    const { dialog, field } = await box(null);
    if (dialog.open) return;
    dialog.showModal();
    field.focus();
    field.select();
  }

  /** Makes the box of a page out of the bare field that stands there, with what has been typed into it meanwhile. */
  async function fill(place, text) {
    await ready;
    const bare = made.has(place) ? null : place.querySelector("textarea");
    const [typed, focused, at] = [bare?.value, bare && bare === document.activeElement, bare?.selectionEnd];
    const { ask, field } = await box(place);
    if (text || typed) ask(text || typed);
    if (focused) field.focus();
    if (typed) field.setSelectionRange(at, at);
    return field;
  }

  window.lossbookBox = { ...window.lossbookBox, open, fill };
})();
