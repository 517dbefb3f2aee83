"""PLOVER records: one JSON object an event, with the fields of the manual."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from dateline.exports.base import UNGROUNDED, Format, Line
from dateline.exports.coding import Coding, code_events
from dateline.exports.days import iso_day
from dateline.exports.spots import city, province
from dateline.text.days import first_day, last_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dateline.exports.base import Run
    from dateline.schema import Actor, Event, Place, Record

Json = dict[str, Any]  # Any: a JSON object
CODEBOOK: Final = "PLOVER"
# Units by which an amount is one of PLOVER's sizes.
SIZES: Final = {"death": "dead", "fatality": "dead", "injury": "injured", "arrest": "arrested", "detention": "arrested"}


def write(records: Iterable[Record], run: Run) -> Iterator[bytes]:
    """Yield one line a coded event; what is unknown has no field."""
    for record in records:
        for event, coding in code_events(record, run, in_cameo=False):
            yield msgspec.json.encode(make_record(record, event, coding, run)) + b"\n"


def make_record(record: Record, event: Event, coding: Coding, run: Run) -> Json:
    """Return one event as a record of PLOVER."""
    actors = {actor.id: actor for actor in record.actors}
    places = {place.id: place for place in record.places}
    text, day = record.document.text, iso_day(record.document.published)
    return _fill(
        id=f"{record.id}/{event.id}",
        has_event=True,
        **_days(event),
        actor=[make_entity(actors[id_], run, day=day) for id_ in event.actors if id_ in actors],
        recipient=[make_entity(actors[id_], run, day=day) for id_ in event.recipients if id_ in actors],
        event=coding.type,
        event_loc=_location(places.get(event.place or "")),
        event_text=event.trigger.quote,
        quad_code=coding.quad,
        event_scale=coding.score,
        mode=coding.mode,
        context=list(coding.contexts),
        text=[
            _fill(sequence=number, start=span.start, end=span.end, text_story=text[span.start : span.end])
            for number, span in enumerate(event.evidence, start=1)
        ],
        text_info=_sizes(record, event),
        cite_info=_citation(record),
        coder=event.maker,
    )


def make_entity(actor: Actor, run: Run, *, day: str | None) -> Json:
    """Return an actor as an entity of PLOVER, as of the day of its page."""
    scheme = next((scheme for scheme in ("wikidata", "geonames") if scheme in actor.kb), None)
    return _fill(
        code=actor.country,
        sector=run.sector_of(actor, day),
        entity_text=actor.name,
        identifier_id=None if scheme is None else actor.kb[scheme],
        identifier_text=scheme,
        office=next((role.title for role in actor.roles if role.status == "held"), None),
    )


def _fill(**fields: object) -> Json:
    """Return the fields that are known: no null, no empty text, list or object."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}


def _days(event: Event) -> Json:
    """Return first and last day, where both are known or it still goes on."""
    if event.date is None:
        return {}
    first, last = first_day(event.date.earliest), last_day(event.date.latest)
    return _fill(date=first and first.isoformat(), enddate=last and last.isoformat() if last != first else None)


def _location(place: Place | None) -> Json:
    if place is None:
        return {}
    return _fill(
        extracted_place=next((mention.quote for mention in place.mentions), None),
        resolved_place=place.name,
        geonameid=place.kb.get("geonames"),
        lat=place.lat,
        lon=place.lon,
        city=city(place),
        province=province(place),
        country_code=place.country,
        resolution=place.precision,
    )


def _sizes(record: Record, event: Event) -> Json:
    amounts = [quantity for quantity in record.quantities if quantity.id in event.quantities]
    sizes = {
        SIZES[amount.unit]: amount.value for amount in amounts if amount.unit in SIZES and amount.value is not None
    }
    return {"size": sizes} if sizes else {}


def _citation(record: Record) -> Json:
    document = record.document
    return _fill(
        url=document.canonical or document.uri,
        title=document.title,
        language=document.language,
        publication=document.publisher,
        citation=document.published and document.published.value,
        codebook=CODEBOOK,
    )


FORMAT: Final = Format(
    name="plover",
    about="PLOVER records, one JSON object a line for each event",
    suffix=".plover.jsonl",
    scope="events",
    write=write,
    lines=(
        Line("id", "ids of record and event"),
        Line("has_event", "true"),
        Line("date, enddate", "`date`, first and last day; one day has no `enddate`"),
        Line("time, endtime", None),
        Line("actor, recipient", "`actors`, `recipients`: code (country), sector, entity_text, identifier, office"),
        Line("event", "`type`; AGREE or THREATEN for what is to come"),
        Line("event_loc", "`place`: places, coordinates, country_code, geonameid, resolution (`precision`)"),
        Line("event_text", "`trigger`"),
        Line("quad_code, event_scale", "`quad`, `goldstein`"),
        Line("mode, context", "`mode`, `contexts`"),
        Line("text", "`evidence`: sequence, start, end, text_story"),
        Line("text_info", "size: deaths, injuries and arrests among `quantities`"),
        Line("cite_info", "url, title, language, publication, citation (`published`), codebook"),
        Line("coder", "`maker`"),
        Line("link, coded_date, coded_time, comment", None),
        Line("religion, ethnicity, gender, age of an entity", None),
    ),
    lost=(
        "Confidence, status, who says so, third parties; how exact a date is.",
        UNGROUNDED,
        "`date` and `actor` are left away where the page tells none, although the manual asks for both.",
    ),
)
