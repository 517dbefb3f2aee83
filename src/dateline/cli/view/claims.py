"""The table of who said what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.chronology import name_actors
from dateline.cli.view.scene import Scene
from dateline.cli.view.table import Column, Row, Table, name_sureness
from dateline.schema import Statement

NESTED: Final = "in it: "  # a statement that stands in the words of another
_STATEMENTS = (
    Column("source", 28),
    Column("by the words", 16),
    Column("stance", 9),
    Column("speech", 8),
    Column("via", 20),
    Column("sure", 5, "right"),
)


def list_statements(scene: Scene) -> Table:
    """Return the statements in page order, those in the words of another right behind it."""
    ordered = _order_statements(scene.record.statements)
    rows = tuple(_make_statement(statement, scene, depth=depth) for statement, depth in ordered)
    return Table("Statements", _STATEMENTS, rows)


def _order_statements(statements: Sequence[Statement]) -> list[tuple[Statement, int]]:
    """Return statements with how deep each stands in others; one whose outer statement is missing counts as outer."""
    within: dict[str | None, list[Statement]] = {}
    known = {statement.id for statement in statements}
    for statement in statements:
        within.setdefault(statement.parent if statement.parent in known else None, []).append(statement)
    ordered: list[tuple[Statement, int]] = []
    waiting = [(statement, 0) for statement in reversed(within.get(None, []))]
    while waiting:
        statement, depth = waiting.pop()
        ordered.append((statement, depth))
        waiting.extend((inner, depth + 1) for inner in reversed(within.pop(statement.id, [])))
    return ordered


def _make_statement(statement: Statement, scene: Scene, *, depth: int) -> Row:
    source = statement.source
    named = None if source is None else (name_actors([source.actor], scene) or make_line(source.quote))
    channel = None if statement.channel is None else make_line(statement.channel.quote)
    cells = (
        Text(NESTED * depth + (named or "not named")),
        Text("" if statement.cue is None else make_line(statement.cue.quote)),
        Text(statement.stance),
        Text(statement.kind),
        Text(name_actors([statement.via], scene) or channel or ""),
        name_sureness(statement),
    )
    return Row(cells, "statement", statement.content or statement.evidence)
