"""Quantities of a page: each number with its unit, its bound, what it measures and how it changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.quantities.nouns import name_counted
from dateline.annotate.quantities.occasions import Occasions
from dateline.annotate.quantities.owners import Owners
from dateline.annotate.quantities.persons import PERSON, is_article
from dateline.annotate.quantities.purse import Purse
from dateline.annotate.quantities.reading import read_quantities
from dateline.schema import Change, Note, Quantity, make_fact_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Doc

    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.lexicon import Unit
    from dateline.annotate.quantities.passage import Passage
    from dateline.schema import Span, Time

VERSION: Final = "1"
OPEN_NUMBER: Final = "N401"  # a number in figures that has no value, or none that could be told
OPEN_CURRENCY: Final = "N402"  # a sum of money of which the page does not tell whose money
LEFT_TO_TIMES: Final = ("duration", "age")  # lengths of time and ages are no quantities of a record
# How often value and unit are right, by kind of unit, on the development texts (docs/decisions/061-quantities.md)
CONFIDENCE: Final[Mapping[str, float]] = {"money": 0.95, "percent": 0.97, "measure": 0.94, "share": 0.85, "times": 0.85}
COUNT_CONFIDENCE: Final = 0.87
ELLIPTIC_CONFIDENCE: Final = 0.65
BARE_CONFIDENCE: Final = 0.6
_FAULTS: Final = {
    "too long": "has more digits than any amount",
    "odd marks": "is grouped in no known way",
    "mixed digits": "mixes digits of several scripts",
    "too large": "is larger than a number can be here",
    "open mark": "may be read with a decimal point or with grouped thousands",
}
_SHOWN: Final = 40  # characters of a number in a note


class Quantities:
    """Gives `Facts.quantities`."""

    name = "quantities"
    needs: frozenset[str] = frozenset({"actors", "names", "syntax", "times"})
    gives: frozenset[str] = frozenset({"quantities"})

    def __call__(self, doc: Doc) -> Doc:
        """Find the quantities of one page."""
        facts = facts_of(doc)
        found = read_quantities(facts)
        if found:
            owners = Owners(facts, found[0][0].tree)
            writer = _Writer(facts, Purse(facts), Occasions(facts), owners)
            facts.quantities.extend(quantity for passage, drafts in found for quantity in writer.write(passage, drafts))
        return doc


@dataclass(slots=True)
class _Writer:
    """Makes facts of drafts; what stays open is noted once a page, with its first place."""

    facts: Facts
    purse: Purse
    occasions: Occasions
    owners: Owners
    noted: frozenset[str] = frozenset()

    def write(self, passage: Passage, drafts: Sequence[Draft]) -> Iterator[Quantity]:
        """Yield the quantities of one block."""
        kept = list_drafts(passage, drafts)
        ids = {id(draft): self._make_id(passage, draft) for draft in kept}
        for draft in drafts:
            self._note_fault(passage, draft)
        times = self.occasions.find(passage, kept)
        for draft in kept:
            yield self._make(passage, draft, ids=ids, time=times.get(id(draft)))

    def _make_id(self, passage: Passage, draft: Draft) -> str:
        span = self._span(passage, draft)
        return make_fact_id("quantity", self.facts.document.sha256, span.quote, span.start)

    def _span(self, passage: Passage, draft: Draft) -> Span:
        return self.facts.cut(passage.atoms[draft.first].start, passage.atoms[draft.last - 1].end)

    def _make(self, passage: Passage, draft: Draft, *, ids: Mapping[int, str], time: Time | None) -> Quantity:
        span = self._span(passage, draft)
        unit = self._settle(draft, span)
        name = _name_unit(passage, draft, unit)
        low, high = draft.low, draft.high
        is_exact = draft.bound in ("exact", "about")
        return Quantity(
            id=ids[id(draft)],
            evidence=(span,),
            maker=self.facts.maker(Quantities.name, VERSION),
            confidence=_confidence(draft),
            start=span.start,
            end=span.end,
            quote=span.quote,
            value=draft.value,
            low=None if is_exact or draft.bound in ("less_than", "at_most") else low,
            high=None if is_exact or draft.bound in ("more_than", "at_least") else high,
            unit=name,
            dimension=None if unit is None else unit.dimension,
            bound="about" if draft.number.manner == "vague" else draft.bound,
            of=self._of(draft, name),
            per=tuple(per.code or per.name for per in draft.per),
            change=_make_change(draft, ids),
            whose=self.owners.find(passage, draft),
            time=None if time is None else time.id,
            status=self.occasions.status(passage, draft),
        )

    def _settle(self, draft: Draft, span: Span) -> Unit | None:
        if draft.unit is None:
            return None
        unit = self.purse.settle(draft.unit)
        if unit.kind == "money" and unit.code is None:
            message = f"whose {unit.name} {span.quote!r} at {span.start} means is not told: left open"
            self._note(OPEN_CURRENCY, unit.name, message)
        return unit

    def _of(self, draft: Draft, unit: str | None) -> Span | None:
        words = draft.of
        if draft.unit == PERSON:
            return None
        is_level = unit == "point" and draft.direction is not None
        if draft.noun is not None and not draft.is_of_told and not is_level:
            words = draft.phrase  # of "the index rose 3 points" the index is measured
        words = words or draft.phrase
        return None if words is None else self.facts.cut_words(*words)

    def _note_fault(self, passage: Passage, draft: Draft) -> None:
        fault = draft.number.fault
        if fault is not None and draft.low is None:
            atom = passage.atoms[draft.number.last - 1]
            message = f"the number {atom.text[:_SHOWN]!r} at {atom.start} {_FAULTS[fault]}: left open"
            self._note(OPEN_NUMBER, fault, message)

    def _note(self, code: str, kind: str, message: str) -> None:
        if f"{code} {kind}" not in self.noted:
            self.noted |= {f"{code} {kind}"}
            self.facts.notes.append(Note(code, message))


def list_drafts(passage: Passage, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts that a record lists, with the ends of their changes."""
    told = [draft for draft in drafts if is_listed(passage, draft)]
    ends = {id(end) for draft in told for end in (draft.came_from, draft.by)}
    listed = {id(draft) for draft in told} | ends
    return [draft for draft in drafts if id(draft) in listed]


def is_listed(passage: Passage, draft: Draft) -> bool:
    """Whether a record lists a quantity: no length of time, no age, no "one of", no bare number without a sign."""
    if draft.unit is not None and draft.unit.kind in LEFT_TO_TIMES:
        return False
    if draft.is_partitive_one or is_article(passage, draft):
        return False
    if draft.unit is not None or draft.noun is not None:
        return True
    if draft.low is None:
        return False
    is_written_large = draft.number.scale > 1 or draft.is_scaled or "," in passage.text(draft.number.first)
    return draft.bound != "exact" or draft.direction is not None or draft.came_from is not None or is_written_large


def _confidence(draft: Draft) -> float:
    if draft.is_elliptic:
        return ELLIPTIC_CONFIDENCE
    if draft.unit is None:
        return BARE_CONFIDENCE if draft.noun is None else COUNT_CONFIDENCE
    return CONFIDENCE.get(draft.unit.kind, COUNT_CONFIDENCE)


def _name_unit(passage: Passage, draft: Draft, unit: Unit | None) -> str | None:
    if unit is not None:
        return unit.code
    return None if draft.noun is None else name_counted(passage.tree, draft.noun)


def _make_change(draft: Draft, ids: Mapping[int, str]) -> Change | None:
    """Return the change that a quantity carries: the later level, or the difference where no level is told."""
    if draft.direction is None:
        return None
    start = None if draft.came_from is None else ids.get(id(draft.came_from))
    by = None if draft.by is None else ids.get(id(draft.by))
    if draft.is_delta:
        return Change(direction=draft.direction, from_id=start, by_id=ids[id(draft)])
    return Change(direction=draft.direction, from_id=start, by_id=by)
