"""Units after a number, and the rates that follow them: "60 km/h", "50,000 shillings a month per boat"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import AGE, Unit, units, words

if TYPE_CHECKING:
    from dateline.annotate.quantities.passage import Passage

_LONGEST: Final = 6  # atoms: "m . p . h .", "parts per million"
_LEAST_WORD: Final = 2  # a sign of one letter must be glued, or end its clause
_LONE: Final = ("t", "g", "l", "L")  # signs that are nothing else after a number: "3.5 t"
_CLOSERS: Final = {"(": ")", "{": "}", "[": "]"}
_NOT_A_RATE: Final = frozenset(
    {"ago", "earlier", "later", "before", "after", "prior", "previously"}
)  # "a week earlier"
_PER: Final = ("per", "a", "an", "each", "every", "/", "the")


def read_unit(passage: Passage, index: int) -> tuple[Unit, int] | None:
    """Return the unit of measure that begins at an atom, and the atom after it; the longest name wins."""
    start = passage.past_hyphen(index)
    if passage.low(start) in _CLOSERS:
        return _read_bracketed(passage, start)
    for length in range(min(_LONGEST, len(passage.atoms) - start), 0, -1):
        unit = _find(passage, start, start + length)
        if unit is not None:
            return unit, start + length
    return None


def read_age(passage: Passage, index: int) -> tuple[Unit, int] | None:
    """Return the unit of an age: "years old", "-year-old", "months of age"."""
    start = passage.past_hyphen(index)
    if passage.low(start) in ("yo", "yos"):
        return AGE, start + 1
    unit = units().by_form.get(passage.low(start))
    if unit is None or unit.kind != "duration":
        return None
    after = passage.past_hyphen(start + 1)
    if passage.low(after) in ("old", "olds"):
        return _aged(unit), after + 1
    return (_aged(unit), start + 3) if passage.low(start + 1) == "of" and passage.low(start + 2) == "age" else None


def read_rates(passage: Passage, index: int, *, nouns: bool) -> tuple[list[Unit], int]:
    """Return what a unit is divided by, and the atom after it: " a day", "/kg", " per month per boat".

    `nouns` allows any noun after "per"; an article leads only to time and to what trade counts by.
    """
    found: list[Unit] = []
    while (rate := _read_rate(passage, index, nouns=nouns)) is not None:
        unit, index = rate
        found.append(unit)
    return found, index


def _read_bracketed(passage: Passage, start: int) -> tuple[Unit, int] | None:
    """Return a unit in brackets: "20 (kg)"."""
    unit = _find(passage, start + 1, start + 2) if start + 2 < len(passage.atoms) else None
    closes = passage.low(start + 2) == _CLOSERS[passage.low(start)]
    return (unit, start + 3) if unit is not None and closes else None


def _find(passage: Passage, first: int, last: int) -> Unit | None:
    text = passage.join(first, last)
    unit = units().by_symbol.get(text)
    if unit is not None and (len(text) >= _LEAST_WORD or not text.isalpha() or _stands_alone(passage, first)):
        return unit
    low = text.lower().replace("-", " ")
    return units().by_form.get(low) if len(low) >= _LEAST_WORD or not low.isalpha() else None


def _stands_alone(passage: Passage, index: int) -> bool:
    """Whether a letter is a sign: glued to its number ("5W"), or apart and not the start of a name ("2.5 F and")."""
    if not passage.is_apart(index):
        return True
    if passage.text(index) in _LONE and passage.kind(index - 1) == "number":
        return passage.low(index + 1) not in ("-", "'")
    return (
        passage.text(index).isupper()
        and passage.text(index) in "CFKVW"
        and passage.low(index + 1) not in (".", "-", "'")
    )


def _aged(unit: Unit) -> Unit:
    return AGE if unit.name == "year" else Unit(unit.code, f"{unit.name} of age", "age", "time")


def _read_rate(passage: Passage, index: int, *, nouns: bool) -> tuple[Unit, int] | None:
    start = passage.past_hyphen(index)
    joint = passage.low(start)
    if joint == "per" and passage.low(start + 1) in ("capita", "head", "person"):
        return Unit("person", "person", "count"), start + 2
    if joint == "per" and passage.low(start + 1) in ("annum", "diem"):
        return units().by_form["year" if passage.low(start + 1) == "annum" else "day"], start + 2
    if joint in ("annually", "yearly"):
        return units().by_form["year"], start + 1
    if joint not in _PER:
        return None
    at = passage.past_hyphen(start + 1)
    found = read_unit(passage, at) if passage.low(at) not in ("(", "[") else None
    if joint == "the" or (found is not None and passage.low(found[1]) in _NOT_A_RATE):
        return None
    if found is not None and (
        found[0].kind == "duration" or joint in ("per", "/") or passage.low(at) in words().per_after_article
    ):
        return found
    low = passage.low(at)
    is_allowed = (joint in ("per", "each", "every") and nouns) or low in words().per_after_article
    if not is_allowed or passage.kind(at) != "word" or joint == "/" or low in words().cardinals:
        return None
    return Unit(low, low, "count"), at + 1
