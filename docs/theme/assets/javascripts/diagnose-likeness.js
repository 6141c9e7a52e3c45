/* How well words fit the entries of the register, 0 to 1. Three things are added up: how much of the words an entry has at
   all, how near its nearest phrases are, and how much of what most of its phrases say is there. A rare word counts more.
   Pure functions without DOM, used by diagnose.js. */
"use strict";
(() => {
  const { wordsOfLines, vocabulary } = typeof require === "function" ? require("./diagnose-words.js") : window.lossbookBox;

  // Measured with phrases that were left out of the register, and with queries of people who had not seen it.
  const HAS = 0.59, NEAR = 0.29, CORE = 0.12; // how much each of the three counts
  const SECOND = 0.25; // of the nearness, how much the second nearest phrase counts
  const FULL = 0.6; // said so often, a word counts half as much as it can
  const LONG = 60, LEVEL = 0.3; // an entry of so many words is an average one; how much less the words of a longer one count
  const MOST = 0.3; // what so many of its phrases say is what an entry is about
  const ABOUT = 0.4, CURE = 0.2; // words of the cause and of the cure count less than those that people type
  const SUITED = 1.06, UNSUITED = 0.75, OTHER = 0.8; // factors: of its loss; of another; without what is seen
  const NUMBER = 0.35, UNKNOWN = 0.3; // how much a whole number counts, and a word that no entry has

  // What is seen: an entry that does not speak of it is about something else.
  const DECISIVE = `nan inf negative stuck warning memory backward twice gpu device assert list tuple dict string half float double integer bool
    column broadcast weight classweight posweight`.split(/\s+/).map((name) => `~${name}`);

  /** 1: the entry is about a loss that is named, -1: about others, 0: about none in particular. */
  function suits({ losses }, named) {
    if (!named.length || !losses.length || losses.includes("any")) return 0;
    return losses.some((loss) => named.includes(loss)) ? 1 : -1;
  }

  /** Adds words to a count. */
  function count(total, words, weight) {
    for (const [word, own] of words) total.set(word, (total.get(word) ?? 0) + own * weight);
  }

  /** The words of an entry: {phrases, bag: how much it has of each, core: what most of its phrases say}. */
  function learned(entry, [about, cure, ...phrases], typed) {
    const total = new Map(entry.losses.map((loss) => [`@${loss}`, 1]));
    count(total, about, ABOUT);
    count(total, cure, CURE);
    for (const phrase of phrases) count(total, phrase, 1);
    const length = [...total.values()].reduce((a, b) => a + b, 0);
    const half = FULL * (1 - LEVEL + LEVEL * length / LONG);
    const said = new Map();
    for (const phrase of phrases.slice(0, typed)) count(said, phrase, 1 / typed);
    return {
      entry, phrases,
      bag: new Map([...total].map(([word, n]) => [word, n / (n + half)])),
      core: new Map([...said].filter(([, share]) => share >= MOST)),
    };
  }

  /** Everything that is known of the words of the register, made once. */
  function learn(entries) {
    const texts = entries.map((entry) => [`${entry.when} ${entry.cause}`, `${entry.cure} ${entry.mend}`,
      ...entry.typed, ...entry.typed_other, entry.title, ...entry.messages]);
    const lines = wordsOfLines(texts.flat());
    let from = 0;
    const known = entries.map((entry, i) => learned(entry, lines.slice(from, from += texts[i].length), entry.typed.length + entry.typed_other.length));
    const counts = new Map();
    for (const { bag } of known) for (const word of bag.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
    const rarity = (word) => Math.log(1 + entries.length / ((counts.get(word) ?? 0.5) + 0.5)) ** 0.85
      * (/^\d+$/.test(word) ? NUMBER : 1) * (counts.has(word) ? 1 : UNKNOWN);
    const weights = new Map([...counts.keys()].map((word) => [word, rarity(word)]));
    const weigh = (word) => weights.get(word) ?? rarity(word);
    const phrases = []; // of all entries: whose, and how much its words weigh
    const holders = new Map(); // word: the phrases that have it
    known.forEach((one, at) => {
      for (const words of one.phrases) {
        for (const [word, own] of words) {
          if (!holders.has(word)) holders.set(word, []);
          holders.get(word).push([phrases.length, own]);
        }
        phrases.push({ at, weight: sum(words, weigh) });
      }
      delete one.phrases; // they stand with their words now
      const all = sum(one.core, weigh) || 1;
      one.core = [...one.core].map(([word, share]) => [word, share * weigh(word) / all]);
    });
    return { known, weigh, phrases, holders, vocabulary: vocabulary(texts.flat()) };
  }

  function sum(words, weigh) {
    let total = 0;
    for (const [word, own] of words) total += own * weigh(word);
    return total;
  }

  /** How much of the words an entry has at all: of a share of 1, in steps of what each word weighs. */
  function covered(shares, { bag }) {
    let has = 0;
    for (const [word, share] of shares) has += share * (bag.get(word) ?? 0);
    return has;
  }

  /** For each entry, how near its two nearest phrases are. */
  function nearest(words, asked, { known, weigh, phrases, holders }) {
    const shared = new Map();
    for (const [word, own] of words) {
      const weight = weigh(word);
      for (const [phrase, other] of holders.get(word) ?? []) shared.set(phrase, (shared.get(phrase) ?? 0) + Math.min(own, other) * weight);
    }
    const best = known.map(() => [0, 0]);
    for (const [phrase, both] of shared) {
      const { at, weight } = phrases[phrase];
      const near = 2 * both / (asked + weight);
      const two = best[at];
      if (near > two[0]) [two[0], two[1]] = [near, two[0]];
      else if (near > two[1]) two[1] = near;
    }
    return best.map(([first, second]) => first * (1 - SECOND) + second * SECOND);
  }

  /** How much there is of what most phrases of an entry say. */
  function ofCore(words, { core }) {
    let has = 0;
    for (const [word, share] of core) if (words.has(word)) has += share * Math.min(1, words.get(word));
    return has;
  }

  /** How well words fit each entry, in the order of the register. */
  function likenesses(words, learnt, named) {
    const { known, weigh } = learnt;
    if (!words.size) return known.map(() => 0);
    const asked = sum(words, weigh);
    const shares = [...words].map(([word, own]) => [word, own * weigh(word) / asked]);
    const near = nearest(words, asked, learnt);
    const seen = DECISIVE.filter((word) => words.get(word) === 1);
    return known.map((one, i) => {
      const likeness = HAS * covered(shares, one) + NEAR * near[i] + CORE * ofCore(words, one);
      return likeness * [UNSUITED, 1, SUITED][suits(one.entry, named) + 1] * OTHER ** seen.filter((word) => !one.bag.has(word)).length;
    });
  }

  /** How much of the words one entry has at all. */
  function coverage(words, one, { weigh }) {
    const asked = sum(words, weigh);
    return asked ? covered([...words].map(([word, own]) => [word, own * weigh(word) / asked]), one) : 0;
  }

  const api = { learn, likenesses, coverage, suits };
  if (typeof module !== "undefined") module.exports = api;
  else window.lossbookBox = { ...window.lossbookBox, ...api };
})();
