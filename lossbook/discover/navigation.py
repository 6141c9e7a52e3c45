"""Read the navigation: which pages stand in which group, and what both are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from lossbook.project import Project


class _TolerantLoader(yaml.SafeLoader):  # type: ignore[misc, unused-ignore]
    """Reads past the tags (``!ENV``, ``!!python/name``) that MkDocs resolves."""


def _ignore_tag(loader: yaml.Loader, suffix: str, node: yaml.Node) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node)
    return loader.construct_mapping(node) if isinstance(node, yaml.MappingNode) else None


_TolerantLoader.add_multi_constructor("!", _ignore_tag)
_TolerantLoader.add_multi_constructor("tag:yaml.org,2002:python/", _ignore_tag)


def read_settings(project: Project, language: str) -> dict[str, Any]:
    """What stands in ``docs/<language>.yml``; empty when there is no such file, or no mapping in it.

    Raises:
        yaml.YAMLError: it is not YAML.
    """
    path = project.configuration(language)
    if not path.is_file():
        return {}
    settings = yaml.load(path.read_text(encoding="utf-8"), Loader=_TolerantLoader)  # noqa: S506 - a safe loader
    return settings if isinstance(settings, dict) else {}


def read_navigation(project: Project, language: str) -> Any:
    """The ``nav`` of ``docs/<language>.yml`` as it is written; None when there is none.

    Raises:
        yaml.YAMLError: the file is not YAML.
    """
    return read_settings(project, language).get("nav")


def groups_of(navigation: Any) -> Iterator[tuple[str, list[str]]]:
    """The groups of a navigation in order, each with its pages.

    Args:
        navigation: as :func:`read_navigation` gives it.

    Returns:
        Title and names of pages, such as ``losses/nll.md``; pages that stand in no group have the title ``""``.
    """
    apart: list[str] = []
    for entry in navigation if isinstance(navigation, list) else []:
        title, below = next(iter(entry.items()), ("", "")) if isinstance(entry, dict) else ("", entry)
        if not isinstance(below, list):
            apart.append(str(below))
            continue
        if apart:
            yield "", apart
            apart = []
        yield str(title), list(_names(below))
    if apart:
        yield "", apart


def _names(entry: Any) -> Iterator[str]:
    if isinstance(entry, list):
        for part in entry:
            yield from _names(part)
    elif isinstance(entry, dict):
        yield from _names(next(iter(entry.values()), []))
    else:
        yield str(entry)
