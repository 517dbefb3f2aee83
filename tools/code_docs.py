"""The reference page of codes: what every D-number of an error or a note means, gathered from where it is written."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.checkout import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE: Final = Path("docs/reference/codes.md")
PACKAGE: Final = Path("src/dateline")
CODE: Final = re.compile(r"D\d{3}")
HEAD: Final = """# Codes

Every error, failure and note has a code that stays the same across versions. D1xx: pages. D2xx: schema. D3xx: model.
D4xx: store. D5xx: usage. D6xx: annotators. D7xx: output. Gathered from the source by `make build`; do not edit.

| code | where | what it says |
| --- | --- | --- |
"""


def outputs() -> dict[Path, str]:
    """The page of codes and what it should hold."""
    rows: dict[tuple[str, str], list[str]] = {}
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        where = path.relative_to(ROOT / PACKAGE).parts[0].removesuffix(".py").replace("__init__", "dateline")
        for code, meaning in find_meanings(path.read_text(encoding="utf-8")):
            said = rows.setdefault((code, where), [])
            if meaning not in said and meaning.strip("… "):
                said.append(meaning)
    lines = [f"| {code} | `{where}` | {'; or: '.join(said)} |\n" for (code, where), said in sorted(rows.items())]
    return {PAGE: HEAD + "".join(lines)}


def find_meanings(source: str) -> Iterator[tuple[str, str]]:
    """Each code of a module and its meaning: the comment beside its constant, or the message it is raised with.

    A code in a table that has no comment beside it is the code of what breaks, unforeseen, under its key.
    """
    lines = source.split("\n")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign | ast.AnnAssign) and (code := _code_of(node.value)):
            yield code, _comment(lines, node) or _messages_of(node, source)
        elif isinstance(node, ast.Call) and len(node.args) > 1 and (code := _code_of(node.args[0])):
            yield code, _template(node.args[1])
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if key is not None and (code := _code_of(value)):
                    yield code, _comment(lines, value) or f"{ast.unparse(key)} broke in a way that nobody foresaw"


def _comment(lines: list[str], node: ast.stmt | ast.expr) -> str:
    """The comment on the line of a node, ready for the cell of a table."""
    return lines[node.lineno - 1].partition("  # ")[2].replace("|", "\\|")


def _code_of(node: ast.expr | None) -> str | None:
    """The code that an expression spells out, if it is one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
        return node.value
    return None


def _messages_of(assignment: ast.Assign | ast.AnnAssign, source: str) -> str:
    """The messages that a constant without a comment is used with, in its own module."""
    target = assignment.target if isinstance(assignment, ast.AnnAssign) else assignment.targets[0]
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and len(node.args) > 1]
    said = [_template(call.args[1]) for call in calls if ast.unparse(call.args[0]) == ast.unparse(target)]
    return "; or: ".join(dict.fromkeys(said))


def _template(message: ast.expr) -> str:
    """A message with … for each value that is filled in."""
    parts = message.values if isinstance(message, ast.JoinedStr) else [message]
    text = "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in parts)
    return text.replace("|", "\\|").replace("\n", " ")
