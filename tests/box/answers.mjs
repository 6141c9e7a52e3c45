// Answers questions to the scripts of the box, a line of JSON each, until standard input ends. node.py says what they look like.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { createInterface } from "node:readline";

const scripts = process.argv[2];
const script = (name) => createRequire(import.meta.url)(resolve(scripts, name));
const { diagnose } = script("diagnose.js");
const { judge } = script("diagnose-contract.js");
const { wordsOf } = script("diagnose-words.js");
const registers = new Map(); // a register comes once; what the box prepares of it is kept, as on a page

function timed(text, data, sentences, repeat) {
  let [best, answer] = [Infinity, null];
  for (let i = 0; i < repeat; i++) {
    const began = performance.now();
    answer = diagnose(text, data, sentences);
    best = Math.min(best, performance.now() - began);
  }
  return { ms: best, ...answer };
}

const KINDS = {
  register: ({ name, data }) => { registers.set(name, data); return null; },

  diagnose: ({ register, language, texts, repeat }) => texts.map((text) => {
    const { kind, candidates, question, readings, search, rivals, ms } =
      timed(text, registers.get(register), script(`box-${language}.js`), repeat);
    return {
      kind, question, search, rivals: rivals ?? 0, ms,
      ids: candidates.map(({ entry }) => entry.id), scores: candidates.map(({ score }) => score),
      readings: readings.map(({ id, formula, exact, url, loss, state, say, message, text: sentence, code, entry }) =>
        ({ id, formula, exact, url, loss, state, say, message, code, text: sentence, entry: entry?.id })),
    };
  }),

  words: ({ texts }) => texts.map((text) => Object.fromEntries(wordsOf(text))),

  judge: ({ calls }) => calls.map(([loss, tensors]) => {
    const { state, message, say } = judge(loss, tensors);
    return { state, message, say };
  }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const { kind, ...asked } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(KINDS[kind](asked))}\n`);
}
