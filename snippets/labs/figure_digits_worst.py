"""The test image with the largest loss, and what the network thinks it is."""
from matplotlib.collections import PolyCollection

from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "On the left an image of eight by eight grey pixels, a {label}. On the right the ten probabilities: the largest, "
               "{guess_probability:.2f}, stands at {guess}; {label} gets {label_probability:.4f}.",
        "x": "digit", "y": "probability", "title": "label {label}, loss {loss:.2f}",
    },
    "zh": {
        "alt": "左边是一幅八乘八的灰度图，数字 {label}。右边是十个概率：最大的 {guess_probability:.2f} 给了 {guess}；"
               "{label} 只得到 {label_probability:.4f}。",
        "x": "数字", "y": "概率", "title": "标签 {label}，损失 {loss:.2f}",
    },
}
SIZE = (5.0, 2.6)
_record = recorded("snippets/labs/digits.out")
image, probability = _record["worst_image"], _record["worst_probabilities"]
label, guess, loss = _record["worst_label"], _record["worst_guess"], _record["worst_loss"]
label_probability, guess_probability = probability[label], probability[guess]


def draw(figure, text):
    left, right = figure.subplots(1, 2, width_ratios=(1, 1.6))
    grey = [index for index in range(64) if image[index] > 0]
    corners = [(index % 8, -(index // 8)) for index in grey]
    pixels = [[(x, y), (x + 1, y), (x + 1, y - 1), (x, y - 1)] for x, y in corners]
    left.add_collection(PolyCollection(pixels, facecolors="black", linewidths=0, alpha=[image[index] for index in grey]))
    left.set(xlim=(0, 8), ylim=(-8, 0), aspect="equal")
    left.set_axis_off()
    left.set_title(text["title"], fontsize=10)
    right.bar(range(10), probability, color=["C1" if digit == label else "C0" for digit in range(10)])
    right.set_xticks(range(10))
    right.set_ylim(0, 1.05)
    right.set_xlabel(text["x"])
    right.set_ylabel(text["y"])
