"""Ten logits of each image, and the ten probabilities that softmax makes of them."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Left, ten logits for each of the two images: small bars above and below zero, {negative[0]} and {negative[1]} of them "
               "below, and nearly the same for both images. Right, the probabilities: all bars near the dashed line at {chance:.1f}.",
        "class": "class", "logits": "logit", "probabilities": "probability", "image": "image",
    },
    "zh": {
        "alt": "左边是两张图片各自的十个 logits：零上零下都有，都很小，其中 {negative[0]} 个和 {negative[1]} 个是负数，两张图片几乎一样。"
               "右边是概率：每一条都在虚线 {chance:.1f} 附近。",
        "class": "类别", "logits": "logit", "probabilities": "概率", "image": "图片",
    },
}
SIZE = (5.0, 2.7)
_record = recorded("snippets/labs/cifar_cnn.out")
logits, probabilities = _record["logits"], _record["probabilities"]
negative = _record["negative"]
chance = 0.1


def draw(figure, text):
    left, right = figure.subplots(1, 2)
    for axes, rows, label in ((left, logits, "logits"), (right, probabilities, "probabilities")):
        for n, row in enumerate(rows):
            place = [c + 0.4 * n - 0.2 for c in range(10)]
            axes.bar(place, row, width=0.4, color=f"C{n}", label=f"{text['image']} {n}")
        axes.set_xticks(range(10))
        axes.set_xlabel(text["class"])
        axes.set_ylabel(text[label])
    left.axhline(0, color="gray", linewidth=1)
    left.set_ylim(-0.16, 0.16)
    right.axhline(chance, color="gray", linestyle="--", linewidth=1)
    right.set_ylim(0, 0.15)
    right.legend(loc="upper right", ncols=2, handlelength=0.8, handletextpad=0.4, columnspacing=0.8, bbox_to_anchor=(1.04, 1.04))
