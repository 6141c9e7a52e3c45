/* What a loss value usually means: "2.3026, 10 classes", "loss 一直 0.693", "nan". Every value is a closed form, and
   tests/box compares it with what the examples were recorded to compute. A classic script without DOM, used by diagnose.js. */
"use strict";
(() => {
  const { E, LN2, PI, abs, exp, log } = Math;
  const PAGE = "initial-values/#";
  const COMMON = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 19, 20, 21, 26, 37, 40, 43, 47, 50, 62, 64, 80, 81, 91, 100, 101, 102, 120, 128,
    150, 171, 196, 200, 256, 365, 397, 400, 500, 512, 1000, 1024, 2000, 5000, 8192, 10000, 10575, 21128, 21841, 21843, 28996, 30000, 30522, 32000,
    32128, 49152, 49408, 50257, 50265, 50304, 51200, 64000, 65536, 85742, 100000, 100277, 128000, 128256, 151936, 152064, 256000];
  const ROUND = [2, 3, 4, 5, 6, 10, 20, 50, 100, 1000, 10000, 30522, 50257];
  const BATCHES = [16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768];
  const DATASETS = [[/cifar[- _]?100/, 100], [/imagenet/, 1000], [/cifar([- _]?10)?|mnist|svhn/, 10], [/gpt[- _]?2/, 50257], [/\bbert/, 30522]];
  const WORDS = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 百: 100, 一百: 100, 千: 1000, 一千: 1000,
    two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, hundred: 100, thousand: 1000 };
  const INT = String.raw`(?<![\d.])(\d{1,7})(?![\d.]*\d)`;
  const DECIMAL = String.raw`(\d*\.?\d+(?:e[-+]?\d+)?)`;
  const IS = String.raw`\s*(?:[=:(]|is|of|为|是|取)?\s*`;
  // What a text says beside the value. Each is taken out of it before the value is looked for.
  const GIVEN = {
    C: [`${INT}[\\s-]*(?:way|class(?:es)?|categor\\w+|labels?|tokens|个?类别?|个?分类|个?标签|种)`,
      `(?:num[_ ]?class(?:es)?|n[_ ]?class(?:es)?|class(?:es)?|(?<![a-z])c|vocab(?:ulary)?(?:[_ ]?size)?|类别数?|类数|词表(?:大小)?)${IS}${INT}`],
    N: [`batch(?:[_ ]?size)?${IS}${INT}`, `批(?:大小|量|次)?${IS}${INT}`, `(?<![a-z])n${IS}${INT}`],
    eps: [`(?:smoothing|平滑|eps(?:ilon)?|ε)${IS}${DECIMAL}`],
    margin: [`(?:margin|间隔)${IS}${DECIMAL}`],
    weight: [`pos_weight${IS}(?:torch\\.)?(?:tensor)?[(\\[\\s]*${DECIMAL}`],
    share: [`${DECIMAL}\\s*%`],
    noise: [`(?<![a-z])(?:epochs?|steps?|iter(?:ation)?s?|lr|learning[_ ]rate|acc(?:uracy)?|auc|f1|seed|gamma|beta|temperature|dim|k|top-?\\d|学习率|准确率|精度|温度|第)${IS}[\\d./e-]+`,
      String.raw`[\d.]+\s*(?:epochs?|steps?|iterations?|iters?|轮|步|次|个?epoch|gb|mb|ms|s\b|samples|images|张|层|layers?)`,
      String.raw`(?:float|int|fp|bf|torch|resnet|vgg|v|python)[- ]?\d[\d.]*`],
  };
  const CONTEXT = {
    classes: /cross.?entropy|(?<![a-z])ce(?![a-z])|交叉熵|nll|softmax|多分类|multi.?class|vocab|language model|语言模型|perplexity/,
    binary: /bce|binary|sigmoid|二分类|二元|logistic|soft.?margin|dpo|reward|gan(?![a-z])|对抗/,
    collapse: /triplet|margin|ranking|hinge|contrastive|三元组|间隔|排序|对比/,
    margin: /triplet|margin|ranking|hinge|三元组|间隔|排序/,
    regression: /mse|l1|mae|huber|regress|回归|均方|平均绝对/,
    contrastive: /info.?nce|nt.?xent|contrastive|simclr|moco|clip|对比/,
    focal: /focal/, cosine: /cosine|余弦/, likelihood: /gaussian|poisson|高斯|泊松|vae/, smooth: /smooth|平滑/,
  };

  const SPECIAL = ["contrastive", "focal", "margin", "smooth", "rate"]; // a value with two digits is not enough for these

  const USUAL = ["chance", "yes-no"];

  const entropy = (p) => (p > 0 && p < 1 ? -p * log(p) - (1 - p) * log(1 - p) : 0);
  const twice = (c) => log(E + c - 1) - 1;
  const smoothed = (c, eps) => {
    const low = eps / c;
    return -(1 - eps + low) * log(1 - eps + low) - (c - 1) * low * log(low);
  };
  const four = (x) => (Number.isInteger(x) ? String(x) : x.toFixed(4));

  /** All that a number may mean: [id, group, section, value, formula, what the sentence mentions, how usual it is]. */
  function* meanings({ C, N, eps, margin, share, weight }, v, decimals) {
    const solved = (c) => (c >= 2 && c * 10 ** -decimals < 1 && !COMMON.includes(c) ? [c] : []); // where only one count fits
    const classes = (c) => (C ? [C] : [...COMMON, ...solved(Math.round(c))]);
    const usual = (c, more) => more - (c === C || ROUND.includes(c) ? 0 : COMMON.includes(c) ? 0.6 : 1.6);
    for (const c of classes(exp(v))) yield ["chance", "classes", "classes", log(c), `ln ${c}`, { C: c }, usual(c, 3)];
    for (const c of classes(exp(v + 1) - E + 1)) yield ["twice", "classes", "double-softmax", twice(c), `ln(e + ${c} − 1) − 1`, { C: c }, usual(c, 2.5)];
    for (const c of C ? [C] : COMMON.filter((one) => one <= 1000)) {
      for (const e of eps ? [eps] : [0.1, 0.05, 0.2, 0.01]) {
        yield ["smooth", "smooth", "smoothing-floor", smoothed(c, e), `H(${(1 - e + e / c).toPrecision(4)}, …)`, { C: c, e },
          (eps ? 3 : e === 0.1 ? 1.9 : 1.1) - (c === C || [2, 3, 10, 100, 1000].includes(c) ? 0 : 1)];
      }
    }
    if (C > 2) {
      yield ["base", "classes", "logarithms", log(C) / log(10), `log10 ${C}`, { C, b: 10 }, 1];
      yield ["base", "classes", "logarithms", log(C) / LN2, `log2 ${C}`, { C, b: 2 }, 1];
      yield ["squares", "regression", "regression", (C - 1) / C ** 2, `(${C} − 1) / ${C}²`, { C, p: "1/C" }, 0.8];
      yield ["squares", "regression", "regression", 1 / C, `1 / ${C}`, { C, p: "0" }, 0.8];
    }
    for (const c of C ? [C] : [2, 3, 4, 5, 10, 100]) {
      yield ["multi-margin", "margin", "margins", (c - 1) / c, `(${c} − 1) / ${c}`, { C: c }, c === C ? 1.4 : 0.9];
      yield ["focal", "focal", "focal", (1 - 1 / c) ** 2 * log(c), `(1 − 1/${c})² ln ${c}`, { C: c }, 1.2];
      for (let k = 2; C && C <= 100 && k < c; k++) yield ["multi-label-margin", "margin", "margins", k * (c - k) / c, `${k} · ${c - k} / ${c}`, { C: c, k }, 0.3];
    }
    yield ["yes-no", "binary", "yes-no", LN2, "ln 2", {}, 3];
    yield ["sigmoid-positive", "binary", "sigmoid-twice", log(1 + 1 / E), "ln(1 + 1/e)", {}, 1.9];
    yield ["sigmoid-half", "binary", "sigmoid-twice", (log(1 + 1 / E) + LN2) / 2, "(ln(1 + 1/e) + ln 2) / 2", {}, 1.8];
    yield ["sigmoid-negative", "binary", "sigmoid-twice", LN2, "ln 2", {}, 1];
    yield ["clamped", "binary", "clamped", 100, "100", {}, 2];
    yield ["clamped-half", "binary", "clamped", 50, "100 / 2", {}, 2];
    yield ["half-square", "regression", "regression", 0.25, "(1/2)²", {}, 1];
    yield ["two-terms", "binary", "yes-no", 2 * LN2, "2 ln 2", {}, 1];
    for (const p of share ? [share / 100] : [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.3]) {
      yield ["base-rate", share ? "binary" : "rate", "base-rate", entropy(p), `H(${p})`, { p: `${+(100 * p).toPrecision(4)} %` }, share ? 3 : 1];
    }
    if (weight) yield ["pos-weight", "binary", "pos-weight", LN2 * 2 * weight / (1 + weight), `2 · ${weight} / (1 + ${weight}) · ln 2`, { w: weight }, 3];
    for (const m of margin ? [margin] : [1, 0.5, 0.3, 0.2, 0.1, 2]) yield ["collapse", "collapse", "collapse", m, four(m), { m }, margin ? 3 : 1.3];
    yield ["mse", "regression", "regression", 1, "E y² = 1", {}, 1.4];
    yield ["l1", "regression", "regression", Math.sqrt(2 / PI), "√(2/π)", {}, 1.7];
    yield ["huber", "regression", "regression", 0.4246602166562292, "E huber(y)", {}, 1.7];
    yield ["cosine", "cosine", "cosine", 1, "1 − cos = 1", {}, 0.8];
    yield ["gaussian", "likelihood", "likelihoods", 0.5, "1/2", {}, 0.9];
    yield ["gaussian-full", "likelihood", "likelihoods", 0.5 + log(2 * PI) / 2, "1/2 + ln(2π)/2", {}, 1.5];
    yield ["poisson", "likelihood", "likelihoods", 1, "e⁰", {}, 0.7];
    yield ["focal-positive", "focal", "focal", LN2 / 16, "ln 2 / 16", {}, 1.4];
    yield ["focal-negative", "focal", "focal", 3 * LN2 / 16, "3 ln 2 / 16", {}, 1.4];
    for (const n of N ? [N] : BATCHES) {
      yield ["nce", "contrastive", "contrastive", log(n), `ln ${n}`, { N: n }, N ? 2.5 : 1.2];
      yield ["nt-xent", "contrastive", "contrastive", log(2 * n - 1), `ln(2 · ${n} − 1)`, { N: n }, N ? 2.5 : 1.2];
    }
    for (const power of [6, 7, 8, 9, 10, 12, 15, 16, 20]) yield ["epsilon", "classes", "/losses/nll/#epsilon", power * log(10), `−ln 1e-${power}`, { e: `1e-${power}` }, 1.3];
    yield ["ignored", "classes", "/losses/cross-entropy/#ignore-index", -100, "−100", {}, 2];
    for (const [value, e] of [[11.0898, "float16"], [88.7228, "float32"], [709.7827, "float64"]]) yield ["overflow", "limits", "/concepts/softmax/#overflow", value, `ln max(${e})`, { e }, 1];
    yield ["largest-half", "limits", "/losses/cross-entropy/#half-precision", 65504, "max(float16)", {}, 2];
  }

  /** Takes what a text says beside the value out of it. */
  function given(text) {
    let rest = text;
    const found = { about: text };
    for (const [name, patterns] of Object.entries(GIVEN)) {
      for (const pattern of patterns) {
        rest = rest.replace(new RegExp(pattern, name === "noise" ? "g" : ""), (whole, number) => {
          if (name !== "noise") found[name] ??= Number(number);
          return " ; ";
        });
        if (name in found) break;
      }
    }
    const words = /(一百|一千|[两二三四五六七八九十百千])个?(?:分类|类)|\b(two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)[- ]class/.exec(rest);
    if (words) rest = rest.replace(words[0], " ; ");
    const dataset = DATASETS.find(([name]) => name.test(rest));
    if (dataset) rest = rest.replace(dataset[0], " ; ");
    found.C ??= words ? WORDS[words[1] ?? words[2]] : dataset?.[1];
    if (!found.C && /\bbinary\b/.test(text)) found.C = 2;
    return { ...found, rest };
  }

  /** The value itself and how many decimals were typed: {v: 2.3026, decimals: 4}. */
  function valueIn(rest) {
    const number = String.raw`([-−]?\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\d.]*[\w%/])`;
    const found = new RegExp(String.raw`(?:loss|损失值?|交叉熵)[\s:=,'"()[\]~≈→是为在到于约等稳定卡住一直总恒停维持变成始终不都就也]{0,12}?(?:(?:is|stays?|stuck|at|around|about|always|value|constant(?:ly)?|becomes?|equals?|of)\s*){0,4}${number}`).exec(rest)
      ?? new RegExp(String.raw`(?<![\w.])([-−]?\d*\.\d+(?:e[-+]?\d+)?)(?![\d.]*[\w%])`).exec(rest)
      ?? new RegExp(String.raw`(?:stuck at|always|stays? at|constant|卡在|一直(?:是|为|在|等于)?|总是|恒为|保持)\s*${number}`).exec(rest)
      ?? new RegExp(String.raw`^[\s;,.]*${number}[\s;,.]*$`).exec(rest);
    if (!found) return null;
    const typed = found[1].replace("−", "-");
    return { v: Number(typed), decimals: /e/.test(typed) ? 4 : (typed.split(".")[1] ?? "").length };
  }

  function fit(value, v, decimals) {
    const unit = 10 ** -decimals;
    const off = abs(value - v);
    if (off < 1e-9) return 1.3;
    if (decimals && off <= unit * 0.5000001 || decimals > 1 && value > v && off < unit * 0.9999) return 1; // rounded, or cut off
    return off <= 0.006 * abs(value) && decimals > 1 ? 0.4 - off / abs(value) * 40 : 0;
  }

  /** The readings of a short text with a number in it, best first. */
  function readNumber(text, named, sentences) {
    const about = given(text.replace(/−/g, "-").replace(/\bzero\b|零/g, "0"));
    const say = (id, formula, at, exact, words = {}) => ({
      id, formula, exact, url: at.startsWith("/") ? at.slice(1) : PAGE + at,
      text: sentences[id].replace(/\{(\w+)\}/g, (_, name) => words[name] ?? ""),
    });
    const found = valueIn(about.rest) ?? (about.margin && { v: about.margin, decimals: 4 });
    if (!found) {
      const infinite = /(?<![a-z])([-−])?inf(?:inity)?(?![a-z])|无穷/.exec(text);
      const nan = /(?<![a-z])nan(?![a-z])|非数/.test(text);
      return nan ? [say("nan", "nan", "/debug/nan-inf/", true)]
        : infinite ? [say(infinite[1] ? "-inf" : "inf", infinite[0], "/debug/nan-inf/", true)] : [];
    }
    const { v, decimals } = found;
    if (v === 0) return [say("zero", "0", "zero", true)];
    if (v < 0 && v !== -100) return [negative(v, named, say)];
    const groups = Object.keys(CONTEXT).filter((group) => CONTEXT[group].test(text));
    const best = new Map();
    for (const [id, group, at, value, formula, words, usual] of meanings(about, v, decimals)) {
      const close = fit(value, v, decimals);
      const rough = decimals < 2 && close <= 1; // 0.9 is near many values: it says something only of those that people meet all the time
      if (rough && !about.C && !USUAL.includes(id)) continue;
      if (!close || (SPECIAL.includes(group) && !groups.includes(group) && decimals < 3 && !(about.C && words.C))) continue;
      const fitting = groups.length ? (groups.includes(group) ? 1.6 : -1.6) : 0;
      const score = usual + fitting + 2.5 * close + (about.C ? (words.C ? 1 : -1.5) : 0);
      const shown = /^[\d.]+$|= /.test(formula) ? formula : `${formula} = ${Number.isInteger(value) ? value : value.toFixed(Math.max(4, Math.min(decimals, 6)))}`;
      if (!(best.get(id)?.score >= score)) best.set(id, { score, ...say(id, shown, at, close >= 0.5, { ...words, v: four(value) }) });
    }
    const readings = [...best.values()].sort((a, b) => b.score - a.score);
    if (!readings.length) return relative(v, about, named, say);
    const [{ score: most, exact: sure }] = readings;
    return readings.filter(({ score, exact }) => score > most - (sure ? 3 : 1) && (exact || !sure)).slice(0, 5);
  }

  function negative(v, named, say) {
    const kind = ["NLLLoss", "KLDivLoss", "BCELoss", "BCEWithLogitsLoss", "GaussianNLLLoss", "PoissonNLLLoss", "CTCLoss"].find((loss) => named.includes(loss));
    if (kind === "NLLLoss") return v >= -1 ? say("negative-probabilities", "−1 … 0", "/losses/nll/#negative-value", true) : say("negative-logits", "< −1", "/losses/nll/#runaway", true);
    if (kind === "KLDivLoss") return say("negative-kl", "< 0", "/losses/kl-div/#negative-value", true);
    if (kind === "GaussianNLLLoss" || kind === "PoissonNLLLoss") return say("negative-density", "< 0", "likelihoods", true);
    if (kind?.startsWith("BCE")) return say("negative-targets", "< 0", "/losses/bce-with-logits/#targets-not-checked", true);
    if (kind === "CTCLoss") return say("negative-ctc", "< 0", "negative", true);
    return say("negative", "< 0", "/debug/negative-loss/", true, { p: v >= -1 ? "NLLLoss" : "" });
  }

  /** What can be said of a value that is none of the known ones. */
  function relative(v, { C, about }, named, say) {
    if (named.includes("BCELoss") && v > 2 && v < 100) return [say("clamped-share", `${v} / 100`, "clamped", false, { p: `${v} %` })];
    if (!C && !/loss|损失|entropy|交叉熵|stuck|卡在|一直/.test(about) && /\p{L}/u.test(about)) return []; // any number at all
    if (!C) return v > 0 && v < 13 ? [say("as-unsure", `e^${v} = ${exp(v).toPrecision(3)}`, "lookup", false, { n: exp(v).toPrecision(3) })] : [say("large", String(v), "not-scaled", false)];
    const chance = `ln ${C} = ${log(C).toFixed(4)}`;
    return v > log(C) * 1.05 ? [say("above", chance, "logit-scale", false, { v })] : [say("below", chance, "checks", false, { v, p: exp(-v).toPrecision(2), f: twice(C).toFixed(4) })];
  }

  const api = { readNumber };
  if (typeof module !== "undefined") module.exports = api;
  else window.lossbookBox = { ...window.lossbookBox, ...api };
})();
