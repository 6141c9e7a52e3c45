"""Range and resolution of the four floating-point formats, in powers of ten."""

import numpy as np
import torch

TEXT = {
    "en": {
        "alt": "Two panels for four formats. Range in powers of ten: float16 from {low[0]:.1f} to {high[0]:.1f}, bfloat16 from {low[1]:.1f} to "
        "{high[1]:.1f}, float32 from {low[2]:.1f} to {high[2]:.1f}, float64 from {low[3]:.0f} to {high[3]:.0f}, beyond the edge. "
        "Decimal digits: {digits[0]:.1f}, {digits[1]:.1f}, {digits[2]:.1f}, {digits[3]:.1f}.",
        "range": "range, powers of ten",
        "digits": "decimal digits",
    },
    "zh": {
        "alt": "四种浮点格式的两幅图。范围以 10 的幂表示：float16 从 {low[0]:.1f} 到 {high[0]:.1f}，bfloat16 从 {low[1]:.1f} 到 "
        "{high[1]:.1f}，float32 从 {low[2]:.1f} 到 {high[2]:.1f}，float64 从 {low[3]:.0f} 到 {high[3]:.0f}，超出图框。"
        "十进制有效位数依次为 {digits[0]:.1f}、{digits[1]:.1f}、{digits[2]:.1f}、{digits[3]:.1f}。",
        "range": "范围（10 的幂）",
        "digits": "十进制有效位数",
    },
}
SIZE = (5.0, 2.4)
_formats = [torch.finfo(dtype) for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64)]
names = ["float16", "bfloat16", "float32", "float64"]
low = np.array([np.log10(f.smallest_normal) + np.log10(f.eps) for f in _formats])
high = np.array([np.log10(f.max) for f in _formats])
digits = np.array([-np.log10(f.eps) for f in _formats])
place = np.arange(4)[::-1]


def draw(figure, text):
    left, right = figure.subplots(1, 2, width_ratios=[3, 2])
    shown_low, shown_high = np.maximum(low, -60), np.minimum(high, 60)
    for i in range(4):
        left.plot([shown_low[i], shown_high[i]], [place[i], place[i]], color=f"C{i}", linewidth=7, solid_capstyle="butt")
        right.plot([0, digits[i]], [place[i], place[i]], color=f"C{i}", linewidth=7, solid_capstyle="butt")
        right.text(digits[i] + 0.4, place[i], f"{digits[i]:.1f}", color=f"C{i}", va="center")
    left.text(59, 0.28, "→ 308", color="C3", ha="right", va="bottom")
    left.text(-59, 0.28, "−323 ←", color="C3", ha="left", va="bottom")
    left.axvline(0, color="gray", linewidth=0.6)
    left.set_xlim(-60, 60)
    left.set_ylim(-0.5, 3.6)
    right.set_ylim(-0.5, 3.6)
    right.set_xlim(0, 19)
    left.set_yticks(place, names)
    right.set_yticks(place, [""] * 4)
    left.set_xlabel(text["range"])
    right.set_xlabel(text["digits"])
