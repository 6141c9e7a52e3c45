/* Which part of a loss's contract two tensors break: shapes and types as a reader types them, judged as torch would.
   A classic script without DOM, used by diagnose.js; tests/box compares it with torch itself. */
"use strict";
(() => {
  const TYPES = { // torch's name: what error messages call it, what people type for it
    float32: ["Float", "float32|float|fp32|f32"], float64: ["Double", "float64|double|fp64|f64"],
    float16: ["Half", "float16|half|fp16|f16"], bfloat16: ["BFloat16", "bfloat16|bf16"],
    int64: ["Long", "int64|long|i64"], int32: ["Int", "int32|integer|int|i32"], int16: ["Short", "int16|short"],
    int8: ["Char", "int8|char"], uint8: ["Byte", "uint8|byte|u8"], bool: ["Bool", "boolean|bool"],
  };
  const ORDER = ["bool", "uint8", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64"];
  const ROLES = {
    pos_weight: "pos[_ ]?weights?|正样本权重",
    weight: "(?:class[_ ]?)?weights?|(?:类别)?权重",
    input: "(?:model[_ ]?)?(?:inputs?|outputs?|logits?|preds?|predictions?|predicted|y_?preds?|y_?hat|scores?|probs?|out|x)"
      + "|(?:模型|网络)?(?:输入|输出|预测值?|logits)",
    target: "(?:targets?|labels?|y_?true|true_y|ground[_ ]?truth|gt|masks?|y)|标签|目标值?|真实值|真值",
  };
  const SHAPE = String.raw`(?:torch\.)?(?:size)?\s*\(\s*[\[(][^\[\]()]*[\])]\s*\)|[\[(]\s*(?:(?:\d+|[a-z])\s*(?:[,x×*]\s*(?:\d+|[a-z])\s*)*,?)?\s*[\])]`
    + String.raw`|(?<![\w.])\d+(?:\s*[x×*]\s*\d+)+(?![\w.])`;
  const WORDS = new RegExp(`(?<size>${SHAPE})|(?<![a-z0-9_])(?:${
    Object.entries(ROLES).map(([role, words]) => `(?<${role}>${words})`).join("|")
  })(?![a-z0-9])|(?<![a-z0-9])(?:torch\\.)?(?:cuda\\.)?(?:${
    Object.entries(TYPES).map(([type, [, words]]) => `(?<${type}>${words})`).join("|")
  })(?:tensor)?(?![a-z0-9])|(?<device>(?<![a-z0-9])(?:cuda(?::\\d+)?|cpu|mps(?::\\d+)?)(?![a-z0-9.]))`, "g");
  const SYMBOLS = { n: 32, b: 32, c: 10, k: 10, t: 20, l: 20, s: 20, h: 64, w: 48, d: 128, e: 128, v: 100, m: 16 };

  const float = ({ type }) => type.includes("float");
  const called = ({ type }) => TYPES[type][0];
  const same = (a, b) => a.length === b.length && a.every((n, i) => n === b[i]);
  const listed = (shape) => `[${shape.join(", ")}]`;
  const sized = (shape) => `torch.Size(${listed(shape)})`;
  const product = (shape) => shape.reduce((a, b) => a * b, 1);

  /** The type of a sum of two tensors. */
  function promoted({ type: a }, { type: b }) {
    const [low, high] = [a, b].sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
    if (low === "float16" && high === "bfloat16") return "float32";
    return low === "uint8" && high === "int8" ? "int16" : high;
  }

  /** The shape of a sum, or the axis at which there is none. */
  function broadcast(a, b) {
    const shape = [];
    const axes = Math.max(a.length, b.length);
    for (let back = 1; back <= axes; back++) {
      const [m, n] = [a.at(-back) ?? 1, b.at(-back) ?? 1].map((size, i) => (back > [a, b][i].length ? 1 : size));
      if (m !== n && m !== 1 && n !== 1) return { axis: axes - back, m, n };
      shape.unshift(m === 1 ? n : m);
    }
    return { shape };
  }

  // A verdict: what torch does (runs, warns, raises, raises at backward), what it says, and which sentence explains it.
  const verdict = (state, say, message = "", code = "", more = {}) => ({ state, say, message, code, ...more });
  const raises = (...rest) => verdict("raises", ...rest);
  const runs = (...rest) => verdict("runs", ...rest);
  const noKernel = (name, type) => raises("input-integer", `NotImplementedError: "${name}" not implemented for '${TYPES[type][0]}'`,
    "input.float()");
  const unlike = ({ axis, m, n }, code, say = "unlike") => raises(say,
    `RuntimeError: The size of tensor a (${m}) must match the size of tensor b (${n}) at non-singleton dimension ${axis}`, code);

  const noLogSoftmax = ({ shape, type }, axis) =>
    noKernel(axis === shape.length - 1 ? "log_softmax_lastdim_kernel_impl" : "log_softmax_kernel_impl", type);

  function crossEntropy(tensors) {
    const { input, target, weight } = tensors;
    const { shape } = input;
    const axis = shape.length === 1 ? 0 : 1;
    if (same(shape, target.shape)) {
      if (!float(target)) {
        return raises(shape.length === 1 ? "column-lost" : "one-hot-integer",
          `RuntimeError: Expected floating point type for target with class probabilities, got ${called(target)}`,
          shape.length === 1 ? "" : "target.argmax(1)   # target.float()");
      }
      if (!shape.length) return raises("scalar", "IndexError: Dimension specified as 1 but tensor has no dimensions");
      if (weight && (weight.shape.length !== 1 || weight.shape[0] !== shape[axis])) {
        return raises("weight-length", `RuntimeError: cross_entropy: weight tensor should be defined either for all ${
          shape[axis]} classes or no classes but got weight tensor of shape: ${listed(weight.shape)}`);
      }
      if (!float(input)) return noLogSoftmax(input, axis);
      return runs(shape.length === 1 ? "probabilities-one" : "probabilities", "", shape.length === 1 ? "" : "target.argmax(1)", { odd: true });
    }
    if (!shape.length) return raises("scalar", "IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)");
    if (!float(input)) return noLogSoftmax(input, axis);
    return nll(tensors, true);
  }

  function nll({ input, target, weight }, ofLogits = false) {
    const [x, y] = [input.shape, target.shape];
    if (!x.length) return raises("scalar", "ValueError: Expected 1 or more dimensions (got 0)");
    if (x.length > 1 && x[0] !== (y[0] ?? 0)) {
      const flat = product(y) === x[0] ? "target.reshape(-1)"
        : x.length > 2 && product(y) * x.at(-1) === product(x) ? `input.reshape(-1, ${x.at(-1)})` : "";
      return raises(y.length ? "batch" : "batch-none",
        `ValueError: Expected input batch_size (${x[0]}) to match target batch_size (${y[0] ?? 0}).`, flat);
    }
    return x.length <= 2 ? nllOfRows(input, target, weight) : nllOfImages(input, target, weight, ofLogits);
  }

  const wrongIndices = (target) => target.type !== "int64" && target.type !== "uint8"
    && raises("indices", `RuntimeError: expected target dtype to be Long or Byte, but got ${called(target)}`, "target.long()");

  const wrongWeight = (weight, input) => weight && weight.type !== input.type
    && raises("weight-type", `RuntimeError: expected scalar type ${called(input)} but found ${called(weight)}`, "weight.to(input.dtype)");

  function nllOfRows(input, target, weight) {
    const [x, y] = [input.shape, target.shape];
    const C = x.at(-1);
    if (y.length > 1) {
      const say = x.length === 1 ? "one-sample" : y.length === 2 && y[1] === 1 ? "column" : y.length === 2 ? "one-hot" : "many-axes";
      return raises(say, "RuntimeError: 0D or 1D target tensor expected, multi-target not supported",
        { column: "target.squeeze(1)", "one-hot": "target.argmax(1)" }[say]);
    }
    const indices = wrongIndices(target);
    if (indices) return indices;
    if (x.length === 1 && y.length && y[0] !== 1) {
      return raises("one-sample", `ValueError: For 1D input, 1D target must have size 1, but got target size: ${y[0]}`);
    }
    if (weight && (weight.shape.length !== 1 || weight.shape[0] !== C)) {
      return raises("weight-length", `RuntimeError: weight tensor should be defined either for all ${
        C} classes or no classes but got weight tensor of shape: ${listed(weight.shape)}`);
    }
    if (!float(input)) return noKernel("nll_loss_out_frame", input.type);
    const odd = wrongWeight(weight, input);
    if (odd) return odd;
    if (x.length === 1 && y.length && C !== 1) {
      return { ...raises("one-sample-backward", `RuntimeError: size mismatch (got input: ${listed(x)}, target: ${listed(y)})`,
        "input.unsqueeze(0)"), state: "backward" };
    }
    return C === 1 ? runs("one-class", "", "F.binary_cross_entropy_with_logits(input.squeeze(1), target.float())", { odd: true }) : runs("indices-fine");
  }

  function nllOfImages(input, target, weight, ofLogits) {
    const [x, y] = [input.shape, target.shape];
    const wanted = [x[0], ...x.slice(2)];
    const last = same(x.slice(0, -1), y); // the classes stand on the last axis
    const moved = `input.movedim(-1, 1)`;
    if (x.length !== 4) {
      if (!same(wanted, y)) {
        const code = last ? moved : same(wanted, y.filter((n, i) => i !== 1)) ? (y[1] === 1 ? "target.squeeze(1)" : "target.argmax(1)") : "";
        return raises(last ? "class-axis" : "target-size", `RuntimeError: Expected target size ${listed(wanted)}, got ${listed(y)}`, code);
      }
    } else if (y.length !== 3) {
      const channel = y.length === 4;
      return raises(channel ? (y[1] === 1 ? "mask-channel" : "mask-one-hot") : "mask-axes",
        `RuntimeError: only batches of spatial targets supported (3D tensors) but got targets of dimension: ${y.length}`,
        channel ? (y[1] === 1 ? "target.squeeze(1)" : `target.argmax(${y[1] === x[1] ? 1 : 3})`) : "");
    }
    const indices = wrongIndices(target);
    if (indices) return indices;
    if (weight && product(weight.shape) !== x[1]) return raises("weight-length", "RuntimeError: weight tensor should be defined either for all or no classes");
    if (!same(wanted, y)) {
      return raises(last ? "class-axis" : "mask-size", `RuntimeError: size mismatch (got input: ${listed(x)} , target: ${listed(y)}`, last ? moved : "");
    }
    if (!float(input)) return noKernel("nll_loss2d_forward_out_frame", input.type);
    const odd = wrongWeight(weight, input);
    if (odd) return odd;
    if (target.type === "uint8") return raises("byte-image", "RuntimeError: expected scalar type Long but found Byte", "target.long()");
    return last ? runs("class-axis-silent", "", moved, { odd: true }) : runs(x[1] === 1 ? "one-class" : "indices-fine", "", "", { odd: x[1] === 1 });
  }

  /** What makes the two shapes one, if anything plain does. */
  function fitted(x, y, labels = false) {
    if (x.length === y.length + 1 && x.at(-1) === 1 && same(x.slice(0, -1), y)) return "input.squeeze(-1)";
    if (y.length === x.length + 1 && y.at(-1) === 1 && same(y.slice(0, -1), x)) return "target.squeeze(-1)";
    if (labels && x.length === y.length + 1 && same(x.slice(0, -1), y)) return `F.one_hot(target, ${x.at(-1)}).float()`;
    return product(x) === product(y) ? "target.view_as(input)" : "";
  }

  function binary(message, kernel, check) {
    return ({ input, target, weight, pos_weight: positives }) => {
      const [x, y] = [input.shape, target.shape];
      if (!same(x, y)) {
        const code = fitted(x, y, true);
        return raises(code.startsWith("F.") ? "needs-one-hot" : "sizes", `ValueError: ${message(sized(y), sized(x))}`, code);
      }
      return check(input, target, kernel, weight, positives) ?? runs(target.type === input.type && x.at(-1) === 1 || x.length < 2 ? "binary-fine" : "multi-label-fine");
    };
  }

  const bce = binary((y, x) => `Using a target size (${y}) that is different to the input size (${x}) is deprecated. Please ensure they have the same size.`,
    "binary_cross_entropy", (input, target, kernel, weight) => {
      const fit = weight && broadcast(target.shape, weight.shape);
      if (fit && (!fit.shape || !same(fit.shape, target.shape))) return raises("weight-broadcast", "RuntimeError: ", "");
      if (input.type !== target.type) {
        return raises("same-type", `RuntimeError: Found dtype ${called(target)} but expected ${called(input)}`,
          float(input) ? "target.to(input.dtype)" : "input.float(), target.float()");
      }
      return float(input) ? null : noKernel(kernel, input.type);
    });

  const bceWithLogits = binary((y, x) => `Target size (${y}) must be the same as input size (${x})`,
    "log_sigmoid_cpu", (input, target, kernel, weight, positives) => {
      if (!float(input)) return noKernel(kernel, input.type);
      const fit = positives && broadcast(positives.shape, input.shape);
      if (fit && !fit.shape) return unlike(fit, input.shape.length > 2 ? `pos_weight.view(-1${", 1".repeat(input.shape.length - 2)})` : "", "pos-weight");
      if (fit && !same(fit.shape, input.shape)) {
        return raises("pos-weight", `RuntimeError: output with shape ${listed(input.shape)} doesn't match the broadcast shape ${listed(fit.shape)}`);
      }
      if (target.type === "bool") {
        return raises("bool-target", "RuntimeError: Subtraction, the `-` operator, with two bool tensors is not supported. "
          + "Use the `^` or `logical_xor()` operator instead.", "target.float()");
      }
      if (!float(target)) {
        return raises("float-target", `RuntimeError: result type ${called(input)} can't be cast to the desired output type ${called(target)}`, "target.float()");
      }
      const spread = weight && broadcast(input.shape, weight.shape);
      return spread && !spread.shape ? unlike(spread) : null;
    });

  function regression(check) {
    return ({ input, target }) => {
      const [x, y] = [input.shape, target.shape];
      const { shape, ...clash } = broadcast(x, y);
      if (!shape) return unlike(clash, fitted(x, y));
      const found = check(input, target, promoted(input, target));
      if (found || same(x, y)) return found ?? runs(float(input) ? "regression-fine" : "input-integer-silent", "", "", { odd: !float(input) });
      return verdict("warns", "broadcast", `UserWarning: Using a target size (${sized(y)}) that is different to the input size (${sized(x)}). `
        + "This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.", fitted(x, y), { odd: true, shape });
    };
  }

  const kernelOnly = (name) => regression((input, target, type) => (type.includes("float") ? null : noKernel(name, type)));

  const l1 = regression((input, target, type) => {
    const bools = [input, target].filter((one) => one.type === "bool").length;
    if (bools === 2) {
      return raises("bool-target", "RuntimeError: Subtraction, the `-` operator, with two bool tensors is not supported. "
        + "Use the `^` or `logical_xor()` operator instead.", "input.float(), target.float()");
    }
    if (bools) {
      return raises("bool-target", "RuntimeError: Subtraction, the `-` operator, with a bool tensor is not supported. "
        + "If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.", "target.float()");
    }
    return type.includes("float") ? null : raises("input-integer", "RuntimeError: mean(): could not infer output dtype. "
      + `Input dtype must be either a floating point or complex dtype. Got: ${TYPES[type][0]}`, "input.float()");
  });

  const huber = regression((input, target, type) => {
    if (type.includes("float") && !float(input) || input.type === "bool" && type !== "bool") {
      return raises("float-input", `RuntimeError: result type ${TYPES[type][0]} can't be cast to the desired output type ${called(input)}`, "input.float()");
    }
    if (!type.includes("float")) return noKernel("huber_cpu", type);
    return input.type === target.type ? null : { ...raises("same-type-backward",
      `RuntimeError: Found dtype ${called(target)} but expected ${called(input)}`, "target.to(input.dtype)"), state: "backward" };
  });

  function klDiv({ input, target }) {
    if (!float(input) || !float(target)) return raises("kl-integer", "RuntimeError: kl_div: Integral inputs not supported.", "target.float()");
    const { shape, ...clash } = broadcast(target.shape, input.shape);
    if (!shape) return unlike(clash);
    const same_ = same(input.shape, target.shape);
    return verdict("warns", same_ ? "kl-fine" : "kl-broadcast", "UserWarning: reduction: 'mean' divides the total loss by both the batch size "
      + "and the support size.'batchmean' divides only by the batch size, and aligns with the KL div math definition."
      + "'mean' will be changed to behave the same as 'batchmean' in the next major release.",
      same_ ? 'F.kl_div(input.log_softmax(1), target, reduction="batchmean")' : "", { odd: !same_, shape });
  }

  const JUDGES = {
    CrossEntropyLoss: crossEntropy, NLLLoss: nll, BCELoss: bce, BCEWithLogitsLoss: bceWithLogits, MSELoss: kernelOnly("mse_cpu"),
    L1Loss: l1, SmoothL1Loss: kernelOnly("smooth_l1_cpu"), HuberLoss: huber, KLDivLoss: klDiv,
  };
  const MESSAGE = /error|expected|must be|different|implemented|deprecated|failed|报错/;
  const ASKED = ["CrossEntropyLoss", "BCEWithLogitsLoss", "MSELoss"]; // where no loss is named

  /** "input (32, 10) float32, target (N, 1) long" -> {input: {shape, type}, target: {...}}, and which numbers were letters. */
  function readTensors(text) {
    const tensors = {};
    const letters = {};
    const roles = new Set(); // that were named
    const order = ["input", "target", "weight"];
    let current = null;
    const take = (role) => { current = tensors[role] ??= {}; };
    const next = () => take(order.find((role) => !tensors[role]) ?? "weight");
    const set = (key, value) => {
      if (!current || current[key] !== undefined) next();
      if (current[key] === undefined) current[key] = value;
    };
    for (const { groups } of text.matchAll(WORDS)) {
      const [kind, word] = Object.entries(groups).find(([, found]) => found !== undefined);
      if (kind === "size") {
        if (!/[a-z\d]/.test(word.replace(/torch|size/g, "")) && !/size/.test(word) && (!current || current.shape)) continue; // "()" of a call
        set("shape", (word.replace(/^\D*?(?=[[(])/, "").match(/\d+|[a-wyz]/g) ?? []).map((part) => {
          if (/\d/.test(part)) return Number(part);
          const size = SYMBOLS[part] ?? 7;
          letters[size] = part.toUpperCase();
          return size;
        }));
      } else if (kind === "device") set("device", word);
      else if (kind in TYPES) set("type", kind);
      else {
        take(kind);
        roles.add(kind);
      }
    }
    return { tensors, letters, roles };
  }

  const usual = { CrossEntropyLoss: [[32, 10], [32]], NLLLoss: [[32, 10], [32]] }; // shapes where only types are given

  /** Fills in what was not typed: types by what the loss wants, shapes by what it wants or by each other. */
  function complete(tensors, loss) {
    const { input = {}, target = {} } = tensors;
    const [x, y] = usual[loss] ?? [[32], [32]];
    const indices = loss in usual;
    const shapes = [input.shape ?? target.shape ?? x, target.shape ?? (input.shape && !indices ? input.shape : y)];
    if (indices && !input.shape && target.shape) shapes[0] = [target.shape[0] ?? 32, 10, ...target.shape.slice(1)];
    if (indices && input.shape && !target.shape) shapes[1] = [input.shape[0], ...input.shape.slice(2)];
    return {
      ...tensors,
      input: { type: "float32", ...input, shape: shapes[0] },
      target: { type: indices && !same(...shapes) ? "int64" : "float32", ...target, shape: shapes[1] },
      ...(tensors.weight && { weight: { type: input.type ?? "float32", ...tensors.weight, shape: tensors.weight.shape ?? [shapes[0][1]] } }),
      ...(tensors.pos_weight && { pos_weight: { type: "float32", ...tensors.pos_weight, shape: tensors.pos_weight.shape ?? [1] } }),
    };
  }

  /** What torch would do with these tensors. */
  function judge(loss, typed) {
    const tensors = complete(typed, loss);
    const { input, target } = tensors;
    if (input.device && target.device && input.device.replace(/:0$/, "") !== target.device.replace(/:0$/, "")) {
      return { ...raises("device", "RuntimeError: Expected all tensors to be on the same device, but found at least two devices, "
        + `${[input, target].map(({ device }) => (device === "cuda" ? "cuda:0" : device)).join(" and ")}!`, "target.to(input.device)"), tensors };
    }
    return { ...(JUDGES[loss]?.(tensors) ?? runs("other")), tensors };
  }

  /** The sentence of a verdict, with the reader's own numbers and letters. */
  function explain({ say, tensors, shape }, sentences, letters = {}) {
    const { input, target, weight, pos_weight: positives } = tensors;
    const shown = (sizes) => sizes && `(${sizes.map((n) => letters[n] ?? n).join(", ")}${sizes.length === 1 ? "," : ""})`;
    const words = {
      x: shown(input.shape), y: shown(target.shape), w: shown(weight?.shape), p: shown(positives?.shape), s: shown(shape), X: input.type, Y: target.type,
      W: weight?.type, x0: letters[input.shape[0]] ?? input.shape[0], y0: letters[target.shape[0]] ?? target.shape[0], dx: input.device, dy: target.device,
      want: shown([input.shape[0], ...input.shape.slice(2)]), last: (input.shape[1] ?? input.shape[0]) - 1,
    };
    return sentences[say].replace(/\{(\w+)\}/g, (_, name) => words[name] ?? "");
  }

  // Numbers in brackets that are no shape: the values of a tensor, and what a method is given.
  const VALUES = /tensor\(\s*\[[^()]*\]?\s*\)|\.(?:re)?(?:view|shape|permute|transpose|range|randint)\([^()]*\)|\[range\([^()]*\)[^\]]*\]/g;

  /** The readings of a text that describes tensors, or none. */
  function readContract(text, named, sentences) {
    const { tensors, letters, roles } = readTensors(text.replace(VALUES, " ").replace(/[，、；]/g, ","));
    const { input, target } = tensors;
    if (!input || !target) return [];
    const both = (key) => input[key] !== undefined && target[key] !== undefined;
    const spoken = roles.has("input") && roles.has("target"); // types alone are found in any text
    if (!both("shape") && !(spoken && (both("type") || both("device") || (named.length && (input.shape ?? target.shape))))) return [];
    if (MESSAGE.test(text) && !spoken) return [];
    const losses = named.length ? named.slice(0, 3) : ASKED;
    return losses.map((loss) => {
      const found = judge(loss, tensors);
      return { loss, ...found, text: explain(found, sentences, letters) };
    });
  }

  const api = { judge, readContract, readTensors };
  if (typeof module !== "undefined") module.exports = api;
  else window.lossbookBox = { ...window.lossbookBox, ...api };
})();
