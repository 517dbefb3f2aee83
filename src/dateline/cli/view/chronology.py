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
LONGEST: Final = len("(2021-05-04")  # a day is never broken
DATELINE: Final = "dateline"
_COLUMNS = (
    Column("when, where", 30, least=LONGEST),
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
    cells = (
        _name_when_and_where(event, scene),
        Text(name_actors(event.actors, scene)),
        Text(make_line(event.trigger.quote), kind),
        Text("each other" if is_mutual else name_actors(event.recipients, scene)),
        Text(make_line(" ".join(filter(None, (event.type, event.mode)))), kind),
        Text(_name_status(event)),
        Text(name_actors([event.said_by], scene)),
        name_sureness(event),
    )
    return Row(cells, "event", event.evidence)


def _name_when_and_where(event: Event, scene: Scene) -> Text:
    """Return day and place, those in brackets that only the dateline tells: of a day not known its words are shown."""
    quote = "" if event.time_from is None else event.time_from.quote
    place = next((place.name for place in scene.record.places if place.id == event.place), "")
    told = ((name_days(event.date) or quote, event.time_from), (place, event.place_from))
    parts = [(make_line(words), _is_concluded(ground)) for words, ground in told if words]
    between = f" {scene.look.glyphs.dot} "
    if all(is_concluded for _, is_concluded in parts):
        return _bracket(between.join(words for words, _ in parts))
    return Text(between).join(_bracket(words) if is_concluded else Text(words) for words, is_concluded in parts)


def _bracket(words: str) -> Text:
    return Text(f"({words})" if words else "", DIM)


def _is_concluded(ground: Ground | None) -> bool:
    return ground is not None and ground.near == DATELINE


def _name_status(event: Event) -> str:
    return f"not {event.status}" if event.negated and event.status != "denied" else event.status
