"""Make the search index light: of code it keeps the names that tell something, of output everything.

The generator indexes every page as it is, code included, which is half of the index and says little: every script
imports torch. The index is the heaviest file of the site, and readers on phones wait for it.
"""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Iterable
from html import unescape
from pathlib import Path

_BLOCK = re.compile(r"<pre><code>(?P<code>.*?)</code></pre>", re.DOTALL)
_SCRIPT_NAME = re.compile(r"\b[a-z0-9_]+/[a-z0-9_]+\.py(?: · [a-z0-9-]+)?(?=<pre>)")
_IS_CODE = re.compile(
    r"^(?:# raises: |from |import |class |def |[A-Za-z_][\w., ]* = |for |with )", re.MULTILINE
)
_LITERAL = re.compile(r"f?\"(?:[^\"\\\n]|\\.)*\"|f?'(?:[^'\\\n]|\\.)*'|#[^\n]*")
_NAME = re.compile(r"[A-Za-z_][A-Za-z_0-9]*(?:\.[A-Za-z_][A-Za-z_0-9]*)*")
_AT_PUNCTUATION = re.compile("\u200b?([，。；：、（）“”！？])\u200b?")
_TAG = re.compile(r"<[^>]+>")
_COMMON_NAMES = """torch F nn np math print item detach tolist shape wrong right mended result rows row loss losses
x y p i name value torch.tensor torch.nn torch.nn.functional torch.zeros torch.ones torch.float32 torch.float64
torch.manual_seed rows.append range len list tuple zip float int str abs sum max min round enumerate sorted format
join strip"""
_COMMON = frozenset(_COMMON_NAMES.split())


def lighten_index(folder: Path) -> None:
    """Rewrite ``search_index.json`` of a language's search folder, if there is one."""
    path = folder / "search_index.json"
    if not path.exists():
        return
    index = json.loads(path.read_text(encoding="utf-8"))
    for section in index["docs"]:
        section["text"] = lighter(section["text"])
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def lighter(text: str) -> str:
    """The text of a section without blanks at punctuation, which parts words anyway, and without scripts.

    Each script is replaced by the names in it that stand nowhere else in the section.
    """
    text = _AT_PUNCTUATION.sub(r"\1", text)
    if "<pre><code>" not in text:
        return text
    prose = set(_NAME.findall(_TAG.sub(" ", _BLOCK.sub(" ", text))))
    told = prose | _COMMON

    def names(match: re.Match[str]) -> str:
        code = unescape(match["code"])
        if not _IS_CODE.search(code):
            return match[0]
        found = [name for name in _names(code) if name not in told]
        told.update(found)
        return f"<code>{' '.join(found)}</code> " if found else ""

    return _BLOCK.sub(names, _SCRIPT_NAME.sub("", text))


def _names(code: str) -> Iterable[str]:
    """The names of a script in order, each once; words of strings and comments are none."""
    lines = [line for line in code.split("\n") if not line.startswith(("import ", "from ", "# raises:"))]
    names = _NAME.findall(_LITERAL.sub(" ", "\n".join(lines)))
    return dict.fromkeys(name for name in names if not keyword.iskeyword(name))
