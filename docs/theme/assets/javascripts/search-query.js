/* What a reader types, brought into the words of the search index, before the theme's search worker sees it.
   Also keeps the index (the heaviest file of the site) from being fetched until somebody turns to the search.
   A classic script, loaded before the theme's; under Node it only exports `normaliseQuery`. */
"use strict";
(() => {
  const WANTS_INDEX = "search/search_index.json";
  const QUERY = 2; // the type of the message that carries a query to the theme's worker

  /** "损失为NaN" -> "损失为 nan"; "Target -1 is out of bounds." -> "target 1 is out of bounds" */
  function normaliseQuery(text) {
    return text
      .normalize("NFKC")
      .toLowerCase()
      // The index cuts Chinese from Latin, so a query must as well.
      .replace(/(\p{sc=Han})(?=[^\p{sc=Han}\s])/gu, "$1 ")
      .replace(/([^\p{sc=Han}\s])(?=\p{sc=Han})/gu, "$1 ")
      // Everything else that is not a letter, a digit or a mark is an operator of the query language ("-1" would
      // mean "without 1") or cuts words in the index: pasted code and error messages are full of both.
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
      .trim();
  }

  if (typeof module !== "undefined") {
    module.exports = { normaliseQuery };
    return;
  }

  function normaliseMessage(message) {
    const isQuery = message && message.type === QUERY && typeof message.data === "string";
    return isQuery ? { ...message, data: normaliseQuery(message.data) } : message;
  }

  const PlainWorker = window.Worker;
  window.Worker = class extends PlainWorker {
    postMessage(message, ...rest) {
      super.postMessage(normaliseMessage(message), ...rest);
    }
  };

  const search = document.querySelector("[data-md-component=search]");
  const toggle = document.getElementById("__search");
  if (!search || !toggle || new URLSearchParams(location.search).has("q")) return;

  const wanted = new Promise((resolve) => {
    for (const event of ["focusin", "pointerover"]) search.addEventListener(event, resolve, { once: true });
    toggle.addEventListener("change", resolve, { once: true });
  });
  const { open, send } = XMLHttpRequest.prototype;
  const postponed = new WeakSet();
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    if (String(address).endsWith(WANTS_INDEX)) postponed.add(this);
    return open.call(this, method, address, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (!postponed.has(this)) return send.apply(this, body);
    wanted.then(() => send.apply(this, body));
  };
})();
