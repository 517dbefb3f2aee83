"""Tables of who said and who did what: statements and events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.scene import Scene
from dateline.cli.view.table import Column, Row, Table, name_sureness
from dateline.schema import Event, Statement

NESTED: Final = "in it: "  # a statement that stands in the words of another
_STATEMENTS = (
    Column("source", 28),
    Column("by the words", 16),
    Column("stance", 9),
    Column("speech", 8),
    Column("via", 20),
    Column("sure", 5, "right"),
)
_EVENTS = (
    Column("event", 20),
    Column("by", 24),
    Column("to", 24),
    Column("status", 14),
    Column("when", 12),
    Column("said by", 18),
    Column("sure", 5, "right"),
)


def list_statements(scene: Scene) -> Table:
    """Return the statements in page order, those in the words of another right behind it."""
    ordered = _order_statements(scene.record.statements)
    rows = tuple(_make_statement(statement, scene, depth=depth) for statement, depth in ordered)
    return Table("Statements", _STATEMENTS, rows)


def list_events(scene: Scene) -> Table:
    """Return the events in page order."""
    return Table("Events", _EVENTS, tuple(_make_event(event, scene) for event in scene.record.events))


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
    named = None if source is None else (_name_actors([source.actor], scene) or make_line(source.quote))
    channel = None if statement.channel is None else make_line(statement.channel.quote)
    cells = (
        Text(NESTED * depth + (named or "not named")),
        Text("" if statement.cue is None else make_line(statement.cue.quote)),
        Text(statement.stance),
        Text(statement.kind),
        Text(_name_actors([statement.via], scene) or channel or ""),
        name_sureness(statement),
    )
    return Row(cells, "statement", statement.content or statement.evidence)


def _make_event(event: Event, scene: Scene) -> Row:
    cells = (
        Text(make_line(" ".join(filter(None, (event.type, event.mode)))), scene.look.style_kind("event")),
        Text(_name_actors(event.actors, scene)),
        Text(_name_actors(event.recipients, scene)),
        Text(f"not {event.status}" if event.negated else event.status),
        Text(_name_date(event)),
        Text(_name_actors([event.said_by], scene)),
        name_sureness(event),
    )
    return Row(cells, "event", event.evidence)


def _name_actors(ids: Iterable[str | None], scene: Scene) -> str:
    wanted = set(ids)
    return ", ".join(make_line(actor.name) for actor in scene.record.actors if actor.id in wanted)


def _name_date(event: Event) -> str:
    if event.date is None:
        return ""
    earliest, latest = event.date.earliest, event.date.latest
    if earliest == latest:
        return make_line(earliest or "")
    return make_line(f"{earliest or ''} / {latest or ''}")
