"""The test cases and the borders that three decisions draw between them: pos_weight moves the border, it does not turn it."""

from snippets.labs import recorded

TEXT = {
    "en": {
        "alt": "Texture and smoothness of the test cases; malignant and benign ones overlap. Three falling lines, nearly parallel: the border without weights at "
        "threshold one half lies far up on the right, with few malignant cases beyond it. The border with pos_weight lies further down on the left, and the "
        "border without weights at threshold {low:.1f} lies upon it.",
        "x": "texture, standardised",
        "y": "smoothness, standardised",
        "malignant": "malignant",
        "benign": "benign",
        "half": "plain, ½",
        "weighted": "pos_weight, ½",
        "low": "plain, {low:.1f}",
    },
    "zh": {
        "alt": "测试样本的纹理和光滑度，恶性与良性混在一起。三条下斜的线几乎平行：不加权、阈值取二分之一的边界在右上方，越过它的恶性样本很少；"
        "用 pos_weight 的边界在左下方，不加权、阈值取 {low:.1f} 的边界和它重合。",
        "x": "纹理（标准化）",
        "y": "光滑度（标准化）",
        "malignant": "恶性",
        "benign": "良性",
        "half": "不加权，½",
        "weighted": "pos_weight，½",
        "low": "不加权，{low:.1f}",
    },
}
SIZE = (5.0, 3.8)
_record = recorded("snippets/labs/imbalance.out")
low = _record["low"]
benign = _record["benign_texture"], _record["benign_smoothness"]
malignant = _record["malignant_texture"], _record["malignant_smoothness"]
ends = [-2.6, 4.2]


def border(line, logit):
    """Smoothness on the border, at both ends of the picture."""
    return [(logit - line[0] - line[1] * texture) / line[2] for texture in ends]


half = border(_record["plain_line"], 0.0)
weighted = border(_record["weighted_line"], 0.0)
lowered = border(_record["plain_line"], _record["rate_bias"])  # logit of the threshold 0.1


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(*benign, "o", color="gray", markersize=3, label=text["benign"])
    axes.plot(*malignant, "s", color="C3", markersize=5, label=text["malignant"])
    axes.plot(ends, half, color="C0", label=text["half"])
    axes.plot(ends, weighted, color="C1", linewidth=3, alpha=0.6, label=text["weighted"])
    axes.plot(ends, lowered, color="C0", linestyle=":", linewidth=1.6, label=text["low"])
    axes.set_xlim(*ends)
    axes.set_ylim(-3, 5.6)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.legend(loc="upper right", fontsize=10)
