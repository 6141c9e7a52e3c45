// Says what diagnose.js makes of texts: reads {scripts, data, language, texts} from standard input.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const { scripts, data, language, texts } = JSON.parse(readFileSync(0, "utf8"));
const load = createRequire(import.meta.url);
const { diagnose } = load(resolve(scripts, "diagnose.js"));
const sentences = load(resolve(scripts, `box-${language}.js`));
const answers = texts.map((text) => {
  const began = performance.now();
  const { kind, candidates, question, readings, search, rivals } = diagnose(text, data, sentences);
  return {
    kind, question, search, rivals: rivals ?? 0, ms: performance.now() - began,
    ids: candidates.map(({ entry }) => entry.id), scores: candidates.map(({ score }) => score),
    readings: readings.map(({ id, formula, exact, url, loss, state, say, message, text: sentence, code, entry }) =>
      ({ id, formula, exact, url, loss, state, say, message, code, text: sentence, entry: entry?.id })),
  };
});
process.stdout.write(JSON.stringify(answers));
