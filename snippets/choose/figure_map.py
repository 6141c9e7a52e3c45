"""How the losses hang together: boxes are losses, each numbered arrow is one equality."""

TEXT = {
    "en": {
        "alt": "A map. At the top the negative log-likelihood. Arrow 1 leads from it to NLL (one of C classes), 2 to BCE "
        "(yes or no), 3 to MSE (normal noise), 4 to L1 (Laplace noise). Below, 5 leads from NLL to CE by "
        "log_softmax, 6 from BCE to BCEWithLogits by the sigmoid, 7 from CE to BCEWithLogits for two columns, 8 "
        "from CE to KL, without the entropy of the target.",
        "top": "negative log-likelihood",
        "classes": "one of C classes",
        "binary": "yes or no",
        "normal": "normal noise",
        "laplace": "Laplace noise",
        "ce": "from logits",
        "bcl": "from logits",
        "kl": "P against Q",
        "five": "log_softmax",
        "six": "sigmoid",
        "seven": "C = 2",
        "eight": "minus H(P)",
    },
    "zh": {
        "alt": "一张关系图。最上面是负对数似然。箭头 1 由它通向 NLL（C 个类别选一），2 通向 BCE（是非题），3 通向 MSE（正态噪声），"
        "4 通向 L1（拉普拉斯噪声）。往下，5 由 NLL 加上 log_softmax 得到 CE，6 由 BCE 加上 sigmoid 得到 BCEWithLogits，"
        "7 由两列的 CE 通向 BCEWithLogits，8 由 CE 减去目标的熵得到 KL。",
        "top": "负对数似然",
        "classes": "C 类选一",
        "binary": "是非题",
        "normal": "正态噪声",
        "laplace": "拉普拉斯噪声",
        "ce": "输入 logits",
        "bcl": "输入 logits",
        "kl": "P 与 Q 相比",
        "five": "log_softmax",
        "six": "sigmoid",
        "seven": "C = 2",
        "eight": "减去 H(P)",
    },
}
SIZE = (4.3, 5.2)
NODES = [  # centre, width, name, line below, colour
    (4.9, 11.2, 5.6, "−log p", "top", "black"),
    (1.55, 7.7, 2.7, "NLL", "classes", "C0"),
    (4.9, 7.7, 2.7, "BCE", "binary", "C2"),
    (8.25, 7.7, 2.7, "MSE", "normal", "C1"),
    (1.55, 4.2, 2.7, "CE", "ce", "C0"),
    (4.95, 4.2, 3.0, "BCEWithLogits", "bcl", "C2"),
    (8.25, 4.2, 2.7, "L1", "laplace", "C1"),
    (1.55, 0.9, 2.7, "KL", "kl", "C0"),
]
EDGES = [  # from, to, where the label stands, label, key of the words
    ((3.0, 10.4), (1.55, 8.55), (1.2, 9.5), "1", ""),
    ((4.9, 10.4), (4.9, 8.55), (5.1, 9.4), "2", ""),
    ((6.8, 10.4), (8.25, 8.55), (7.9, 9.5), "3", ""),
    ((10.2, 4.2), (9.65, 4.2), (10.35, 7.6), "4", ""),
    ((1.55, 6.85), (1.55, 5.05), (1.75, 5.95), "5", "five"),
    ((4.9, 6.85), (4.9, 5.05), (5.1, 5.95), "6", "six"),
    ((2.93, 4.2), (3.43, 4.2), (2.95, 2.9), "7", "seven"),
    ((1.55, 3.35), (1.55, 1.75), (1.75, 2.15), "8", "eight"),
]


def draw(figure, text):
    axes = figure.subplots()
    axes.set_axis_off()
    for x, y, width, name, below, colour in NODES:
        corners_x = [x - width / 2, x + width / 2, x + width / 2, x - width / 2, x - width / 2]
        axes.plot(corners_x, [y - 0.8, y - 0.8, y + 0.8, y + 0.8, y - 0.8], color=colour, linewidth=1.4)
        axes.text(x, y + 0.12, name, color=colour, ha="center", va="bottom", fontsize=10)
        axes.text(x, y - 0.12, text[below], color="black", ha="center", va="top", fontsize=9)
    axes.plot([7.75, 10.2, 10.2], [11.2, 11.2, 4.2], color="gray", linewidth=1.2)
    for start, end, place, number, words in EDGES:
        axes.annotate("", end, start, arrowprops={"arrowstyle": "->", "color": "gray", "linewidth": 1.2})
        axes.text(*place, number + (" " + text[words] if words else ""), color="black", va="center", fontsize=9)
    axes.set_xlim(0, 10.9)
    axes.set_ylim(-0.1, 12.2)
