// Typeset formulas for lossbook/render/katex.py: one JSON request a line in, one JSON answer a line out.
const katex = require(process.argv[2]);

function refuse({ command }) {
  throw new Error(`${command} is not allowed: a formula asks nothing of other hosts`);
}

function typeset({ tex, display }) {
  try {
    const options = { displayMode: display, output: "htmlAndMathml", throwOnError: true, strict: "error", trust: refuse };
    return { html: katex.renderToString(tex, options) };
  } catch (error) {
    return { error: String(error.message) };
  }
}

let waiting = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => {
  const lines = (waiting + chunk).split("\n");
  waiting = lines.pop();
  const answers = lines.map((line) => JSON.stringify(typeset(JSON.parse(line))) + "\n");
  if (answers.length) process.stdout.write(answers.join(""));
});
