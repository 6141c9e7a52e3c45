"""Why the traceback names a later line: the calls return before the GPU has done the work."""

TEXT = {
    "en": {
        "alt": "Two lanes over time. Python issues the calls model, loss, backward and step in quick succession. The GPU works on model, then "
        "loss, where the assert fails. At that moment Python is already at step, and that line gets the error.",
        "python": "Python", "gpu": "GPU", "time": "time",
        "failed": "assert fails here", "told": "error raised here",
    },
    "zh": {
        "alt": "两条随时间展开的轨道。Python 很快依次发出 model、loss、backward、step 四个调用；GPU 先算 model，再算 loss，"
        "断言在这里失败。这时 Python 已经走到 step，错误就落在这一行。",
        "python": "Python", "gpu": "GPU", "time": "时间",
        "failed": "断言在这里失败", "told": "报错落在这里",
    },
}
SIZE = (5.0, 2.6)
calls = [("model", 0.0), ("loss", 1.3), ("backward", 2.6), ("step", 4.4)]
kernels = [("model", 0.4, 2.2), ("loss", 2.6, 1.6)]


def draw(figure, text):
    axes = figure.subplots()
    axes.grid(False)
    axes.spines[["left", "right", "top"]].set_visible(False)
    for name, start in calls:
        last = name == "step"
        box = {"boxstyle": "round,pad=0.3", "fc": "none", "ec": "C1" if last else "C0"}
        axes.annotate(name, (start + 0.5, 2), ha="center", va="center", bbox=box, fontsize=10)
    for name, start, length in kernels:
        colour = "C1" if name == "loss" else "C0"
        x, y = [start, start + length, start + length, start, start], [0.7, 0.7, 1.1, 1.1, 0.7]
        axes.plot(x, y, color=colour, linewidth=1.5)
        axes.annotate(name, (start + length / 2, 0.9), ha="center", va="center", fontsize=10)
    axes.plot([4.2], [0.9], marker="x", color="C1", markersize=9, markeredgewidth=2.5)
    axes.annotate("", (4.85, 1.78), (4.3, 1.05), arrowprops={"arrowstyle": "->", "color": "C1"})
    axes.annotate(text["failed"], (4.4, 0.9), ha="left", va="center", color="C1", fontsize=10)
    axes.annotate(text["told"], (4.9, 2.45), ha="center", va="center", color="C1", fontsize=10)
    axes.annotate(text["python"], (-0.3, 2), ha="right", va="center")
    axes.annotate(text["gpu"], (-0.3, 0.9), ha="right", va="center")
    axes.set_xlim(-1.3, 6.4)
    axes.set_ylim(0.4, 2.8)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.set_xlabel(text["time"])
