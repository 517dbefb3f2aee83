"""The events of a page as a chronology: by day what was, then what the page gives no day, then what is to come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.days import name_days
from dateline.cli.view.table import Column, Row, Table, name_sureness
from dateline.cli.view.theme import DIM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dateline.cli.view.scene import Scene
    from dateline.schema import Event, Ground

TO_COME: Final = frozenset({"planned", "possible", "promised", "demanded"})
NO_DAY: Final = "~"  # sorts behind every day
DATELINE: Final = "dateline"
_COLUMNS = (
    Column("when", 18),
    Column("where", 18),
    Column("by", 24),
    Column("did", 18),
    Column("to", 24),
    Column("event", 18),
    Column("status", 14),
    Column("said by", 18),
    Column("sure", 5, "right"),
)
_CONCLUDED: Final = "in brackets: from the dateline"


def list_events(scene: Scene) -> Table:
    """Return the events by the day they began, those of no known day in page order; what is to come stands last.

    When and where are in brackets that only the dateline tells.
    """
    events = sorted(scene.record.events, key=_order)
    is_concluded = any(_is_concluded(ground) for event in events for ground in (event.time_from, event.place_from))
    return Table(
        "Events",
        _COLUMNS,
        tuple(_make_row(event, scene) for event in events),
        count=f"{len(events)}, {_CONCLUDED}" if is_concluded else None,
    )


def name_actors(ids: Iterable[str | None], scene: Scene) -> str:
    """Return the names of actors, in the order of the record."""
    wanted = set(ids)
    return ", ".join(make_line(actor.name) for actor in scene.record.actors if actor.id in wanted)


def _order(event: Event) -> tuple[bool, str, int]:
    day = NO_DAY if event.date is None else event.date.earliest or event.date.latest or NO_DAY
    return event.status in TO_COME, day, event.trigger.start


def _make_row(event: Event, scene: Scene) -> Row:
    kind = scene.look.style_kind("event")
    is_mutual = bool(event.actors) and set(event.actors) == set(event.recipients)
    place = next((place.name for place in scene.record.places if place.id == event.place), "")
    cells = (
        _bracket(_name_when(event), event.time_from),
        _bracket(make_line(place), event.place_from),
        Text(name_actors(event.actors, scene)),
        Text(make_line(event.trigger.quote), kind),
        Text("each other" if is_mutual else name_actors(event.recipients, scene)),
        Text(make_line(" ".join(filter(None, (event.type, event.mode)))), kind),
        Text(_name_status(event)),
        Text(name_actors([event.said_by], scene)),
        name_sureness(event),
    )
    return Row(cells, "event", event.evidence)


def _name_when(event: Event) -> str:
    """Return the days of an event; the words alone where the page does not tell of which day they speak."""
    quote = "" if event.time_from is None else event.time_from.quote
    return make_line(name_days(event.date) or quote)


def _bracket(words: str, ground: Ground | None) -> Text:
    return Text(f"({words})", DIM) if words and _is_concluded(ground) else Text(words)


def _is_concluded(ground: Ground | None) -> bool:
    return ground is not None and ground.near == DATELINE


def _name_status(event: Event) -> str:
    return f"not {event.status}" if event.negated and event.status != "denied" else event.status
