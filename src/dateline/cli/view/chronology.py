"""The events of a page as a chronology: by day, then in the order in which the page tells them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.table import Column, Row, Table, name_sureness

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dateline.cli.view.scene import Scene
    from dateline.schema import Event

NO_DAY: Final = "~"  # sorts behind every day
_COLUMNS = (
    Column("when", 12),
    Column("by", 24),
    Column("did", 18),
    Column("to", 24),
    Column("event", 18),
    Column("status", 14),
    Column("said by", 18),
    Column("sure", 5, "right"),
)


def list_events(scene: Scene) -> Table:
    """Return the events by the day they began; those of no known day come last, in page order."""
    events = sorted(scene.record.events, key=lambda event: (_first_day(event), event.trigger.start))
    return Table("Events", _COLUMNS, tuple(_make_row(event, scene) for event in events))


def name_actors(ids: Iterable[str | None], scene: Scene) -> str:
    """Return the names of actors, in the order of the record."""
    wanted = set(ids)
    return ", ".join(make_line(actor.name) for actor in scene.record.actors if actor.id in wanted)


def _make_row(event: Event, scene: Scene) -> Row:
    kind = scene.look.style_kind("event")
    is_mutual = bool(event.actors) and set(event.actors) == set(event.recipients)
    cells = (
        Text(_name_day(event)),
        Text(name_actors(event.actors, scene)),
        Text(make_line(event.trigger.quote), kind),
        Text("each other" if is_mutual else name_actors(event.recipients, scene)),
        Text(make_line(" ".join(filter(None, (event.type, event.mode)))), kind),
        Text(_name_status(event)),
        Text(name_actors([event.said_by], scene)),
        name_sureness(event),
    )
    return Row(cells, "event", event.evidence)


def _name_status(event: Event) -> str:
    return f"not {event.status}" if event.negated and event.status != "denied" else event.status


def _first_day(event: Event) -> str:
    if event.date is None:
        return NO_DAY
    return event.date.earliest or event.date.latest or NO_DAY


def _name_day(event: Event) -> str:
    if event.date is None:
        return ""
    earliest, latest = event.date.earliest, event.date.latest
    if earliest == latest:
        return make_line(earliest or "")
    return make_line(f"{earliest or ''} / {latest or ''}")
