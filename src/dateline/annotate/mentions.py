"""Named mentions of a page: the encoder's names, trimmed, and the country words that it missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from dateline.annotate.campuses import join_campuses
from dateline.annotate.corrections import correct_label, correct_person, is_name, person_words
from dateline.annotate.countries import (
    MAX_WORDS,
    TABLE_CONFIDENCE,
    Reading,
    choose_reading,
    country_table,
    is_open,
    opens_form,
)
from dateline.annotate.edges import bare_name, bodies_beside, single_persons, whole_name
from dateline.annotate.names import fold_name
from dateline.annotate.repeats import find_repeats
from dateline.annotate.ships import find_ships
from dateline.model.signals import ScoredSpan
from dateline.schema import Span

if TYPE_CHECKING:
    from dateline.annotate.base import Facts, Frame

OPENING: Final = 40  # words that tell of nearly every page that it has capitals


class Name(Struct, frozen=True):
    """A named mention: words `start` to `end`, its characters, the encoder's label and score.

    `country` is the territory it names; `is_open` tells that it names one of several and the page does not say which;
    `is_demonym` that it names the people or what belongs to it, `is_people` that it names the people, which acts;
    `is_metonym` that it is a capital that stands for it.
    """

    start: int
    end: int
    span: Span
    label: str
    score: float
    country: str | None = None
    is_open: bool = False
    is_demonym: bool = False
    is_people: bool = False
    is_metonym: bool = False

    @property
    def text(self) -> str:
        """Return the words as they stand in the text."""
        return self.span.quote


def find_names(facts: Facts) -> tuple[Name, ...]:
    """Return the named mentions of a page in order, countries resolved where the page allows it; found once a page."""
    if facts.names is None:
        facts.names = tuple(_find_names(facts))
    return facts.names


def _find_names(facts: Facts) -> list[Name]:
    found = list(join_campuses(facts, list(_drop_covered(_read_names(facts)))))
    taken = [False] * len(facts.frame.words)
    for name in found:
        taken[name.start : name.end] = [True] * (name.end - name.start)
    for name in (*find_repeats(facts, found, taken=taken), *_find_ships(facts, taken)):
        taken[name.start : name.end] = [True] * (name.end - name.start)
        found.append(name)
    found.extend(_find_country_words(facts, taken))
    found.sort(key=lambda name: name.start)
    return _resolve(facts, found)


def _read_names(facts: Facts) -> Iterator[Name]:
    """Yield what is a name of what the encoder takes for one, from its first word to its last.

    What is none by itself is one where the same words are a name elsewhere on the page.
    """
    parts = (part for span in facts.read_signals().spans.get("names", ()) for part in _split(facts, span))
    found = [name for part in parts if (name := _find_edges(facts, part)) is not None]
    known = [is_name(facts, name) for name in found]
    texts = {name.text for name, is_known in zip(found, known, strict=True) if is_known}
    return (name for name, is_known in zip(found, known, strict=True) if is_known or name.text in texts)


def _split(facts: Facts, span: ScoredSpan) -> Iterator[ScoredSpan]:
    """Yield the spans of the single persons in one of the encoder's; other names stay as they are."""
    if span.label != "person":
        yield span
        return
    words = facts.frame.words
    persons = [(each, span.label) for each in single_persons(words, span.start, span.end)]
    bodies = [(each, "organization") for each in bodies_beside(words, span.start, span.end)]
    for (start, end), label in sorted([*persons, *bodies]):
        yield ScoredSpan(start, end, label, span.score)


def _find_edges(facts: Facts, span: ScoredSpan) -> Name | None:
    """Return the name in a span of the encoder, None where there is none; its label says what belongs to it."""
    start, end = whole_name(facts.frame, span.start, span.end)
    if start == end:
        return None
    whole = Name(start, end, facts.cut_words(start, end), span.label, span.score)
    label = correct_label(facts.frame.words, whole)
    start, end = bare_name(facts.frame.words, start, end, label=label)
    return replace(whole, start=start, end=end, span=facts.cut_words(start, end), label=label) if end > start else None


def _drop_covered(names: Iterable[Name]) -> Iterator[Name]:
    """Yield names without those that the next one begins inside or before: an article that is part of it."""
    waiting: Name | None = None
    for name in names:
        if waiting is not None and waiting.end <= name.start:
            yield waiting
        waiting = name
    if waiting is not None:
        yield waiting


def _find_ships(facts: Facts, taken: Sequence[bool]) -> Iterator[Name]:
    for start, end in find_ships(facts, taken=taken):
        yield Name(start, end, facts.cut_words(start, end), "organization", TABLE_CONFIDENCE)


def _find_country_words(facts: Facts, taken: Sequence[bool]) -> Iterator[Name]:
    """Yield the longest country forms among the words that belong to no name yet."""
    frame, edges = facts.frame, {*facts.frame.blocks}
    index = 0
    while index < len(frame.words):
        end = index
        if not taken[index] and opens_form(frame.words[index]):
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
    persons = person_words(names)
    names = [correct_person(facts.frame.words, name, persons=persons) for name in names]
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
    form = f"{name.text[:1].upper()}{name.text[1:]}" if _is_small(frame) else name.text
    return country_table().read(form)


def _is_small(frame: Frame) -> bool:
    """Tell whether a page has no capital at all: then a small letter does not speak against a name."""
    return "".join(frame.words[:OPENING]).islower() and "".join(frame.words).islower()


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
