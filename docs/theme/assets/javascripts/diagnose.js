/* From pasted text to the entry of the register of troubles that fits: a traceback, a warning, a loss value, two
   tensors, or words. Pure functions without DOM; loaded with the data (troubles.js) when the box opens.
   Under Node it exports its functions. */
"use strict";
(() => {
  const { readNumber, readContract } = typeof require === "function"
    ? { ...require("./diagnose-number.js"), ...require("./diagnose-contract.js") } : window.lossbookBox;

  // ---- Losses, as people and tracebacks name them. A blank may be anything that joins words. Longer names first.
  const NAMES = {
    BCEWithLogitsLoss: "binary cross entropy with logits|bce with logits|bcel|bcewl",
    LinearCrossEntropyLoss: "linear cross entropy",
    BCELoss: "binary cross entropy|bce|二元交叉熵|二分类交叉熵",
    AdaptiveLogSoftmaxWithLoss: "adaptive log softmax with",
    GaussianNLLLoss: "gaussian nll|gaussian negative log likelihood|高斯负对数似然|高斯 nll",
    PoissonNLLLoss: "poisson nll|poisson|泊松负对数似然|泊松",
    CrossEntropyLoss: "cross entropy|softmax loss|ce loss|交叉熵",
    NLLLoss: "nll|negative log likelihood|负对数似然",
    MultiLabelSoftMarginLoss: "multi label soft margin", MultiLabelMarginLoss: "multi label margin", MultiMarginLoss: "multi margin",
    SoftMarginLoss: "soft margin", MarginRankingLoss: "margin ranking|ranking loss|排序损失",
    TripletMarginWithDistanceLoss: "triplet margin with distance", TripletMarginLoss: "triplet margin|triplet|三元组",
    CosineEmbeddingLoss: "cosine embedding|余弦嵌入", HingeEmbeddingLoss: "hinge embedding",
    SmoothL1Loss: "smooth l1", HuberLoss: "huber", L1Loss: "l1 loss|l1loss|mae|平均绝对误差",
    MSELoss: "mse|mean squared error|均方误差", KLDivLoss: "kl div|kldiv|kl divergence|kl 散度|kld|kl loss", CTCLoss: "ctc",
  };
  const NAMED = Object.entries(NAMES).map(([loss, names]) => [loss, new RegExp(
    `(?<![a-z_])(?:${names.replaceAll(" ", "[ _-]*")})(?:[ _-]*loss)?(?![a-z])`, "g")]);

  /** The classes of torch.nn that a text names: in words, as function or as class. */
  function namedLosses(text) {
    let rest = text;
    return NAMED.filter(([, name]) => {
      const before = rest;
      rest = rest.replace(name, " ");
      return rest !== before;
    }).map(([loss]) => loss);
  }

  // ---- Text as it is compared: without colours, prefixes of log lines, line ends, kinds of quotes.
  // eslint-disable-next-line no-control-regex
  const COLOURS = /\u001b\[[\d;?]*[A-Za-z]/g;
  const ENTITIES = { "&quot;": "'", "&#39;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" };
  const PREFIX = /^(?:\s*(?:e {2,}|>>> |\.\.\. |[|>#*]+ |\[rank ?\d+\]:?|\(.{0,40}?pid=\d+.{0,40}?\)|\[?\d{4}-\d\d-\d\d[t ][\d:.,]+z?\]?|\d\d:\d\d:\d\d[\d.,]*|\[?(?:error|warning|info|debug|stderr)\]?[: ]))+\s*/;
  const EXCEPTION = /^(?:[\w.]+\.)?[a-z]\w*(?:error|exception|interrupt|warning)(?:: |:?$)/;
  const NUMBERS = /-?\d+/g;
  const FAR = 400; // a message is looked for so many characters around its key

  const alike = (text) => text.normalize("NFKC").toLowerCase().replace(/["`´‘’“”「」]/g, "'");

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

  // ---- Words, for what is not a message: Latin words stemmed lightly, pairs of Chinese characters, names of losses.
  const SAME = [
    [/不下降|不降|降不下去|不收敛|不变|卡在|卡住|停在|没有下降|下不去|不再下降|学不动|\b(?:stuck|plateaus?|not (?:decreas|converg|improv|learn|train|chang|go)\w*|does ?n[o']t (?:decrease|go lower|go down|converge|learn|improve|change|train)|constant|stays? (?:at|the same)|never (?:decreases|goes))\b/g, " stuck "],
    [/均方根误差|\brmse\w*|\broot mean squared?(?: error)?\b/g, " rmse "],
    [/小于零|低于零|低于 ?0|负数|负值|为负|是负|负的|小于 ?0|变负|\b(?:negative|below zero|less than (?:0|zero))\b/g, " negative "],
    [/区别|不同|差别|有什么不一样|\b(?:differences?|differs?|vs|versus)\b/g, " differ "],
    [/不平衡|不均衡|\bimbalanced?\b/g, " imbalance "], [/类别权重|\bclass[_ ]weights?\b/g, " class weight "],
    [/权重|\bweights\b/g, " weight "], [/填充|\bpad(?:ding|ded)?\b/g, " padding "],
    [/混合精度|半精度|自动混合精度|\b(?:fp16|float16|half|amp|autocast|mixed precision)\b/g, " half "],
    [/语义分割|图像分割|分割|\bsegmentation\b/g, " segmentation "], [/显存|\b(?:cuda )?out of memory\b|\boom\b/g, " memory "],
    [/梯度|\bgrad(?:ient)?s?\b/g, " gradient "], [/标签|\blabels?\b|\btargets?\b|目标/g, " target "], [/警告|\b\w*warning\b/g, " warning "],
    [/多标签|\bmulti[- ]?label\b/g, " multilabel "], [/多分类|\bmulti[- ]?class\b/g, " multiclass "], [/二分类|\bbinary\b/g, " binary "],
    [/验证集?|\bval(?:idation)?\b/g, " validation "], [/训练|\btrain(?:ing|ed)?\b/g, " train "], [/溢出|\boverflow\w*/g, " overflow "],
    [/空的?(?: ?batch|批)|\bempty batch\b/g, " empty batch "], [/批次?大小|\bbatch[_ ]?size\b/g, " batch size "], [/无穷大?|\binfinit[ey]\b/g, " inf "],
    [/形状|维度|\bshapes?\b|\bdims?\b|\bdimensions?\b/g, " shape "], [/忽略|\bignor\w+/g, " ignore "], [/平滑|\bsmoothing\b/g, " smoothing "],
    [/平均值?|求平均|\b(?:averag\w*|mean)\b/g, " mean "], [/求和|\bsum(?:med)?\b/g, " sum "], [/输出|\boutputs?\b/g, " output "],
    [/两次|两遍|\btwice\b|\bdouble\b|重复/g, " twice "], [/概率|\bprobabilit\w+|\bprobs\b/g, " probability "],
    [/独热|one[- _]?hot/g, " onehot "], [/多热|multi[- _]?hot/g, " multihot "], [/准确率|\baccuracy\b|\bacc\b/g, " accuracy "],
    [/\bout of (?:range|bounds?)\b|越界|超出范围/g, " bounds "], 
    [/整型|整数型?|\bint(?:eger|egers|s|egral)?\b|\blong\b|int(?:64|32)/g, " integer "], [/浮点数?型?|\bfloats?\b|\bfloating(?: point)?\b|float32/g, " float "],
    [/双精度|float64|\bdouble\b/g, " float64 "], [/布尔值?|\bbool(?:ean)?s?\b|true ?(?:和|\/|or|,)? ?false/g, " bool "],
    [/列表|\blists?\b/g, " list "], [/元组|\btuples?\b/g, " tuple "], [/字典|\bdict(?:ionary|s)?\b/g, " dict "], [/字符串|文本|\bstrings?\b|\bstr\b|\btext\b/g, " string "],
    [/数组|\bnumpy\b|\bndarray\b|\barrays?\b/g, " array "], [/张量|\btensors?\b/g, " tensor "], [/参数|\bparam(?:eter)?s?\b|\barg(?:ument)?s?\b/g, " parameter "],
    [/写反|反了|颠倒|顺序|\bswap\w*\b|\bwrong order\b|\brevers\w+\b/g, " order "], [/长度|\blengths?\b/g, " length "], [/掩码|掩蔽|\bmask\w*\b/g, " mask "],
    [/反向传播|反传|\bback ?prop\w*\b/g, " backward "], [/设备|显卡|\bgpus?\b|\bcuda\b|\bdevices?\b/g, " device "], [/索引|下标|\bindex(?:es)?\b|\bindices\b/g, " index "],
    [/通道|\bchannels?\b/g, " channel "], [/类别数?|类数|\bclass(?:es)?\b|num_class(?:es)?/g, " class "], [/像素|\bpixels?\b/g, " pixel "], [/图像|图片|\bimages?\b/g, " image "],
    [/序列|\bsequences?\b|\bseq\b/g, " sequence "], [/学习率|\blearning[_ ]rate\b|\blr\b/g, " lr "], [/预测|\bpred(?:iction|ict)?s?\b/g, " prediction "],
    [/广播|\bbroadcast\w*/g, " broadcast "], [/单个|一个|只有一|\bsingle\b|\bone\b|\bonly one\b/g, " single "], [/列向量|多(?:了)?一(?:列|维|个维度?)|\bcolumns?\b|\bextra (?:dim|axis)\b/g, " column "],
    [/方差|\bvar(?:iance)?s?\b/g, " variance "], [/间隔|\bmargins?\b/g, " margin "], [/爆炸|\bexplod\w+\b|\bdiverg\w+/g, " explode "],
    [/不一致|不匹配|不相等|对不上|\bmis-?match\w*|\b(?:does ?n[o']t|not) match\b|\bdifferent\b/g, " differ "], [/输入|\binputs?\b/g, " input "], [/展平|拉平|\bflatten\w*\b/g, " flatten "],
    [/自己写|手写|自定义|\bcustom\b|\bhand-?written\b|\bown\b|\bmanual\w*\b/g, " custom "], [/\bax[ei]s\b/g, " shape "],
    [/批量|\bbatch(?:es)?\b/g, " batch "], [/优化器|\boptimi[sz]ers?\b/g, " optimizer "], [/结果|\bresults?\b/g, " result "],
    [/变成|变为|返回|得到|出现|输出|总是|一直|永远/g, " "],
  ];
  const EMPTY = new Set(`a an and any are as at be been but by can cannot could did do does for from get got had has have how i if in into is it its
    my me of off on or our should so some than that the their them then there these they this to too use using was we were what when where which
    while who why will with would you your just only after before error errors loss losses torch nn functional pytorch python f self file line
    runtimeerror valueerror typeerror exception value values 怎么 么办 什么 为什 怎样 如何 原因 报错 错误 解决 问题 怎么办 损失 函数 失函 请问 为何 的是`.split(/\s+/));

  // What is seen: an entry that does not speak of it is about something else.
  const DECISIVE = ["nan", "inf", "negative", "stuck", "warning", "memory", "backward", "differ", "twice", "device", "list", "tuple", "half"];

  const stem = (word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, "") : word);

  const MARK = "\uE000"; // before the number of a loss that is named

  /** A text with one word for what means the same, and a mark for a loss. Lines stay lines. */
  function canonical(text) {
    let rest = alike(text.replace(/(\p{Ll})(\p{Lu})(?=\p{Ll})/gu, "$1_$2"));
    NAMED.forEach(([, name], i) => { rest = rest.replace(name, ` ${MARK}${i} `); });
    for (const [words, same] of SAME) rest = rest.replace(words, same);
    return rest;
  }

  /** The words of a canonical text that tell something. */
  function telling(text) {
    const found = new Set();
    for (const [run] of text.matchAll(/\p{sc=Han}+|\uE000\d+|[a-z][a-z0-9]*|\d+(?:\.\d+)?/gu)) {
      if (/\p{sc=Han}/u.test(run)) {
        for (let i = 0; i + 2 <= run.length; i++) found.add(run.slice(i, i + 2));
      } else if (run[0] === MARK) found.add(`@${NAMED[run.slice(1)][0]}`);
      else if (/^\d/.test(run)) found.add(run.includes(".") ? run.slice(0, run.indexOf(".") + 3) : run);
      else if (!EMPTY.has(run)) found.add(stem(run));
    }
    for (const word of found) if (EMPTY.has(word)) found.delete(word);
    return found;
  }

  const wordsOf = (text) => telling(canonical(text));

  // ---- The register, prepared once.
  const prepared = new WeakMap();

  function prepare(data) {
    if (prepared.has(data)) return prepared.get(data);
    const entries = data.entries.map((entry) => ({
      entry, verbatim: entry.messages.map(alike).join("\n"),
      patterns: entry.patterns.map((source, i) => ({ source, key: entry.keys[i], regex: null })),
    }));
    const found = { entries, get words() { return (this.counted ??= countWords(entries)); } };
    prepared.set(data, found);
    return found;
  }

  /** The words of every entry, and how rare each word is. Asked for only when a message does not decide alone. */
  function countWords(entries) {
    const line = (text) => text.replace(/\s+/g, " ");
    const texts = entries.map(({ entry }) => [[entry.when, entry.cause, entry.cure, entry.mend].join(" "),
      entry.title, ...entry.messages, ...entry.typed, ...entry.typed_other].map(line));
    const lines = canonical(texts.flat().join("\n")).split("\n").map(telling); // all at once: many small replacements are slow
    let from = 0;
    entries.forEach((one, i) => {
      const [about, ...phrases] = lines.slice(from, from += texts[i].length);
      one.phrases = phrases;
      one.all = new Map([...about].map((word) => [word, 0.45]));
      for (const phrase of phrases) for (const word of phrase) one.all.set(word, 1);
      for (const loss of one.entry.losses) one.all.set(`@${loss}`, 1);
    });
    const counts = new Map();
    for (const { all } of entries) for (const word of all.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { rarity: (word) => Math.log(1 + entries.length / ((counts.get(word) ?? 0.5) + 0.5)) ** 0.75
      * (/^\d+$/.test(word) ? 0.35 : 1) * (counts.has(word) ? 1 : 0.3) };
  }

  const sum = (words, weight) => { let total = 0; for (const word of words) total += weight(word); return total; };

  /** How much of the words an entry has at all, 0 to 1. */
  function covered(words, { all }, { words: { rarity } }) {
    return sum(words, (word) => rarity(word) * (all.get(word) ?? 0)) / sum(words, rarity) || 0;
  }

  /** How well words fit an entry, 0 to 1: its best phrase, and how much of them it has at all. */
  function likeness(words, one, index, named) {
    if (!words.size) return 0;
    const { rarity } = index.words;
    const { phrases, entry } = one;
    const asked = sum(words, rarity);
    let best = 0;
    for (const phrase of phrases) {
      const both = sum([...words].filter((word) => phrase.has(word)), rarity);
      best = Math.max(best, 2 * both / (asked + sum(phrase, rarity)));
    }
    const suited = suits(entry, named);
    const other = DECISIVE.filter((word) => words.has(word) && one.all.get(word) !== 1).length + (suited < 0 ? 1 : 0);
    return (0.57 * best + 0.43 * covered(words, one, index)) * 0.75 ** other + (suited > 0 ? 0.06 : 0);
  }

  /** 1: the entry is about a loss that is named, -1: about others, 0: about none in particular. */
  function suits({ losses }, named) {
    if (!named.length || !losses.length || losses.includes("any")) return 0;
    return losses.some((loss) => named.includes(loss)) ? 1 : -1;
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

  /** Numbers that tell shapes and labels apart (1, 3, 255, −100) and stand in the same places, 0 to 1. */
  function sameNumbers(text, messages) {
    const own = text.match(NUMBERS) ?? [];
    return Math.max(0, ...messages.map((message) => {
      const numbers = message.match(NUMBERS) ?? [];
      return numbers.length === own.length ? numbers.filter((n, i) => n === own[i] && /^[13]$|^255$|^-/.test(n)).length / (own.length || 1) : 0;
    }));
  }

  /** The entries whose message stands in the text, best first. */
  function byMessage({ text, last }, index, named) {
    const found = [];
    for (const one of index.entries) {
      let best = null;
      for (const place of places(text, one)) {
        const score = 10 + Math.min(place.key.length, 80) / 20 + (place.from >= last ? 5 : 0) + 4 * place.from / text.length
          + (one.verbatim.includes(place.text) ? 1.5 : 0) // with the same types and numbers
          + sameNumbers(place.text, one.entry.messages);
        if (!best || score > best.score) best = { ...place, score };
      }
      if (!best) continue;
      const suited = suits(one.entry, named) || (one.entry.losses.includes("any") ? 0 : 0.1); // of a loss, rather than of anything
      found.push({ entry: one.entry, ...best, to: best.from + best.text.length, score: best.score + 3 * suited, why: suited === 1 ? ["message", "loss"] : ["message"] });
    }
    if (found.length > 1 && text.length < 1200 && index.words) { // the reader's own words beside the message decide
      const own = new Set([...wordsOf(text.replace(found[0].text, " "))].filter((word) => word[0] !== "@"));
      for (const one of found) one.score += 4 * covered(own, index.entries.find(({ entry }) => entry === one.entry), index);
    }
    return found.sort((a, b) => b.score - a.score);
  }

  /** A message of which only the beginning or the end was typed: some words of a key, at least. */
  function byPart({ text, last }, index, named) {
    const line = last >= 0 ? text.slice(last, last + FAR) : text;
    if (line.length > SHORT) return [];
    const found = [];
    for (const one of index.entries) {
      let most = 0;
      for (const { key } of one.patterns) {
        const words = key.split(" ");
        for (let n = words.length - 1; n >= 4 && n / words.length > most; n--) {
          if ([words.slice(0, n), words.slice(-n)].map((part) => part.join(" ")).some((part) => part.length > 20 && line.includes(part))) most = n / words.length;
        }
      }
      if (most <= 0.3) continue;
      found.push({ entry: one.entry, from: 0, to: line.length, why: ["part"],
        score: 5 + 5 * most + 3 * suits(one.entry, named) + 6 * likeness(wordsOf(line), one, index, []) });
    }
    return found.sort((a, b) => b.score - a.score);
  }

  /** A message broken in the middle of words: both are compared without any blanks. */
  function withoutBlanks(index) {
    index.tight ??= { entries: index.entries.map((one) => ({ ...one, patterns: one.patterns.map(({ source, key }) =>
      ({ source: source.replace(/ [?*+]?/g, ""), key: key.replaceAll(" ", ""), regex: null })) })) };
    return index.tight;
  }

  function byWords(words, index, named) {
    return index.entries.map((one) => ({ entry: one.entry, score: likeness(words, one, index, named), why: ["words"] }))
      .filter(({ score }) => score > 0.12).sort((a, b) => b.score - a.score);
  }

  /** Of the entries with the message of a verdict the one that speaks most of what it says. */
  function fitting({ message, loss, text, code }, index) {
    const said = wordsOf(`${text} ${code}`);
    const found = byMessage(plain(message), index, [loss]).filter(({ entry }) => suits(entry, [loss]) >= 0);
    const worth = ({ entry, score }) => score + 8 * covered(said, index.entries.find((one) => one.entry === entry), index)
      + (code && entry.mend?.includes(code) ? 2 : 0);
    return found.sort((a, b) => worth(b) - worth(a))[0]?.entry;
  }

  // ---- All together.
  const SHORT = 2000; // longer texts are logs: no numbers, tensors or words are read out of them
  const ENOUGH = 0.26; // so much likeness names an entry, less is chance
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
    if (!messages.length) messages = byPart(page, index, named);
    if (messages.length) {
      const [best] = messages;
      const rivals = messages.filter(({ from, to, score }) => from < best.to && to > best.from && score > best.score - 3.4);
      const rest = messages.filter((one) => !rivals.includes(one) && one.score > best.score - 9);
      return answer("message", [...rivals, ...rest], { question: rivals.length > 1 ? "which" : "", rivals: rivals.length });
    }

    const short = page.text.length <= SHORT;
    const asked = raised ? raised.replace(EXCEPTION, "") : short ? page.text.slice(-600) : "";
    const words = wordsOf(asked);
    const candidates = byWords(words, index, named);
    const alikeEnough = candidates.filter(({ score }) => score > (raised ? SURE : ENOUGH) && score > candidates[0].score * 0.45);
    if (short && !raised) {
      const contract = readContract(page.text, named, sentences.contract);
      if (contract.length) {
        for (const one of contract) {
          if (one.message) one.entry = fitting(one, index);
        }
        const entries = [...new Set(contract.map(({ entry }) => entry).filter(Boolean))].map((entry) => ({ entry, score: 1, why: ["contract"] }));
        const other = contract.every(({ say }) => say === "other");
        return answer("contract", other ? alikeEnough : entries, { readings: contract, question: contract.length > 1 ? "loss" : "" });
      }
      const readings = readNumber(page.text, named, sentences.number);
      // Of a nan there is always an entry that comes nearest.
      if (readings.length) return answer("number", /nan|inf/.test(readings[0].id) ? candidates.slice(0, 4) : alikeEnough, { readings });
    }
    const search = asked.match(/\p{sc=Han}+|[a-z_][\w.]*/gu)?.filter((word) => !EMPTY.has(word) && word.length > 1) ?? [];
    return answer(alikeEnough.length ? "words" : "nothing", alikeEnough, { search: [...new Set(search)].slice(0, 7).join(" ") });
  }

  const api = { diagnose, namedLosses, plain, prepare, wordsOf };
  if (typeof module !== "undefined") module.exports = api;
  else window.lossbookBox = { ...window.lossbookBox, ...api };
})();
