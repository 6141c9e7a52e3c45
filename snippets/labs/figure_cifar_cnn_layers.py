"""What each layer gives out, and how many parameters it has."""
from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Horizontal bars for the nine layers, from top to bottom. Left, the values given out for one image: from {most} in the first "
               "convolution down to {features} behind Flatten and {last} at the end. Right, the parameters: none in the poolings, the most, "
               "{heaviest}, in the first linear layer.",
        "values": "values per image", "parameters": "parameters",
    },
    "zh": {
        "alt": "九层各画一条横条，从上到下。左边是每层为一张图片给出多少个数：第一层卷积有 {most} 个，Flatten 之后剩 {features} 个，"
               "最后是 {last} 个。右边是参数个数：池化层没有参数，最多的是第一个线性层，{heaviest} 个。",
        "values": "每张图片的数值个数", "parameters": "参数个数",
    },
}
SIZE = (5.0, 3.0)
rows = recorded("snippets/labs/cifar_cnn.out")["shapes"]
names = [name for name, _, _ in rows]
values = []
for _, shape, _ in rows:
    size = 1
    for part in shape.strip("()").split(",")[1:]:
        size *= int(part)
    values.append(size)
parameters = [count for _, _, count in rows]
most, features, last, heaviest = max(values), values[6], values[-1], max(parameters)


def draw(figure, text):
    left, right = figure.subplots(1, 2, sharey=True)
    place = range(len(rows))
    for axes, lengths, color, label in ((left, values, "C0", "values"), (right, parameters, "C1", "parameters")):
        axes.barh(place, lengths, color=color)
        for y, length in enumerate(lengths):
            axes.text(length + 0.02 * max(lengths), y, f"{length}", va="center", fontsize=10)
        axes.set_xlim(0, 1.3 * max(lengths))
        axes.set_xticks([])
        axes.set_xlabel(text[label])
    left.set_yticks(place, names)
    left.invert_yaxis()
