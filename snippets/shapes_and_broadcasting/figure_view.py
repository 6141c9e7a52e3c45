"""(T, C) = (2, 3) turned into (3, 2): by transpose each row is a class, by view the classes are mixed."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Three grids. Left: two positions with three classes each, 00 01 02 and 10 11 12. Middle, transpose: three rows, one per "
        "class: 00 10, 01 11, 02 12. Right, view: three rows 00 01, 02 10, 11 12, classes and positions mixed.",
        "before": "(T, C)", "transpose": "transpose", "view": "view",
    },
    "zh": {
        "alt": "三个方格图。左：两个位置，各有三个类别，00 01 02 与 10 11 12。中，transpose：三行，每行一个类别，"
        "00 10、01 11、02 12。右，view：三行是 00 01、02 10、11 12，类别与位置混在一起。",
        "before": "(T, C)", "transpose": "transpose", "view": "view",
    },
}
SIZE = (5.0, 2.4)
before = np.array([[0, 1, 2], [10, 11, 12]])
transpose = before.T
view = before.reshape(3, 2)


def draw(figure, text):
    panels = figure.subplots(1, 3)
    for axes, (name, grid) in zip(panels, {"before": before, "transpose": transpose, "view": view}.items()):
        rows, columns = grid.shape
        for edge in range(columns + 1):
            axes.plot([edge, edge], [0, rows], color="gray", linewidth=0.8)
        for edge in range(rows + 1):
            axes.plot([0, columns], [edge, edge], color="gray", linewidth=0.8)
        for i in range(rows):
            for j in range(columns):
                place = (j + 0.5, i + 0.5)
                axes.annotate(f"{grid[i, j]:02d}", place, ha="center", va="center", color=f"C{grid[i, j] % 10}")
        axes.set_title(text[name], fontsize=10)
        axes.set_xlim(-0.1, 3.1)
        axes.set_ylim(3.1, -0.1)
        axes.axis("off")
