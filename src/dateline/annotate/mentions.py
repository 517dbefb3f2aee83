"""Named mentions of a page: the encoder's names, trimmed, and the country words that it missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import MAX_WORDS, Reading, choose_reading, country_table, first_words, is_open
from dateline.annotate.names import fold_name, trim_name
from dateline.annotate.organizations import is_government, is_visited

if TYPE_CHECKING:
    from dateline.annotate.base import Facts, Frame
    from dateline.model.signals import ScoredSpan
    from dateline.schema import Span

TABLE_CONFIDENCE: Final = 0.9  # of a country word that only the table knows; measured: docs/decisions/022-countries.md


@dataclass(frozen=True, slots=True)
class Name:
    """A named mention: words `start` to `end`, its characters, the encoder's label and score.

    `country` is the territory it names; `is_open` tells that it names one of several and the page does not say which;
    `is_demonym` that it names the people or what belongs to it.
    """

    start: int
    end: int
    span: Span
    label: str
    score: float
    country: str | None = None
    is_open: bool = False
    is_demonym: bool = False

    @property
    def text(self) -> str:
        """Return the words as they stand in the text."""
        return self.span.quote


def find_names(facts: Facts) -> list[Name]:
    """Return the named mentions of a page in order, countries resolved where the page allows it."""
    found = list(_read_names(facts))
    taken = [False] * len(facts.frame.words)
    for name in found:
        taken[name.start : name.end] = [True] * (name.end - name.start)
    found.extend(_find_country_words(facts, taken))
    found.sort(key=lambda name: name.start)
    return _resolve(facts, found)


def _read_names(facts: Facts) -> Iterator[Name]:
    """Yield the encoder's names without articles, titles and closing 's."""
    for span in facts.read_signals().spans.get("names", ()):
        label = _correct_label(facts, span)
        first, last = trim_name(facts.frame.words[span.start : span.end], label)
        if last > first:
            start, end = span.start + first, span.start + last
            yield Name(start, end, facts.cut_words(start, end), label, span.score)


def _correct_label(facts: Facts, span: ScoredSpan) -> str:
    """Return the label of a name: a government is an organization whatever the encoder takes it for.

    Only where it names a building in which something is, the encoder's word stands: "in the Kremlin" is a place.
    """
    words = facts.frame.words
    first, last = trim_name(words[span.start : span.end], "organization")
    if last == first or not is_government(facts.cut_words(span.start + first, span.start + last).quote):
        return span.label
    return span.label if span.label == "place" and is_visited(words, span.start + first) else "organization"


def _find_country_words(facts: Facts, taken: Sequence[bool]) -> Iterator[Name]:
    """Yield the longest country forms among the words that belong to no name yet."""
    frame, edges = facts.frame, {*facts.frame.blocks}
    index = 0
    while index < len(frame.words):
        end = index
        if not taken[index] and fold_name(frame.words[index]).split(" ")[0] in first_words():
            end = _longest_form(facts, index, limit=_free_until(index, taken=taken, edges=edges))
        if end > index:
            yield Name(index, end, facts.cut_words(index, end), "country", TABLE_CONFIDENCE)
        index = max(end, index + 1)


def _free_until(start: int, *, taken: Sequence[bool], edges: set[int]) -> int:
    """Return the end of the free words from `start` on, in the same block, at most MAX_WORDS on."""
    end = start + 1
    while end < min(len(taken), start + MAX_WORDS) and not taken[end] and end not in edges:
        end += 1
    return end


def _longest_form(facts: Facts, start: int, *, limit: int) -> int:
    for end in range(limit, start, -1):
        if country_table().read(facts.cut_words(start, end).quote):
            return end
    return start


def _resolve(facts: Facts, names: Sequence[Name]) -> list[Name]:
    """Return the names with their countries; the page as a whole decides what is ambiguous."""
    readings = [_read_country(facts.frame, name) for name in names]
    page = Counter(
        found[0].code for name, found in zip(names, readings, strict=True) if found and not is_open(name.text, found)
    )
    page.update(_capitals(names))
    return [_with_country(name, found, page=page) for name, found in zip(names, readings, strict=True)]


def _read_country(frame: Frame, name: Name) -> tuple[Reading, ...]:
    """Return what a name may mean as a country; a person's name means none."""
    if name.label == "person":
        return ()
    before = frame.words[name.start - 1] if name.start else ""
    after = frame.words[name.end] if name.end < len(frame.words) else ""
    if country_table().is_shadowed(name.text, before=before, after=after):
        return ()
    return country_table().read(name.text)


def _capitals(names: Sequence[Name]) -> Iterator[str]:
    """Yield the countries whose capitals the page names."""
    texts = {fold_name(name.text) for name in names}
    for code, territory in country_table().territories.items():
        if territory.capital is not None and fold_name(territory.capital) in texts:
            yield code


def _with_country(name: Name, readings: Sequence[Reading], *, page: Mapping[str, int]) -> Name:
    if not readings:
        return name
    is_demonym = readings[0].kind == "people"
    chosen = choose_reading(name.text, readings, page=page)
    if chosen is not None:
        return replace(name, label="country", country=chosen.code, is_demonym=is_demonym)
    return replace(name, label="country", is_open=True, is_demonym=is_demonym) if len(readings) > 1 else name
