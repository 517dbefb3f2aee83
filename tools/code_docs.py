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
UNTOLD: Final = "its message says what happened"  # where the message is put together before it is raised
HEAD: Final = """# Codes

Every error, failure and note has a code that stays the same across versions. D1xx: pages. D2xx: schema. D3xx: model.
D4xx: store. D5xx: usage. D6xx: annotators. D7xx: output.
D8xx: knowledge base. Gathered from the source by `make build`; do not edit.

| code | where | what it says |
| --- | --- | --- |
"""


def outputs() -> dict[Path, str]:
    """The page of codes and what it should hold."""
    lines = []
    for where, source in read_packages().items():
        said: dict[str, dict[str, None]] = {}
        for code, meaning in find_meanings(source):
            said.setdefault(code, {})[meaning] = None
        for code, meanings in said.items():
            words = "; or: ".join(meaning for meaning in meanings if meaning.strip("… "))
            lines.append(f"| {code} | `{where}` | {words or UNTOLD} |\n")
    return {PAGE: HEAD + "".join(sorted(lines))}


def read_packages() -> dict[str, str]:
    """The source of each part of the package, its modules in one: a code may be named in one and raised in another."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        where = path.relative_to(ROOT / PACKAGE).parts[0].removesuffix(".py").replace("__init__", "dateline")
        found[where] = found.get(where, "") + path.read_text(encoding="utf-8") + "\n"
    return found


def find_meanings(source: str) -> Iterator[tuple[str, str]]:
    """Each code of a source and its meaning: the comment beside its constant, or the message it is raised with.

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
    """The messages that a constant without a comment is used with."""
    target = assignment.target if isinstance(assignment, ast.AnnAssign) else assignment.targets[0]
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and len(node.args) > 1]
    said = [_template(call.args[1]) for call in calls if ast.unparse(call.args[0]) == ast.unparse(target)]
    return "; or: ".join(dict.fromkeys(said))


def _template(message: ast.expr) -> str:
    """A message with … for each value that is filled in."""
    parts = message.values if isinstance(message, ast.JoinedStr) else [message]
    text = "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in parts)
    return text.replace("|", "\\|").replace("\n", " ")
