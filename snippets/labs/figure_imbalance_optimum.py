"""The best prediction for a true probability: under plain loss the same, under pos_weight and focal loss another."""

import numpy as np

TEXT = {
    "en": {
        "alt": "Best prediction against true probability. Plain loss: the diagonal. pos_weight 9: a curve above it, from {true[5]:.1f} to {weighted[5]:.1f}. "
        "Focal loss with gamma 2: a curve nearer to one half, above the diagonal on the left and below it on the right; a true {true[5]:.1f} is predicted as "
        "{focal[5]:.2f}. With alpha 0.25 that curve is lower.",
        "x": "true probability",
        "y": "best prediction",
        "plain": "plain",
        "weighted": "pos_weight = 9",
        "focal": "focal, γ = 2",
        "alpha": "the same, α = 0.25",
    },
    "zh": {
        "alt": "横轴是真实概率，纵轴是最好的预测。不加权：对角线。pos_weight 取 9：在对角线之上，真实的 {true[5]:.1f} 报成 {weighted[5]:.1f}。"
        "焦点损失，gamma 取 2：更靠近二分之一，左边高于对角线，右边低于对角线，真实的 {true[5]:.1f} 报成 {focal[5]:.2f}。alpha 取 0.25，整条曲线更低。",
        "x": "真实概率",
        "y": "最好的预测",
        "plain": "不加权",
        "weighted": "pos_weight = 9",
        "focal": "焦点损失，γ = 2",
        "alpha": "同上，α = 0.25",
    },
}
SIZE = (4.6, 3.4)


def slope(p):
    """Of the focal loss with gamma 2, less its sign."""
    return (1 - p) ** 2 / p - 2 * (1 - p) * np.log(p)


def truth(p, alpha):
    return (1 - alpha) * slope(1 - p) / (alpha * slope(p) + (1 - alpha) * slope(1 - p))


true = np.linspace(0, 1, 51)
weighted = 9 * true / (9 * true + 1 - true)
stated = np.linspace(0.005, 0.995, 100)
even, quarter = truth(stated, 0.5), truth(stated, 0.25)
focal = np.interp(true, even, stated)


def draw(figure, text):
    axes = figure.subplots()
    axes.plot(true, true, color="C0", label=text["plain"])
    axes.plot(true, weighted, color="C3", label=text["weighted"])
    axes.plot(even, stated, color="C1", label=text["focal"])
    axes.plot(quarter, stated, color="C1", linestyle=":", label=text["alpha"])
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.set_xlabel(text["x"])
    axes.set_ylabel(text["y"])
    axes.legend(loc="lower right", fontsize=9)
