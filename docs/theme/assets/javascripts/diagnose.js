/* From pasted text to the entry of the register of troubles that fits: a traceback, a warning, a loss value, two
   tensors, or words. Pure functions without DOM; loaded with the data (troubles.js) when the box opens.
   Under Node it exports its functions. */
"use strict";
(() => {
  const { readNumber, readContract, namedLosses, alike, isEmpty, ofField, wordsOf, spelled, learn, likenesses, coverage, suits } = typeof require === "function"
    ? ["number", "contract", "words", "likeness"].reduce((all, name) => ({ ...all, ...require(`./diagnose-${name}.js`) }), {}) : window.lossbookBox;

  // ---- Text as it is compared: without colours, prefixes of log lines, line ends, kinds of quotes.
  // eslint-disable-next-line no-control-regex
  const COLOURS = /\u001b\[[\d;?]*[A-Za-z]/g;
  const ENTITIES = { "&quot;": "'", "&#39;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" };
  const PREFIX = /^(?:\s*(?:e {2,}|>>> |\.\.\. |[|>#*]+ |\[rank ?\d+\]:?|\(.{0,40}?pid=\d+.{0,40}?\)|\[?\d{4}-\d\d-\d\d[t ][\d:.,]+z?\]?|\d\d:\d\d:\d\d[\d.,]*|\[?(?:error|warning|info|debug|stderr)\]?[: ]))+\s*/;
  const EXCEPTION = /^(?:[\w.]+\.)?[a-z]\w*(?:error|exception|interrupt|warning)(?:: |:?$)/;
  const NUMBERS = /-?\d+/g;
  const OWN = 5, SUITED = 3; // how much the reader's own words count beside a message that several entries have, and the loss
  const FAR = 400; // a message is looked for so many characters around its key

  /** {text: all lines joined by blanks, last: where the last exception begins (-1: none)}. */
  function plain(pasted) {
    const text = alike(pasted.replace(COLOURS, "").replace(/\\r?\\n|\\n/g, "\n").replace(/\\(["'])/g, "$1")
      .replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => ENTITIES[entity]));
    const lines = [];
    let [length, last] = [0, -1];
    for (const raw of text.split(/[\r\n]+/)) {
      const line = raw.replace(PREFIX, "").replace(/\s+/g, " ").trim();
      if (!line) continue;
      if (EXCEPTION.test(line)) last = length;
      lines.push(line);
      length += line.length + 1;
    }
    return { text: lines.join(" "), last };
  }

  // ---- The register, prepared once.
  const prepared = new WeakMap();

  function prepare(data) {
    if (prepared.has(data)) return prepared.get(data);
    const entries = data.entries.map((entry, at) => ({
      entry, at, verbatim: entry.messages.map(alike).join("\n"),
      patterns: entry.patterns.map((source, i) => ({ source, key: entry.keys[i], regex: null })),
    }));
    const found = { entries, get words() { return (this.learnt ??= learn(data.entries)); } }; // asked for when a message does not decide alone
    prepared.set(data, found);
    return found;
  }

  // ---- Messages.

  /** Every place where a pattern fits: the key is looked for first, the expression only around it, from the end. */
  function* places(text, { patterns }) {
    for (const pattern of patterns) {
      if (!pattern.key || !text.includes(pattern.key)) continue; // forwards is faster than backwards
      let at = text.length;
      for (let tries = 0; tries < 6 && at > 0; tries++) {
        at = text.lastIndexOf(pattern.key, at - 1);
        if (at < 0) break;
        pattern.regex ??= new RegExp(pattern.source);
        const from = Math.max(0, at - FAR);
        const found = pattern.regex.exec(text.slice(from, at + pattern.key.length + FAR));
        if (found) yield { from: from + found.index, text: found[0], key: pattern.key };
      }
    }
  }

  /** Whether as many numbers stand there as in a message, 0 or 0.5, and how many of those that tell shapes and labels apart
      (1, 3, 255, −100) stand in the same places, up to three. A pattern may end before the numbers do. */
  function sameNumbers(text, from, messages) {
    return Math.max(0, ...messages.map((message) => {
      const own = text.slice(from, from + message.length + 20).match(NUMBERS) ?? [];
      const numbers = message.match(NUMBERS) ?? [];
      if (numbers.length !== own.length) return 0;
      return 0.5 + 0.7 * Math.min(3, numbers.filter((n, i) => n === own[i] && /^[13]$|^255$|^-/.test(n)).length);
    }));
  }

  /** The entries whose message stands in the text, best first. */
  function byMessage({ text, last }, index, named) {
    const found = [];
    for (const one of index.entries) {
      let best = null;
      for (const place of places(text, one)) {
        const score = 10 + Math.min(place.key.length, 80) / 20 + (place.from >= last ? 5 : 0) + 4 * (place.from + place.text.length) / text.length
          + (one.verbatim.includes(place.text) ? 1.5 : 0) // with the same types and numbers
          + sameNumbers(text, place.from, one.entry.messages);
        if (!best || score > best.score) best = { ...place, score };
      }
      if (!best) continue;
      const suited = suits(one.entry, named) || (one.entry.losses.includes("any") ? 0 : 0.1); // of a loss, rather than of anything
      found.push({ entry: one.entry, at: one.at, ...best, to: best.from + best.text.length, score: best.score + SUITED * suited, why: suited === 1 ? ["message", "loss"] : ["message"] });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  /** How much of a message of each entry stands in a line, at its beginning or its end: Map {place in the register => share}. */
  function parts(line, index) {
    const found = new Map();
    for (const { at, patterns } of index.entries) {
      let most = 0;
      for (const pattern of patterns) {
        const words = pattern.words ??= pattern.key.split(" ");
        const ends = pattern.ends ??= [words.slice(0, 4), words.slice(-4)].map((part) => part.join(" "));
        if (!ends.some((end) => line.includes(end))) continue; // nearly always
        for (let n = words.length - 1; n >= 4 && n / words.length > most; n--) {
          if ([words.slice(0, n), words.slice(-n)].map((part) => part.join(" ")).some((part) => part.length > 20 && line.includes(part))) most = n / words.length;
        }
      }
      if (most > 0.3) found.set(at, most);
    }
    return found;
  }

  const lineOf = ({ text, last }) => (last >= 0 ? text.slice(last, last + FAR) : text);

  /** Messages in a new order, by the reader's own words beside them, and with those of which a part stands there. */
  function weighed(messages, page, index, named) {
    const [{ text, from, to }] = messages;
    const known = new Set(messages.map(({ at }) => at));
    const top = Math.max(...messages.map(({ score, entry }) => score - SUITED * suits(entry, named)));
    const more = [...parts(lineOf(page), index)].filter(([at, share]) => !known.has(at) && share > 0.5).map(([at, share]) => {
      const { entry } = index.entries[at];
      return { entry, at, from, to, why: ["part"], score: top - 1 - 3 * (1 - share) + SUITED * suits(entry, named) };
    });
    const all = [...messages, ...more];
    if (all.length === 1) return all;
    const longest = messages.reduce((long, one) => (one.text.length > long.length ? one.text : long), text);
    const own = new Map([...wordsOf(page.text.replace(longest, " "))].filter(([word]) => word[0] !== "@"));
    const likely = likenesses(own, index.words, []);
    return all.map((one) => ({ ...one, score: one.score + OWN * likely[one.at] })).sort((a, b) => b.score - a.score);
  }

  /** A message of which only the beginning or the end was typed, weighed with all the words of the text. */
  function byPart(page, index, named) {
    const line = lineOf(page);
    if (line.length > SHORT) return [];
    const found = parts(line, index);
    if (!found.size) return [];
    const likely = likenesses(wordsOf(line), index.words, named);
    const all = index.entries.map(({ entry, at }) => ({ entry, at, from: 0, to: line.length, why: [found.has(at) ? "part" : "words"],
      score: 10 * likely[at] + 4 * (found.get(at) ?? 0) }));
    return all.filter(({ score, at }) => found.has(at) || score > 10 * SURE).sort((a, b) => b.score - a.score);
  }

  /** A message broken in the middle of words: both are compared without any blanks. */
  function withoutBlanks(index) {
    index.tight ??= { entries: index.entries.map((one) => ({ ...one, patterns: one.patterns.map(({ source, key }) =>
      ({ source: source.replace(/ [?*+]?/g, ""), key: key.replaceAll(" ", ""), regex: null })) })) };
    return index.tight;
  }

  function byWords(words, index, named) {
    return likenesses(words, index.words, named).map((score, at) => ({ entry: index.entries[at].entry, score, why: ["words"] }))
      .filter(({ score }) => score > LEAST).sort((a, b) => b.score - a.score);
  }

  /** Of the entries with the message of a verdict the one that speaks most of what it says. */
  function fitting({ message, loss, text, code }, index) {
    const said = wordsOf(`${text} ${code}`);
    const found = byMessage(plain(message), index, [loss]).filter(({ entry }) => suits(entry, [loss]) >= 0);
    const worth = ({ entry, at, score }) => score + 8 * coverage(said, index.words.known[at], index.words)
      + (code && entry.mend?.includes(code) ? 2 : 0);
    return found.sort((a, b) => worth(b) - worth(a))[0]?.entry;
  }

  /** Candidates in a new order: entries that tensors or a number speak for are likelier by so much, and always among them. */
  function preferred(entries, more, likely, others) {
    const all = new Map(others.map((one) => [one.entry, one]));
    for (const entry of entries) {
      const one = likely.find((found) => found.entry === entry) ?? { entry, score: 0, why: [] };
      all.set(entry, { ...one, score: one.score + more, why: [...one.why, "reading"] });
    }
    return [...all.values()].sort((a, b) => b.score - a.score);
  }

  // ---- All together.
  const SHORT = 2000; // longer texts are logs: no numbers, tensors or words are read out of them
  const LEAST = 0.1; // less likeness is none
  const ENOUGH = 0.18; // so much likeness names an entry, less is chance
  const FEW = 3; // with fewer words, what an unknown exception says is not compared
  const PLAIN = 0.65; // and so much where no word is one of this field
  const CLOSE = 0.4; // what fits less than this share of the best is not shown
  const CERTAIN = 1, VERDICT = 0.3, READING = 0.15; // how much likelier an entry is of which the tensors of one loss speak, or of several, or a number
  const OF_READING = { twice: "softmax-twice", chance: "stuck-at-chance", "yes-no": "stuck-at-ln2", smooth: "stuck-smoothing-floor", collapse: "stuck-triplet-margin", zero: "stuck-one-column" };
  const SURE = 0.5; // and so much where an exception is shown that is none of those known

  /**
   * What a pasted text means.
   * Returns {kind: message | number | contract | words | nothing, candidates: [{entry, score, why}] best first,
   * question: "which" | "loss" | "", readings: what a number or tensors say, search: words for the site's search}.
   */
  function diagnose(pasted, data, sentences) {
    const page = plain(pasted);
    const answer = (kind, candidates, more = {}) =>
      ({ kind, candidates: candidates.slice(0, 6), question: "", readings: [], search: "", ...more });
    if (!page.text) return answer("nothing", []);
    const index = prepare(data);
    const raised = page.last >= 0 ? page.text.slice(page.last, page.last + 300) : "";
    const named = namedLosses(page.text.length > 30000 ? page.text.slice(-30000) : page.text);

    let messages = byMessage(page, index, named);
    if (!messages.length && page.text.includes(" ")) {
      const tail = page.text.slice(-20000).replaceAll(" ", "");
      messages = byMessage({ text: tail, last: -1 }, withoutBlanks(index), named);
    }
    if (messages.length && page.text.length < SHORT) messages = weighed(messages, page, index, named);
    if (!messages.length) messages = byPart(page, index, named);
    if (messages.length) {
      const [best] = messages;
      const rivals = messages.filter(({ from, to, score }) => from < best.to && to > best.from && score > best.score - 3.4);
      const rest = messages.filter((one) => !rivals.includes(one) && one.score > best.score - 9);
      return answer("message", [...rivals, ...rest], { question: rivals.length > 1 ? "which" : "", rivals: rivals.length });
    }

    const short = page.text.length <= SHORT;
    const asked = raised ? raised.replace(EXCEPTION, "") : short ? page.text.slice(-600) : "";
    const text = asked && spelled(asked, index.words.vocabulary);
    const words = wordsOf(text);
    const likely = byWords(words, index, text === asked ? named : namedLosses(text));
    const least = raised ? (words.size < FEW ? 1 : SURE) : ofField(text, words) ? ENOUGH : PLAIN;
    const alikeEnough = likely[0]?.score > least ? likely.filter(({ score }) => score > likely[0].score * CLOSE) : [];
    if (short && !raised) {
      const contract = readContract(page.text, named, sentences.contract);
      if (contract.length) {
        for (const one of contract) {
          if (one.message) one.entry = fitting(one, index);
        }
        const entries = [...new Set(contract.map(({ entry }) => entry).filter(Boolean))];
        const more = contract.length === 1 ? CERTAIN : named.length ? VERDICT : VERDICT / 2;
        return answer("contract", preferred(entries, more, likely, alikeEnough.filter(({ score }) => !entries.length || score > SURE)), { readings: contract, question: contract.length > 1 ? "loss" : "" });
      }
      const readings = readNumber(page.text, named, sentences.number);
      if (readings.length) {
        const entries = index.entries.map(({ entry }) => entry).filter(({ id }) => readings.some((one) => one.exact && OF_READING[one.id] === id));
        // Of a nan there is always an entry that comes nearest.
        return answer("number", preferred(entries, READING, likely, /nan|inf/.test(readings[0].id) ? likely.slice(0, 4) : alikeEnough), { readings });
      }
    }
    const search = asked.match(/\p{sc=Han}+|[a-z_][\w.]*/gu)?.filter((word) => !isEmpty(word) && word.length > 1) ?? [];
    return answer(alikeEnough.length ? "words" : "nothing", alikeEnough, { search: [...new Set(search)].slice(0, 7).join(" ") });
  }

  const api = { diagnose, namedLosses, plain, prepare, wordsOf };
  if (typeof module !== "undefined") module.exports = api;
  else window.lossbookBox = { ...window.lossbookBox, ...api };
})();
