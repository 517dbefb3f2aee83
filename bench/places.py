"""Area `places`: toponyms of texts and the points they mean, by the convention of each corpus.

LGL, TR-News and GeoWebNews mark every toponym: places, places that stand for governments, names of peoples and
adjectives ("Turkish"), and toponyms inside the names of organizations. GeoVirus leaves peoples and adjectives out.
Each line of a text is a block. A point is that of the record; a name that is left open has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bench.area import Request, judge
from bench.files import read_rows
from bench.places_rows import PlacesRow, read_facts
from bench.places_score import FoundToponym, score_toponyms
from dateline.annotate.countries import country_table
from dateline.annotate.places.annotator import find_places
from dateline.annotate.places.points import find_point
from dateline.kb.base import shared_base
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bench.metrics import Json, Metrics
    from dateline.annotate.base import Facts
    from dateline.annotate.places.resolve import Resolved
    from dateline.kb import Entry

WITHOUT_PEOPLE: Final = frozenset({"GeoVirus"})  # corpora that do not mark "Turkish"
GEONAMES: Final = "geonames"
FoundPlace = tuple[FoundToponym, "Entry | None"]


def measure(request: Request) -> Metrics:
    """Return recognition, resolution and both in one (0 to 1), in all and by corpus."""
    rows = read_rows(request.gold, PlacesRow)
    encoder = load_encoder(request.model)
    found = [_find(row, read_facts(row, encoder)) for row in rows]
    predictions = [
        {"id": row.id, "toponyms": [_prediction(*each) for each in places]}
        for row, places in zip(rows, found, strict=True)
    ]
    return judge(request, predictions, score=lambda: score_rows(rows, [[one for one, _ in each] for each in found]))


def score_rows(rows: Sequence[PlacesRow], found: Sequence[Sequence[FoundToponym]]) -> Metrics:
    """Return the scores of all rows as `all`, and of each corpus by its name."""
    pairs = [(row.toponyms, each) for row, each in zip(rows, found, strict=True)]
    scores: dict[str, Json] = {"docs": len(rows), "all": score_toponyms(pairs)}
    for corpus in sorted({row.corpus for row in rows}):
        chosen = [pair for row, pair in zip(rows, pairs, strict=True) if row.corpus == corpus]
        scores[corpus] = score_toponyms(chosen)
    return scores


def to_found(row: PlacesRow, resolved: Sequence[Resolved], facts: Facts) -> Iterator[FoundPlace]:
    """Yield the toponyms of a text by the convention of its corpus, each with what it means."""
    places = [toponym for each in resolved for toponym in _toponyms(each, facts)]
    for use, found, entry in sorted(places, key=lambda each: each[1].start):
        if use != "people" or row.corpus not in WITHOUT_PEOPLE:
            yield found, entry


def _find(row: PlacesRow, facts: Facts) -> list[FoundPlace]:
    return list(to_found(row, find_places(facts, shared_base()), facts))


def _toponyms(resolved: Resolved, facts: Facts) -> Iterator[tuple[str, FoundToponym, Entry | None]]:
    entry = resolved.entry
    spot = None if entry is None else find_point(entry)
    whole = _iso2(entry.country) if entry is not None and entry.type == "country" else None
    for toponym in resolved.bearer.toponyms:
        span = facts.cut_words(toponym.where.start, toponym.where.end)
        yield toponym.use, FoundToponym(span.start, span.end, spot, whole), entry


def _prediction(found: FoundToponym, entry: Entry | None) -> Mapping[str, object]:
    ids = {} if entry is None else shared_base().ids(entry.id)
    return {
        "start": found.start,
        "end": found.end,
        "lat": None if found.spot is None else found.spot[0],
        "lon": None if found.spot is None else found.spot[1],
        "geonameid": ids.get(GEONAMES),
        "country": None if entry is None else _iso2(entry.country),
        "level": None if found.country is None else "country",
    }


def _iso2(code: str | None) -> str | None:
    territory = None if code is None else country_table().territories.get(code)
    return None if territory is None else territory.iso2
