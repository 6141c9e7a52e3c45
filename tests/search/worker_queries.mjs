// Asks the theme's real search worker, outside a browser:
//     node tests/search/worker_queries.mjs site/zh 交叉熵 损失为NaN
// Prints {query: [{location, title, score}, ...]} as JSON, best first: what the search box shows before anybody opens
// "more on this page". Queries and answers go through the same functions as in the browser.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import vm from "node:vm";

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3; // the types of the worker's messages

function startWorker(scripts) {
  const workers = join(scripts, "workers");
  const [name] = readdirSync(workers).filter((file) => /^search\..*\.js$/.test(file));
  if (!name) throw new Error(`${workers}: no search worker`);
  let listener, answered;
  const scope = {
    console: { ...console, log() {}, warn() {} },
    addEventListener: (_, heard) => { listener = heard; },
    postMessage: (message) => answered(message),
    importScripts: (...files) => files.forEach((file) => run(join(workers, file))),
  };
  scope.self = scope;
  const context = vm.createContext(scope);
  const run = (file) => vm.runInContext(readFileSync(file, "utf8"), context, { filename: file });
  run(join(workers, name));
  return async function ask(type, data, expected) {
    const answer = new Promise((resolve) => { answered = resolve; });
    listener({ data: { type, data } });
    const message = await answer;
    if (message.type !== expected) throw new Error(`search worker: answer of type ${message.type}, not ${expected}`);
    return message.data;
  };
}

function readRegister(file) {
  const scope = vm.createContext({});
  vm.runInContext(readFileSync(file, "utf8"), scope, { filename: file });
  return scope.__troubles;
}

function shown(pages) {
  return pages.flatMap((hits) => hits.filter(({ score }) => score > 0 && score >= hits[0].score))
    .map(({ location, title, score }) => ({ location, title: title.replace(/<\/?mark[^>]*>|\u200b/g, ""), score }));
}

const [site, ...queries] = process.argv.slice(2);
if (!queries.length) throw new Error("usage: node worker_queries.mjs SITE_FOLDER_OF_A_LANGUAGE QUERY...");
const scripts = join(site, "assets", "javascripts");
const load = createRequire(import.meta.url);
const { normaliseQuery, showRunnersUp, recognised, putInFront } = load(resolve(scripts, "search-query.js"));
const box = { ...load(resolve(scripts, "diagnose.js")), words: load(resolve(scripts, `box-${basename(resolve(site))}.js`)) };
const register = readRegister(join(scripts, "troubles.js"));
const index = JSON.parse(readFileSync(join(site, "search", "search_index.json"), "utf8"));
const ask = startWorker(scripts);
await ask(SETUP, { ...index, options: { suggest: false } }, READY);
const answers = {};
for (const query of queries) {
  const { items } = await ask(QUERY, normaliseQuery(query), RESULT);
  showRunnersUp(items);
  putInFront(items, recognised(query, box, register), register);
  answers[query] = shown(items);
}
process.stdout.write(JSON.stringify(answers, null, 1) + "\n");
