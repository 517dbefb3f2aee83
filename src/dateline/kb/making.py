"""Rows of a file in, the structs that callers get out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.kb.entries import ENTITY_TYPES, NAME_KINDS, Entry, Holder
from dateline.kb.schema import DEGREE, WHOLE

if TYPE_CHECKING:
    from dateline.kb.entries import Fit
    from dateline.kb.layer import Layer, Row

GEONAMES: Final = "geonames"


def make_holder(layer: Layer, row: Row, fit: Fit = "sure") -> Holder:
    """Return the holder of an office from its row and that of the person."""
    country, kind, office, person, start, end, certainty, source = row
    entity = layer.by_number(person)
    assert entity is not None, f"{layer.path}: an office without its person"  # noqa: S101 - the writer sees to it
    return Holder(
        person=make_entry(layer, entity),
        country=country,
        office=office,
        kind=kind,
        start=start,
        end=end,
        certainty=certainty,
        source=source,
        fit=fit,
    )


def make_entry(layer: Layer, row: Row) -> Entry:
    """Return the entry of an entity's row, which ends with kind and detail where it was found by a name."""
    number, key, kind, name, prior, country, admin1, lat, lon, population, source, *by = row
    return Entry(
        id=key or f"{GEONAMES}:{number}",
        type=ENTITY_TYPES[kind],
        name=name,
        prior=prior / WHOLE,
        country=country,
        admin1=None if admin1 is None else f"{GEONAMES}:{admin1}",
        lat=None if lat is None else lat / DEGREE,
        lon=None if lon is None else lon / DEGREE,
        population=population,
        source=layer.sources.get(source),
        kind=NAME_KINDS[by[0]] if by else "name",
        detail=by[1] if by else None,
    )
