/* What a reader types, brought into the words of the search index, before the theme's search worker sees it.
   Also keeps the index (the heaviest file of the site) from being fetched until somebody turns to the search.
   A classic script, loaded before the theme's; under Node it only exports its pure functions. */
"use strict";
(() => {
  const WANTS_INDEX = "search/search_index.json";
  const QUERY = 2, RESULT = 3; // the types of the messages that carry a query to the theme's worker, and its answer
  const AT_ONCE = 3; // so many sections of the first page found are shown, the others behind "more on this page"
  const CLOSE = 0.3; // and only those that score no less than this share of the best
  const SURE = 0.7, LIKELY = 0.22; // an entry of the register that words of a query fit so well, stands before what the index finds
  const SURER = 0.6;
  const FEW_WORDS = 2; // with no more, a query names a thing, and not a trouble
  const CALL = /^[\w.]+\([^()]*\)?$/; // a call such as F.cross_entropy(logits, target) asks for the function
  const SYMPTOMS = new Set("nan inf stuck negative twice differ explode overflow".split(" ").map((name) => `~${name}`));

  // Readers' words and the words the headings use for them. Applied in this order, to lower case.
  const THESAURUS = [
    [/溢出/g, "上溢 overflow"],
    [/求导|导数|\bderivative\b/g, "梯度 gradient"],
    [/不下降|降不下去|不收敛|卡在|\bstuck\b|\bnot decreasing\b|\bdoes not go lower\b/g, "不降 fall"],
    [/一直(?:是|为) ?0(?!\.\d)|\balways 0(?:\.0)?(?![.\d])/g, "一列 one column"],
    [/\bsingle output|一个输出/g, "一列 one column"],
    [/\binitial\b/g, "first"],
    [/负的/g, "负数"],
    [/未归一化|\bunnormali[sz]ed\b/g, "未规范化 unnormalised"],
    [/混合精度|半精度|\b(?:fp16|half precision|half|amp)\b/g, "float16"],
    [/\bpadding\b/g, "ignore_index"],
    [/不平衡|不均衡|\bimbalanced\b|\bweights\b/g, "weight"],
    [/用了两次|\bdouble softmax\b|\bneed softmax\b|需要加? ?softmax/g, "softmax 两次 twice"],
    [/区别|\bdifference between\b/g, "哪一个 which one"],
    [/\bmask(?:ed)?\b/g, "$& 掩码 掩蔽"],
    [/梯度累积|\bgradient accumulation\b/g, "$& 平均值的平均 mean of means"],
    [/语义分割|图像分割|\bsemantic segmentation\b/g, "$& 图像 images"],
    [/\blogit\b/g, "logits"],
    [/\blogsumexp\b/g, "$& log sum exp"],
    [/\blog[ _]loss\b/g, "scikit learn $&"],
    [/\bcross[ _-]?entropy(?:[ _-]?loss)?\b/g, "$& 交叉熵 cross entropy"],
    [/\bnll(?:[ _-]?loss)?\b/g, "nll 负对数似然 likelihood"],
    [/\bloss\b/g, "loss 损失"],
  ];
  const wordSet = (words) => new Set(words.split(/\s+/));
  // Words that do not tell one section from another. As prefixes ("in" for "index") they would even mislead.
  const EMPTY = wordSet(`a an and any are as at be been but by can cannot could did do does for from get go got had has
    have how i if in into is it its like must my need of off on only or our should so some than that the their them
    then there these they this to too use using was we were what when where which while who why will with would you
    your always error torch nn functional pytorch python self
    怎么 怎么办 办 怎样 如何 为什么 什么 原因 应该 多少 出现 报错 解决 办法 一直 变成 变 需要 意思 得到
    的 了 吗 呢 吧 啊 是 为 之 时 写 在 从 和 有 我 用`);
  // Words that name a whole page, or nearly every one: beside others they set the scene, no more.
  const COMMON = wordSet(`loss 损失 函数 tensor cross entropy crossentropy crossentropyloss 交叉 熵 交叉熵 softmax
    logsoftmax nll nllloss likelihood 负对数似然 log`);
  const POINT = "\uE000"; // stands in for the point of a decimal number
  const END = "〇"; // the worker's cutting of Chinese leaves out the last character of a run: this is one to spare
  // Chinese words that the index keeps in one piece: docs/search/terms.txt, put here when the site is put together.
  const WHOLE = new Set("".split(" ").filter(Boolean));
  const wholeWord = WHOLE.size && new RegExp([...WHOLE].sort((a, b) => b.length - a.length).join("|"), "g");
  const han = (word) => /\p{sc=Han}/u.test(word);
  let segmenter; // made when the first Chinese query comes: it loads a dictionary

  /** "LogSoftmax" -> "LogSoftmax Log Softmax"; "NaN" stays, "RuntimeError" goes */
  function splitCamelCase(text) {
    return text.replace(/\b[A-Z]\w+(?:Error|Warning)\b:?(?=.*\w)/g, " ").replace(/\b\p{L}*\p{Ll}{2}\p{Lu}\p{L}*\b/gu, (name) =>
      `${name} ${name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")}`);
  }

  /** "铰链损失为零" -> " 铰链损失 " and what cutHan makes of the rest */
  function cutAroundWhole(run) {
    if (!wholeWord) return cutHan(run);
    let [cut, begin] = ["", 0];
    for (const match of run.matchAll(wholeWord)) {
      cut += cutHan(run.slice(begin, match.index)) + match[0];
      begin = match.index + match[0].length;
    }
    return cut + cutHan(run.slice(begin));
  }

  /** "损失为负数" -> " 损失 负数 "; single characters stay together, the worker knows which of them make a word */
  function cutHan(run) {
    if (!Intl.Segmenter) return ` ${run} `;
    segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
    const words = [];
    let open = false;
    for (const { segment } of segmenter.segment(run)) {
      const single = segment.length === 1 && !EMPTY.has(segment);
      if (single && open) words.push(words.pop() + segment);
      else if (!EMPTY.has(segment)) words.push(segment);
      open = single;
    }
    return ` ${words.join(" ")} `;
  }

  /** The words of a query that tell something; all of them if none does. */
  function tellingWords(words) {
    const telling = words.filter((word) => !EMPTY.has(word) && (han(word) || !/^\p{L}$/u.test(word)));
    // Sizes and labels in an error message are the reader's own: "Target 10 is out of bounds".
    const named = telling.filter((word) => !/^\d+$/.test(word));
    return [named, telling, words].find((some) => some.length) ?? [];
  }

  /** A word in the worker's query language: there "word" means every word that begins so, "word^2" exactly this one. */
  function weighted(word, special, last) {
    const term = han(word) ? word + END : word;
    if (special && COMMON.has(word)) return term;
    if (/\d\.\d/.test(word)) return `${term} ${term} ${term} ${term}`; // 1.46 means 1.4612 as well
    if (!han(word) && word.length < 4 && !last) return `${term}^3`;
    return `${term} ${term}^2`;
  }

  /** "Target -1 is out of bounds." -> "target target^2 out^3 bounds bounds^2" */
  function normaliseQuery(text) {
    let plain = splitCamelCase(text.normalize("NFKC")).toLowerCase();
    for (const [pattern, words] of THESAURUS) plain = plain.replace(pattern, ` ${words} `);
    // What is no letter, digit or mark is an operator of the query language ("-1" would mean "without 1") or cuts
    // words in the index: pasted code and error messages are full of both.
    plain = plain.replace(/(\d)\.(?=\d)/g, `$1${POINT}`).replace(/[^\p{L}\p{N}\p{M}\uE000]+/gu, " ")
      .replaceAll(POINT, ".").trim();
    const cut = plain.replace(/\p{sc=Han}+/gu, cutAroundWhole).trim() || plain;
    const words = tellingWords([...new Set(cut.split(/\s+/))]).filter(Boolean);
    const special = words.some((word) => !COMMON.has(word));
    return words.map((word, i) => weighted(word, special, i === words.length - 1)).join(" ");
  }

  /** The box shows, of each page, the sections that score as high as the best. Raises those next to it to its score,
      on the first page found, so that the first three results are three that can be seen. */
  function showRunnersUp([first = []]) {
    for (const hit of first.slice(0, AT_ONCE)) if (hit.score > CLOSE * first[0].score) hit.score = first[0].score;
  }

  /** The entries of the register that a query describes: for a message all that fit, for words those that surely do. */
  function recognised(query, { diagnose, wordsOf, words }, register) {
    const { kind, candidates } = diagnose(query, register, words);
    const few = candidates.slice(0, AT_ONCE);
    if (kind === "message") return few;
    if (CALL.test(query.trim())) return [];
    const told = [...wordsOf(query)].filter(([word, weight]) => weight === 1 && !/^\d+$/.test(word)).map(([word]) => word);
    const pairs = told.filter((word) => han(word)).length; // of Chinese characters: about two for a word
    const telling = told.length - pairs + Math.ceil(pairs / 2);
    // Where it is not sure, one of the first three places is left to what the index finds.
    if (telling > FEW_WORDS) return few.filter(({ score }, i) => score > (few[0].score > SURE ? SURE : LIKELY) && (i < 2 || few[0].score > SURE));
    // Two words name a thing ("label smoothing") unless one of them is something that goes wrong.
    return telling === FEW_WORDS && told.some((word) => SYMPTOMS.has(word)) ? few.filter(({ score, entry }) => score > SURER && entry.kind === "symptom") : [];
  }

  /** Puts entries of the register before what the index found: each as a section of its page. */
  function putInFront(items, candidates, register) {
    const pages = new Map();
    for (const { entry } of candidates) {
      const page = entry.url.split("#")[0];
      pages.set(page, [...(pages.get(page) ?? []), entry]);
    }
    const best = items[0]?.[0]?.score ?? 1;
    let score = best + pages.size;
    const fronts = [...pages].map(([page, entries]) => {
      const at = items.findIndex((hits) => hits.some(({ location }) => location.split("#")[0] === page));
      const hits = at < 0 ? [{ location: page, title: register.pages[page] ?? page, text: "", terms: {}, score: 0 }] : items.splice(at, 1)[0];
      const wanted = entries.map(({ url, title, cause }) => ({
        ...(hits.find(({ location }) => location === url) ?? { location: url, title: marked(title), text: marked(cause), terms: {} }), score }));
      score -= 1;
      const rest = hits.filter(({ location }) => !entries.some(({ url }) => url === location));
      return [...wanted, ...rest];
    });
    items.unshift(...fronts);
  }

  /** Titles and texts of the index are HTML; those of the register are not. */
  const marked = (text) => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);

  if (typeof module !== "undefined") {
    module.exports = { normaliseQuery, showRunnersUp, recognised, putInFront };
    return;
  }

  function normaliseMessage(message) {
    const isQuery = message && message.type === QUERY && typeof message.data === "string";
    return isQuery ? { ...message, data: normaliseQuery(message.data) } : message;
  }

  let typed = ""; // what was typed last, as it was typed

  function improve(items) {
    showRunnersUp(items);
    if (window.lossbookBox?.diagnose && window.__troubles) {
      putInFront(items, recognised(typed, window.lossbookBox, window.__troubles), window.__troubles);
    }
  }

  const PlainWorker = window.Worker;
  window.Worker = class extends PlainWorker {
    constructor(...address) {
      super(...address);
      this.addEventListener("message", ({ data }) => { // before the theme listens
        if (data && data.type === RESULT && data.data && Array.isArray(data.data.items)) improve(data.data.items);
      });
    }

    postMessage(message, ...rest) {
      if (message && message.type === QUERY && typeof message.data === "string") typed = message.data;
      super.postMessage(normaliseMessage(message), ...rest);
    }
  };

  // The theme looks at the box when a key goes up: a message pasted with the mouse, or dictated, would go unseen.
  const box = document.querySelector("[data-md-component=search-query]");
  if (box) box.addEventListener("input", () => box.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true })));

  const search = document.querySelector("[data-md-component=search]");
  const toggle = document.getElementById("__search");
  const asked = new URLSearchParams(location.search).has("q") && !document.querySelector(".lb-box"); // there it is for the box
  if (!search || !toggle || asked) return;

  const wanted = new Promise((resolve) => {
    for (const event of ["focusin", "pointerover"]) search.addEventListener(event, resolve, { once: true });
    toggle.addEventListener("change", resolve, { once: true });
  });
  // The register comes with the index; whoever typed before it was there is answered anew.
  const folder = new URL("./", document.currentScript.src);
  const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
  const bring = (name) => new Promise((resolve) => {
    document.head.append(Object.assign(document.createElement("script"), { src: new URL(name, folder), async: false, onload: resolve, onerror: resolve }));
  });
  wanted.then(() => window.lossbookBox?.diagnose || Promise.all(
    [`box-${language}.js`, "diagnose-number.js", "diagnose-contract.js", "diagnose-words.js", "diagnose-likeness.js", "diagnose.js", "troubles.js"].map(bring)))
    .then(() => {
      if (window.__troubles) (window.requestIdleCallback ?? setTimeout)(() => window.lossbookBox.prepare(window.__troubles).words); // so that the first answer is quick
      if (box && box.value) box.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
    });

  const { open, send } = XMLHttpRequest.prototype;
  const postponed = new WeakSet();
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    if (String(address).endsWith(WANTS_INDEX)) postponed.add(this);
    return open.call(this, method, address, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (!postponed.has(this)) return send.apply(this, body);
    wanted.then(() => send.apply(this, body));
  };
})();
