/* The filter of a page of claims: by topic and by verdict. Without this script the page shows every claim.
   The words come from the <script> element; names of topics and verdicts are those that the page itself shows. */
"use strict";
(() => {
  const words = document.currentScript.dataset;
  const place = document.querySelector(".lb-filter");
  const claims = [...document.querySelectorAll(".lb-claim")];
  if (!place || !claims.length) return;

  const inOrder = (key) => [...new Set(claims.map((claim) => claim.dataset[key]))];
  const heading = (topic) => document.getElementById(topic);
  const label = {
    topic: (topic) => [...heading(topic).childNodes].filter((node) => !node.classList?.contains("headerlink"))
      .map((node) => node.textContent).join("").trim(),
    verdict: (verdict) => claims.find((claim) => claim.dataset.verdict === verdict)
      .querySelector(".lb-verdict").textContent,
  };
  const given = inOrder("verdict");
  const values = { topic: inOrder("topic"), verdict: ["true", "false", "depends"].filter((one) => given.includes(one)) };
  const chosen = { topic: "", verdict: "" }; // "" is all
  const fits = (claim, key) => !chosen[key] || claim.dataset[key] === chosen[key];
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "lb-filter__status";

  const buttons = Object.keys(values).flatMap((key) => {
    const group = document.createElement("div");
    group.className = "lb-filter__group";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", words[key]);
    const name = document.createElement("span");
    name.className = "lb-filter__name";
    name.textContent = words[key];
    name.setAttribute("aria-hidden", "true");
    const row = ["", ...values[key]].map((value) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "lb-filter__button";
      button.dataset[key] = value;
      const count = document.createElement("span");
      count.className = "lb-filter__count";
      button.append(value ? label[key](value) : words.all, " ", count);
      button.addEventListener("click", () => { chosen[key] = value; show(); remember(); });
      return { key, value, button, count };
    });
    group.append(name, ...row.map(({ button }) => button));
    place.append(group);
    return row;
  });
  place.append(status);

  function show() {
    for (const claim of claims) claim.hidden = !(fits(claim, "topic") && fits(claim, "verdict"));
    for (const topic of values.topic)
      heading(topic).hidden = !claims.some((claim) => !claim.hidden && claim.dataset.topic === topic);
    for (const { key, value, button, count } of buttons) {
      const other = key === "topic" ? "verdict" : "topic";
      count.textContent = claims.filter(
        (claim) => fits(claim, other) && (!value || claim.dataset[key] === value)).length;
      button.setAttribute("aria-pressed", String(chosen[key] === value));
    }
    const shown = claims.filter((claim) => !claim.hidden).length;
    status.textContent = words.shown.replace("{shown}", shown).replace("{total}", claims.length);
  }

  /** The choice stands in the address, so that it can be sent to somebody. */
  function remember() {
    const address = new URL(location.href);
    for (const [key, value] of Object.entries(chosen))
      if (value) address.searchParams.set(key, value); else address.searchParams.delete(key);
    address.hash = "";
    history.replaceState(history.state, "", address);
  }

  function recall() {
    const asked = new URLSearchParams(location.search);
    for (const key of Object.keys(chosen))
      chosen[key] = values[key].includes(asked.get(key)) ? asked.get(key) : "";
    show();
  }

  /** A link to one claim shows it whatever is chosen. */
  function reveal() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !(target.hidden || target.closest(".lb-claim[hidden]"))) return;
    chosen.topic = chosen.verdict = "";
    show();
    target.scrollIntoView();
  }

  recall();
  reveal();
  addEventListener("popstate", recall);
  addEventListener("hashchange", reveal);
})();
