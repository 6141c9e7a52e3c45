"""How much more a class weighs than one of 10000 samples, by its number of samples, under four schemes."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Weight relative to a class of ten thousand samples, against the number of samples, both logarithmic. "
        "The inverse frequency is a straight line up to {inverse[0]:.0f} at ten samples, the square root is one up to "
        "{root[0]:.0f}. The effective number with beta 0.999 falls like the inverse frequency and is flat above a few "
        "thousand samples; it starts at {effective[0]:.0f}.",
        "x": "samples of the class",
        "y": "weight, relative",
        "inverse": "1 / n",
        "root": "1 / √n",
        "effective": "effective, β = 0.999",
    },
    "zh": {
        "alt": "权重（相对于有一万个样本的类别）随样本数的变化，两轴都是对数刻度。频率的倒数是一条直线，"
        "十个样本时为 {inverse[0]:.0f}；平方根也是直线，为 {root[0]:.0f}。β 取 0.999 的有效样本数先像频率的倒数那样下降，"
        "几千个样本以后变平；它从 {effective[0]:.0f} 开始。",
        "x": "该类的样本数",
        "y": "相对权重",
        "inverse": "1 / n",
        "root": "1 / √n",
        "effective": "有效样本数，β = 0.999",
    },
}
SIZE = (5.0, 3.0)
n = np.logspace(1, 4, 61)
inverse = n[-1] / n
root = np.sqrt(inverse)
kept = (1 - 0.999**n) / (1 - 0.999)
effective = kept[-1] / kept


def draw(figure, text):
    axes = figure.subplots()
    axes.loglog(n, inverse, color="C0")
    axes.loglog(n, effective, color="C1")
    axes.loglog(n, root, color="C2")
    axes.annotate(text["inverse"], (100, 100), (180, 90), color="C0")
    axes.annotate(text["effective"], (15, 60), (11, 1.3), color="C1")
    axes.annotate(text["root"], (12, 20), (11, 14), color="C2")
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
