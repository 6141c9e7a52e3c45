// Says what diagnose.js makes of texts: reads {scripts, data, language, texts, repeat} from standard input.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const { scripts, data, language, texts, repeat = 1 } = JSON.parse(readFileSync(0, "utf8"));
const load = createRequire(import.meta.url);
const { diagnose } = load(resolve(scripts, "diagnose.js"));
const sentences = load(resolve(scripts, `box-${language}.js`));

function timed(text) {
  let [best, answer] = [Infinity, null];
  for (let i = 0; i < repeat; i++) {
    const began = performance.now();
    answer = diagnose(text, data, sentences);
    best = Math.min(best, performance.now() - began);
  }
  return { ms: best, ...answer };
}

process.stdout.write(JSON.stringify(texts.map((text) => {
  const { kind, candidates, question, readings, search, rivals, ms } = timed(text);
  return {
    kind, question, search, rivals: rivals ?? 0, ms,
    ids: candidates.map(({ entry }) => entry.id), scores: candidates.map(({ score }) => score),
    readings: readings.map(({ id, formula, exact, url, loss, state, say, message, text: sentence, code, entry }) =>
      ({ id, formula, exact, url, loss, state, say, message, code, text: sentence, entry: entry?.id })),
  };
})));
