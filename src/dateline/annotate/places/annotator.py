"""Places of a page: every toponym with its use, those of one place together, with point, country and province."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.places.page import read_page
from dateline.annotate.places.points import find_point
from dateline.annotate.places.recognize import find_toponyms
from dateline.annotate.places.resolve import resolve_toponyms
from dateline.kb.base import shared_base
from dateline.schema import Place, PlaceMention, make_fact_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Doc

    from dateline.annotate.places.resolve import Resolved
    from dateline.annotate.places.toponym import Toponym
    from dateline.kb import Entry, KnowledgeBase
    from dateline.schema import PlacePrecision, Span

VERSION: Final = "1"
DIGITS: Final = 4  # of a chance; further ones differ between processors
# How near a point is to what happened. A county is no nearer than a province's part, a region than a country's.
PRECISIONS: Final[dict[str, PlacePrecision]] = {
    "city": "city",
    "admin1": "admin1",
    "admin2": "admin1",
    "country": "country",
    "region": "country",
}
LISTED: Final = frozenset({"place", "metonym"})  # uses that the record lists: names of people or bodies are no place


class Places:
    """Gives `Facts.places`."""

    name = "places"
    needs: frozenset[str] = frozenset({"names", "syntax"})
    gives: frozenset[str] = frozenset({"places"})

    def __call__(self, doc: Doc) -> Doc:
        """Find the places of one page."""
        facts = facts_of(doc)
        facts.places.extend(make_places(facts))
        return doc


def make_places(facts: Facts) -> Iterator[Place]:
    """Yield the places of an encoded page in the order of their first mention."""
    base = shared_base()
    yield from _make_places(find_places(facts, base), facts, base)


def find_places(facts: Facts, base: KnowledgeBase) -> list[Resolved]:
    """Return every toponym of a page by name, of all uses, with the place that it means."""
    page = read_page(facts, base)
    return resolve_toponyms(page, find_toponyms(page))


def _make_places(resolved: Sequence[Resolved], facts: Facts, base: KnowledgeBase) -> Iterator[Place]:
    """Yield the places in the order of their first mention; names of one place are put together."""
    groups: dict[str, list[Resolved]] = {}
    for each in resolved:
        groups.setdefault(each.bearer.key if each.entry is None else each.entry.id, []).append(each)
    for group in groups.values():
        listed = [toponym for each in group for toponym in each.bearer.toponyms if toponym.use in LISTED]
        if listed:
            listed.sort(key=lambda toponym: toponym.where.start)
            yield _make_place(group, listed, facts=facts, base=base)


def _make_place(group: Sequence[Resolved], listed: Sequence[Toponym], *, facts: Facts, base: KnowledgeBase) -> Place:
    entry = group[0].entry
    mentions = tuple(_mention(toponym, facts) for toponym in listed)
    point = None if entry is None else find_point(entry)
    name = " ".join(mentions[0].quote.split()) if entry is None else entry.name
    sure = max(toponym.chance for toponym in listed)
    return Place(
        id=make_fact_id("place", facts.document.sha256, name, mentions[0].start),
        evidence=tuple(_distinct_forms(listed, facts)),
        maker=facts.maker(Places.name, VERSION),
        confidence=round(sure if entry is None else sure * max(each.chance for each in group), DIGITS),
        name=name,
        lat=None if point is None else point[0],
        lon=None if point is None else point[1],
        country=None if entry is None else entry.country,
        admin1=None if entry is None else _province(entry, base),
        kb={} if entry is None else base.ids(entry.id),
        precision="point" if entry is None else PRECISIONS.get(entry.type, "point"),
        mentions=mentions,
    )


def _mention(toponym: Toponym, facts: Facts) -> PlaceMention:
    span = facts.cut_words(toponym.where.start, toponym.where.end)
    return PlaceMention(span.start, span.end, span.quote, "metonym" if toponym.use == "metonym" else "place")


def _province(entry: Entry, base: KnowledgeBase) -> str | None:
    """Return the name of the state or province that a place lies in, or is."""
    if entry.type == "admin1":
        return entry.name
    province = None if entry.admin1 is None else base.entity(entry.admin1)
    return None if province is None else province.name


def _distinct_forms(listed: Iterable[Toponym], facts: Facts) -> Iterator[Span]:
    """Yield the first mention of each form of the name."""
    seen: set[str] = set()
    for toponym in listed:
        if toponym.where.text not in seen:
            seen.add(toponym.where.text)
            yield facts.cut_words(toponym.where.start, toponym.where.end)
