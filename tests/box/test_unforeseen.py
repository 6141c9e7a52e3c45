"""Queries by people who had not seen the register, and queries about something else.

The first stand in ``unforeseen.json``: half of a set that was written from descriptions of the cases alone. The other
half was used to develop; this one only to see whether it went too far.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.box.node import diagnose
from tests.box.test_cases import CASES, register

HERE = Path(__file__).parent
QUERIES: list[dict[str, Any]] = json.loads((HERE / "unforeseen.json").read_text(encoding="utf-8"))
FIRST, FIRST_THREE = 0.85, 0.95
OTHER_FIELDS = (
    "how to cook rice",
    "best restaurants in Berlin",
    "weather tomorrow",
    "python list comprehension",
    "how to install docker on ubuntu",
    "pandas merge two dataframes",
    "git rebase interactive",
    "what is the capital of France",
    "css center a div",
    "sql join three tables",
    "react useState hook example",
    "kubernetes pod crashloopbackoff",
    "how to lose weight fast",
    "stock market crash 1929",
    "weights for dumbbell training",
    "mean streets movie",
    "pip install fails with ssl error",
    "matplotlib legend position",
    "numpy reshape array",
    "tensorflow keras callbacks",
    "how do I open a csv file in excel",
    "jupyter notebook kernel died",
    "class vs instance in python",
    "java null pointer exception",
    "negative reviews on amazon",
    "今天天气怎么样",
    "红烧肉怎么做",
    "如何学习英语",
    "python 怎么安装",
    "电脑显卡推荐",
    "北京到上海的高铁",
    "怎么减肥",
    "怎样写简历",
    "linux 查看端口",
    "vue 组件通信",
    "股票为什么一直跌",
    "手机屏幕不动了怎么办",
    "docker 容器启动失败",
    "excel 求和公式",
    "train ticket from London to Paris",
    "hello",
    "asdf qwerty",
    "KeyError: 'epoch'",
    "how to train a puppy",
    "label printer not working",
)


def found(site: Path) -> dict[str, tuple[bool, bool]]:
    """Of each query whether what answers it comes first, and whether it is among the first three."""
    results = {}
    for language in ("en", "zh"):
        asked = [query for query in QUERIES if (query["lang"] == "en") == (language == "en")]
        answers = diagnose([query["query"] for query in asked], register(site, language), language)
        for query, answer in zip(asked, answers, strict=True):
            case = CASES[query["case"]]
            read = bool(
                {reading["id"] for reading in answer["readings"] if "id" in reading}
                & set(case.get("reading", []))
            )
            places = [slug in query["expect"] for slug in answer["ids"][:3]]
            results[query["query"]] = (read or any(places[:1]), read or any(places))
    return results


def test_what_nobody_foresaw_is_found(built_site: Path) -> None:
    results = found(built_site)
    assert sum(first for first, _ in results.values()) >= FIRST * len(results)
    missed = [query for query, (_, three) in results.items() if not three]
    assert len(missed) <= (1 - FIRST_THREE) * len(results), missed


@pytest.mark.parametrize("language", ["en", "zh"])
def test_other_fields_get_no_answer(built_site: Path, language: str) -> None:
    answers = diagnose(OTHER_FIELDS, register(built_site, language), language)
    wrong = [text for text, answer in zip(OTHER_FIELDS, answers, strict=True) if answer["kind"] != "nothing"]
    assert wrong == []
