"""Area `events`: sentences to who did what to whom, by the convention of each set.

Events are coded as PLOVER has them: future cooperation is AGREE, future conflict THREATEN, and what is only demanded or
denied is told by the demand or denial. Where a row gives source and target, the event between them is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bench.area import Request, judge
from bench.events_codes import CODED, pair_codes, take_deeds
from bench.events_page import measure_pages
from bench.events_phrases import PHRASED, phrase_events
from bench.events_rows import EventsRow, Given, read_events, read_facts
from bench.events_spans import name_words, phrase_span, title_words
from dateline.annotate.events.coding import Coded, code_events, code_given
from dateline.annotate.events.page import EventPage, read_page
from dateline.codebook import shared_codebook
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bench.metrics import Metrics

EXTENTS: Final = {"gsr": title_words}  # what sets mark where it is not the bare name
SINGLE: Final = frozenset({"gsr"})  # sets with one event a sentence: that of the main verb
# Sets of PLV and GSR follow the table of 2021 where the manual's types part from it: embargoes, blockades, occupations.
TABLE_OF_2021: Final = {"163": "COERCE", "191": "ASSAULT", "192": "ASSAULT"}
# A set of classes that counts statements and appeals (01, 02) as neither cooperation nor conflict, and sanctions
# as conflict of words.
CLASSED: Final = frozenset({"cameo_class"})
NEUTRAL, CUTTING, WORDS = ("01", "02"), "SANCTION", 3
Json = dict[str, Any]  # an event as the outside scorer reads it


def measure(request: Request) -> Metrics:
    """Return what the outside scorer says, or without one how many rows have an event.

    With a folder of pages as input the gold is of their events.
    """
    if request.input is not None:
        return measure_pages(request, request.input)
    rows = read_events(request.gold)
    encoder = load_encoder(request.model)
    predictions = [_predict(row, read_page(read_facts(row, encoder))) for row in rows]
    return judge(request, predictions, score=lambda: count_rows(rows, predictions))


def count_rows(rows: Iterable[EventsRow], predictions: Iterable[Mapping[str, Any]]) -> Metrics:
    """Return how many rows have events, in the gold and as found."""
    told = [bool(row.events) for row in rows]
    found = [bool(prediction["events"]) for prediction in predictions]
    return {"rows": len(told), "with_events": sum(told), "found": sum(found), "both": sum(map(min, told, found))}


def _predict(row: EventsRow, page: EventPage) -> Json:
    if row.given is not None:
        sides = [_words(page, row.given.get(side, ())) for side in ("source", "target")]
        coded = code_given(page, *sides)
        event: Json = {side: [_plain(span) for span in spans] for side, spans in row.given.items()}
        return {"id": row.id, "events": [] if coded is None else [{**event, "type": _type(coded)}]}
    if row.set in CODED:
        return {"id": row.id, "events": pair_codes(take_deeds(code_events(page), page), page)}
    if row.set in PHRASED:
        return {"id": row.id, "events": phrase_events(page, code_events(page))}
    if row.set in CLASSED:
        return {"id": row.id, "events": [_classed(coded) for coded in code_events(page)[:1]]}
    events = [_event(coded, page, row) for coded in code_events(page)]
    return {"id": row.id, "events": events[:1] if row.set in SINGLE else events}


def _classed(coded: Coded) -> Json:
    if (coded.cameo or "").startswith(NEUTRAL):
        return {"quad": 0}
    return {"quad": WORDS if coded.type == CUTTING else shared_codebook().types[coded.type].quad}


def _event(coded: Coded, page: EventPage, row: EventsRow) -> Json:
    extent = EXTENTS.get(row.set, name_words)
    return {
        "type": _type(coded),
        "cameo": coded.cameo if coded.is_told else None,
        "source": [phrase_span(page, side, extent=extent) for side in coded.sources],
        "target": [phrase_span(page, side, extent=extent) for side in coded.targets],
        "source_code": coded.source_code,
        "target_code": coded.target_code,
        "reciprocal": coded.is_mutual,
    }


def _type(coded: Coded) -> str:
    return TABLE_OF_2021.get(coded.cameo or "", coded.type) if coded.is_told else coded.type


def _words(page: EventPage, spans: Iterable[Given]) -> frozenset[int]:
    frame = page.facts.frame
    return frozenset(
        word
        for word in range(len(frame.words))
        for span in spans
        if frame.starts[word] < span.end and span.start < frame.ends[word]
    )


def _plain(span: Given) -> Json:
    return {"start": span.start, "end": span.end}
