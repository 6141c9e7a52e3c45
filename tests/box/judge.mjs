// Says what diagnose-contract.js makes of many calls: reads [[loss, {input, target, ...}], ...] from standard input.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const { judge } = createRequire(import.meta.url)(resolve(process.argv[2], "diagnose-contract.js"));
const calls = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(calls.map(([loss, tensors]) => {
  const { state, message, say } = judge(loss, tensors);
  return { state, message, say };
})));
