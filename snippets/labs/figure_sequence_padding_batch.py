"""The padded batch: which positions are tokens and which are padding."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Twenty-four horizontal bars of {width} positions, one for each sentence. The first twelve hold {shortest} to {middle} tokens and are "
               "mostly grey padding; the last twelve hold up to {width} tokens. {share:.0%} of the area is padding.",
        "x": "position", "y": "sentence", "pad": "padding",
    },
    "zh": {
        "alt": "二十四根横条，每句一根，各有 {width} 个位置。前十二句只有 {shortest} 到 {middle} 个词元，大半是灰色的填充；后十二句最多有 "
               "{width} 个词元。填充占了 {share:.0%} 的面积。",
        "x": "位置", "y": "句子", "pad": "填充",
    },
}
SIZE = (5.0, 3.0)
_record = recorded("snippets/labs/sequence_padding.out")
lengths, share = _record["lengths"], _record["padded_share"]
width, shortest, middle = max(lengths), min(lengths), max(lengths[:12])


def draw(figure, text):
    axes = figure.subplots()
    rows = range(1, len(lengths) + 1)
    axes.barh(rows, lengths, color="C0", height=0.72)
    axes.barh(rows, [width - n for n in lengths], left=lengths, color="gray", alpha=0.35, height=0.72)
    axes.text(46, 5, text["pad"], color="black", va="center", ha="center", fontsize=10)
    axes.set_ylim(len(lengths) + 0.7, 0.3)
    axes.set_xlim(0, width)
    axes.set_yticks([1, 6, 12, 18, 24])
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
