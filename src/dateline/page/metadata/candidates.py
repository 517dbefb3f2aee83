"""Claims of one field in; every value that the page gives for it, its place, and how often such places are right out.

The shares are those of the 150 annotated pages of the development sides: of a place's first value, as it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.page.metadata.claims import FieldName, of_field
from dateline.page.metadata.genres import read_genre
from dateline.page.metadata.names import find_collective, split_names
from dateline.page.metadata.stamps import read_claim
from dateline.page.metadata.titles import fold_words
from dateline.schema import Candidate, Stamp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.metadata.claims import Claim
    from dateline.schema import FieldSource, SourceKind

    Value = Stamp | tuple[str, ...] | str | None

_LISTS: Final[dict[str, FieldName]] = {"authors": "author", "tags": "tag"}  # with the names of their claims
_SEPARATOR: Final = "; "
_DAY: Final = len("2019-09-25")
_MAX_CANDIDATES: Final = 12
_DATES: Final = frozenset({"published", "modified"})
_LOW: Final = frozenset({"h2", "h3"})  # one in ten is the headline; they are kept only where chosen
# Share of right values by place: of 90 titles, 89 lists of authors and 147 days.
_PLACES: Final[dict[str, dict[str, float]]] = {
    "title": {"h1": 0.91, "jsonld": 0.87, "meta": 0.68, "element": 0.56, "title": 0.09, "h2": 0.17, "h3": 0.09},
    "authors": {"text": 0.95, "element": 0.9, "jsonld": 0.81, "meta": 0.79, "meta[name=author]": 0.58},
    "published": {"time": 0.98, "text": 0.93, "element": 0.93, "jsonld": 0.88, "meta": 0.88, "inferred": 0.8},
}
# Share of right fields, by how many places agree on the value: one, two, three and more.
_AGREED: Final[dict[str, tuple[float, float, float]]] = {
    "title": (0.93, 0.94, 0.96),
    "authors": (0.95, 0.95, 0.95),
    "published": (0.92, 0.92, 0.97),
}


def list_candidates(claims: Sequence[Claim], field: str, *, language: str | None) -> tuple[Candidate, ...]:
    """Return the different values of a field, each place's own, in the order of the claims; dates are read."""
    found: dict[tuple[str, str], Candidate] = {}
    for claim in _join(claims, field):
        value = _read(claim, field, language=language)
        if value is not None:
            one = make_candidate(value, field, source=claim.source, locator=claim.locator)
            found.setdefault((value, claim.locator), one)
    return tuple(found.values())


def make_candidate(value: str, field: str, *, source: SourceKind, locator: str | None = None) -> Candidate:
    """Return a candidate with the confidence of its place."""
    return Candidate(value=value, source=source, locator=locator, confidence=rate(field, source, locator))


def _join(claims: Sequence[Claim], field: str) -> list[Claim]:
    """Return the claims of a field; of a field with several values, one for each place, values apart by semicolons."""
    if field not in _LISTS:
        return [claim for claim in claims if claim.field == field]
    told: dict[str, list[Claim]] = {}
    for claim in of_field(claims, _LISTS[field]):
        told.setdefault(claim.locator, []).append(claim)
    return [replace(same[0], value=_SEPARATOR.join(each.value for each in same)) for same in told.values()]


def rate(field: str, source: SourceKind, locator: str | None) -> float | None:
    """Return how often values of a place are right, None where that was not measured."""
    places = _PLACES.get(field, {})
    name = (locator or source).lower()
    kind = next((kind for kind in ("script", "meta", "time") if name.startswith(kind)), "element")
    return (
        places.get(name, places.get("jsonld" if kind == "script" else kind))
        if source == "markup"
        else places.get(source)
    )


def write_value(value: Value) -> str | None:
    """Return the value of a field as a candidate writes it, None if there is none."""
    if isinstance(value, Stamp):
        return value.value
    return _SEPARATOR.join(value) or None if isinstance(value, tuple) else value


def settle(row: FieldSource, value: Value, others: Sequence[Candidate]) -> FieldSource:
    """Return the row of a field with its candidates, the chosen one marked, and the confidence of its value."""
    same = [each for each in others if _agrees(each, value)]
    told = [each for each in others if (each.source, each.locator) == (row.source, row.locator)]
    chosen = next((each for each in told if each in same), next(iter(told), None))
    kept = [each for each in others if each.locator not in _LOW or each is chosen]
    marked = [replace(each, chosen=True) if each is chosen else each for each in kept]
    first = [each for each in marked if each.chosen]
    rest = [each for each in marked if not each.chosen][: _MAX_CANDIDATES - len(first)]
    return replace(row, candidates=(*first, *rest), confidence=_rate_field(row, len({each.locator for each in same})))


def _rate_field(row: FieldSource, places: int) -> float | None:
    if row.source in {"text", "inferred"}:
        return rate(row.field, row.source, None)
    agreed = _AGREED.get(row.field)
    return None if agreed is None or row.source == "given" else agreed[max(0, min(places, len(agreed)) - 1)]


def _read(claim: Claim, field: str, *, language: str | None) -> str | None:
    if field in _DATES:
        stamp = read_claim(claim, language=language)
        return None if stamp is None else stamp.value
    if field == "authors":
        return _SEPARATOR.join(split_names([claim.value]) or find_collective(claim.value)) or None
    return read_genre(claim.value) if field == "genre" else claim.value


def _agrees(candidate: Candidate, value: Value) -> bool:
    if isinstance(value, Stamp):
        return candidate.value[:_DAY] == value.value[:_DAY]
    return fold_words(candidate.value) == fold_words(write_value(value) or "")
