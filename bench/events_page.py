"""Events of whole pages: the pages of a folder to who did what to whom, how certain and when, as the scorer asks.

Its certainty is coarser than a status: what a page only passes on is "claimed", whatever its tense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from bench.area import judge
from bench.files import read_rows
from dateline.pipeline.settings import Settings
from dateline.pipeline.sources import read_source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from bench.area import Request
    from bench.metrics import Metrics
    from dateline.schema import Actor, Event, EventStatus, Record

PUBLISHED: Final = "2019-09-25"  # the day that the gold of the founding page presumes; the page does not say it
CERTAINTY: Final[dict[EventStatus, str]] = {
    "happened": "actual",
    "ongoing": "actual",
    "planned": "planned",
    "promised": "planned",
    "possible": "possible",
    "demanded": "possible",
    "denied": "planned",
}
CLAIMED: Final = "claimed"
CONFLICT: Final = 4  # the class of what is told of others as a reproach
Json = dict[str, Any]


class PageEventRow(Struct, frozen=True, kw_only=True):
    """An event of a page, whose file is named by `doc`; the rest is the scorer's."""

    id: str
    doc: str
    type: str


def measure_pages(request: Request, folder: Path) -> Metrics:
    """Return what the outside scorer says of the events of the pages, or without one how many there are."""
    rows = read_rows(request.gold, PageEventRow)
    settings = Settings(published=PUBLISHED, model=request.model)
    records = [read_source(str(folder / f"{doc}.txt"), settings) for doc in sorted({row.doc for row in rows})]
    predictions = [_tell(event, record) for record in records for event in record.events]
    return judge(request, predictions, score=lambda: {"gold": len(rows), "found": len(predictions)})


def certainty_of(event: Event, record: Record) -> str:
    """Return the scorer's certainty: what others did on somebody's word is claimed, conflict said to be coming too.

    What somebody says of himself, or of the state that he acts for, he does.
    """
    certainty = CERTAINTY[event.status]
    if not any(_is_other(source, event) for source in _sources(event, record)):
        return certainty
    is_coming = certainty == "planned" and event.quad == CONFLICT and not event.negated
    return CLAIMED if certainty == "actual" or is_coming else certainty


def _sources(event: Event, record: Record) -> Iterator[Actor]:
    """Yield on whose word an event rests, in all statements around it."""
    actors = {actor.id: actor for actor in record.actors}
    for statement in record.statements:
        known = None if statement.source is None else actors.get(statement.source.actor or "")
        if known is not None and statement.id in event.claimed_in:
            yield known


def _is_other(source: Actor, event: Event) -> bool:
    return {source.id, *source.acts_for, *(role.of for role in source.roles)}.isdisjoint(event.actors)


def _tell(event: Event, record: Record) -> Json:
    names = {actor.id: {mention.quote for mention in actor.mentions} | {actor.name} for actor in record.actors}
    first = event.evidence[0]
    return {
        "id": event.id,
        "type": event.type,
        "actor": _names(event.actors, names),
        "recipient": _names(event.recipients, names),
        "certainty": certainty_of(event, record),
        "polarity": "negative" if event.negated else "positive",
        "date": None if event.date is None else event.date.earliest,
        "evidence": {"start": first.start, "end": first.end},
    }


def _names(parties: Iterable[str], names: Mapping[str, set[str]]) -> list[str]:
    return [" ".join(sorted(names[party])) for party in parties]
