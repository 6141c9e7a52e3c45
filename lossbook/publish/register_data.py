"""The register of troubles as data: for other programs, and for the box that diagnoses a pasted message.

``data/errors.json`` holds everything in both languages, ``data/errors.schema.json`` says what that is; each language
has ``assets/javascripts/troubles.js`` with what its box needs: a script, because a folder opened without a server runs
scripts but fetches nothing.
"""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

from lossbook.discover.markup import cut
from lossbook.discover.pages import Page, read_pages
from lossbook.discover.references import parse
from lossbook.discover.troubles import KINDS, Trouble
from lossbook.discover.wordings import HOLES, key_of
from lossbook.project import LANGUAGES, Project
from lossbook.render.library import Library

ERRORS = "data/errors.json"
SCHEMA = "data/errors.schema.json"
BOX_SCRIPT = "assets/javascripts/troubles.js"
GLOBAL = "__troubles"

_LINK = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\([^()\s]*\)")
_EMPHASIS = re.compile(r"(\*\*)(?=\S)(.+?)(?<=\S)\1|(?<![\w*])(\*)(?=[^\s*])([^*]+?)(?<=\S)\3(?![\w*])")
_PIN = re.compile(r"^torch==(?P<version>\S+)", re.MULTILINE)


def write_register_data(site: Path, project: Project) -> None:
    """Write the files into a site that is being put together; nothing where there is no register.

    Args:
        site: the folder with both languages.
        project: the project.
    """
    library = Library(project)
    if not library.register:
        return
    pages = read_pages(project)
    entries = [_entry(trouble, library, pages) for trouble in often_first(library.register)]
    version = torch_version(project)
    (site / "data").mkdir(exist_ok=True)
    _write_json(
        site / ERRORS, {"$schema": "errors.schema.json", "torch": version, "holes": HOLES, "entries": entries}
    )
    _write_json(site / SCHEMA, schema())
    for language in LANGUAGES:
        folder = site / language / Path(BOX_SCRIPT).parent
        if folder.is_dir():
            data = {
                "torch": version,
                "language": language,
                "pages": _titles(library, pages[language]),
                "entries": [_for_box(entry, language) for entry in entries],
            }
            text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
            (site / language / BOX_SCRIPT).write_text(f"var {GLOBAL} = {text};\n", encoding="utf-8")


def often_first(register: dict[str, Trouble]) -> list[Trouble]:
    """The order that decides among several causes of one message: what people meet most, then that of the files."""
    return sorted(register.values(), key=lambda trouble: not trouble.often)


def torch_version(project: Project) -> str:
    """The version that requirements.txt pins; ``""`` where it pins none."""
    path = project.root / "requirements.txt"
    match = _PIN.search(path.read_text(encoding="utf-8")) if path.is_file() else None
    return match["version"] if match else ""


def _write_json(path: Path, data: Any) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _entry(trouble: Trouble, library: Library, pages: dict[str, dict[str, Page]]) -> dict[str, Any]:
    script = library.script(trouble.example).read_text(encoding="utf-8") if trouble.example else ""
    record = library.record(trouble.example) if trouble.example else None
    both = {
        name: {language: plain(getattr(trouble, name)[language], library) for language in LANGUAGES}
        for name in ("when", "cause", "cure")
    }
    return {
        "id": trouble.id,
        "formerly": list(trouble.formerly),
        "kind": trouble.kind,
        "group": trouble.group,
        "losses": list(trouble.losses),
        "message": trouble.message,
        "recorded": (record.error or "\n".join(record.warnings)) if record and trouble.message else "",
        "older": list(trouble.older),
        "cuda": list(trouble.cuda),
        "runs_on": trouble.runs_on,
        "often": trouble.often,
        "patterns": list(trouble.patterns),
        "keys": [key_of(template) for template in trouble.templates],
        "shares_message_with": list(trouble.shared),
        "title": {language: trouble.title[language] or trouble.message for language in LANGUAGES},
        **both,
        "mend": trouble.mend,
        "example": trouble.example,
        "code": script,
        "mended": mended_part(script) if trouble.kind == "error" else "",
        "output": record.stdout if record else "",
        "typed": {language: list(trouble.typed[language]) for language in LANGUAGES},
        "url": {language: f"{language}/{_address(trouble.address)}" for language in LANGUAGES},
        "see": [
            {
                "url": {language: f"{language}/{_address(target)}" for language in LANGUAGES},
                "title": {language: _heading(pages[language], target) for language in LANGUAGES},
            }
            for target in trouble.see
        ],
    }


def _for_box(entry: dict[str, Any], language: str) -> dict[str, Any]:
    other = "en" if language == "zh" else "zh"
    title = entry["title"][language]
    if entry["message"] and title != entry["message"]:
        title = f"{entry['message']}{'：' if language == 'zh' else ': '}{title}"
    return {
        **{
            name: entry[name]
            for name in ("id", "kind", "group", "losses", "patterns", "keys", "mend", "mended")
        },
        **{name: entry[name][language] for name in ("when", "cause", "cure")},
        "title": title,
        "messages": [text for text in (entry["message"], *entry["older"], *entry["cuda"]) if text],
        "typed": entry["typed"][language],
        "typed_other": entry["typed"][other],
        "url": entry["url"][language].removeprefix(f"{language}/"),
        "see": [
            {"url": seen["url"][language].removeprefix(f"{language}/"), "title": seen["title"][language]}
            for seen in entry["see"]
        ],
    }


def _titles(library: Library, pages: dict[str, Page]) -> dict[str, str]:
    """Address of each page on which an entry is at home, and its title."""
    names = dict.fromkeys(trouble.page for trouble in library.register.values())
    return {_address(name): str(pages[name].meta.get("title", "")) for name in names}


def mended_part(script: str) -> str:
    """A script without its last statement, which is the mistake, and without the line that announces it."""
    statements = ast.parse(script).body
    if not statements:
        return ""
    kept = script.splitlines()[: statements[-1].lineno - 1]
    return "\n".join(line for line in kept if not line.startswith("# raises:")).strip("\n") + "\n"


def plain(text: str, library: Library) -> str:
    """Markdown of the register as plain text: values filled in, links as their words, code in backticks."""
    filled = "".join(
        _value(segment.content, library) if segment.kind == "reference" else segment.text
        for segment in cut(text)
    )
    return _EMPHASIS.sub(lambda match: match[2] or match[4], _LINK.sub(r"\1", filled))


def _value(content: str, library: Library) -> str:
    reference = parse(content, "")
    return reference.target if reference.verb == "given" else library.formatted(reference)


def _address(target: str) -> str:
    name, mark, anchor = target.partition("#")
    below = name.removesuffix(".md")
    below = "" if below == "index" else below.removesuffix("/index") + "/"
    return f"{below}{mark}{anchor}"


def _heading(pages: dict[str, Page], target: str) -> str:
    name, _, anchor = target.partition("#")
    headings = pages[name].headings
    found = next((heading for heading in headings if heading.id == anchor), headings[0])
    return _LINK.sub(r"\1", found.text).replace("`", "")


def schema() -> dict[str, Any]:
    """JSON Schema of ``data/errors.json``."""
    text = {"type": "string"}
    texts = {"type": "array", "items": text}
    in_both = {
        "type": "object",
        "properties": dict.fromkeys(LANGUAGES, text),
        "required": list(LANGUAGES),
        "additionalProperties": False,
    }
    properties: dict[str, Any] = {
        "id": {"type": "string", "description": "permanent", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},
        "formerly": texts | {"description": "ids of entries that went into this one"},
        "kind": {"enum": list(KINDS)},
        "group": text,
        "losses": texts | {"description": "classes of torch.nn; any where it is no loss in particular"},
        "message": text | {"description": "the telling part, as the named version of torch says it"},
        "recorded": text
        | {"description": "type and whole message, as the script was recorded to raise or warn"},
        "older": texts | {"description": "wordings of older versions"},
        "cuda": texts | {"description": "wordings on a GPU"},
        "often": {"type": "boolean", "description": "among those that people meet most"},
        "runs_on": text | {"description": "what it takes to run it, where the build cannot"},
        "patterns": texts
        | {
            "description": "regular expressions (Python and JavaScript) for text in lower case, NFKC, "
            "with single blanks and ' for every quotation mark"
        },
        "keys": texts | {"description": "for each pattern a literal that the text must contain"},
        "shares_message_with": texts
        | {"description": "entries with the same message; 'when' tells them apart"},
        "title": in_both,
        "when": in_both,
        "cause": in_both,
        "cure": in_both,
        "mend": text | {"description": "the line to copy; it stands in the code"},
        "example": text | {"description": "script in snippets/ of the repository"},
        "code": text
        | {"description": "the script: what is right first; of an error the last statement raises"},
        "mended": text | {"description": "the script without the statement that raises"},
        "output": text | {"description": "what the script was recorded to print"},
        "typed": {
            "type": "object",
            "properties": dict.fromkeys(LANGUAGES, texts),
            "required": list(LANGUAGES),
        },
        "url": in_both | {"description": "below the address of the site"},
        "see": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"url": in_both, "title": in_both},
                "required": ["url", "title"],
            },
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Lossbook: the register of troubles with PyTorch losses",
        "type": "object",
        "properties": {
            "$schema": text,
            "torch": text | {"description": "the version on which everything was run"},
            "holes": {"type": "object", "additionalProperties": text},
            "entries": {
                "description": "of several causes of one message the one that people meet most comes first",
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": properties,
                    "required": list(properties),
                    "additionalProperties": False,
                },
            },
        },
        "required": ["torch", "holes", "entries"],
        "additionalProperties": False,
    }
