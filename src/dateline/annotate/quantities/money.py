"""Sums of money: signs before a number ("US$5"), signs and names after it ("5 million Danish crowns")."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import country_table
from dateline.annotate.quantities.lexicon import Unit, currencies

if TYPE_CHECKING:
    from dateline.annotate.quantities.passage import Passage

MONEY: Final = "money"
_LONGEST_SIGN: Final = 5  # atoms: "U . S . $"
_LONGEST_NAME: Final = 6  # atoms: "U . S . dollars"
_GLUED_ONLY: Final = frozenset({"R", "PS", "p", "c", "K", "L", "S"})
_SIGNED: Final = {"$": "dollar", "¥": "yen", "Rs": "rupee", "Rs.": "rupee", "kr": "krona"}
# codes that are words in a line of capitals: they need their number glued to them
_WORDS_TOO: Final = frozenset({"ALL", "TOP", "CUP", "MOP", "PEN", "COP", "MAD", "SOS", "GEL", "TRY", "BAM"})
_AS_NOUN: Final = frozenset(
    {"won", "real", "mark", "crown", "sol", "som", "sum", "dram", "colon"}
)  # words that mean other things too
_BEFORE_NAMES: Final = (
    "at",
    "of",
    "about",
    "to",
    "from",
    "for",
    "than",
    "costs",
    "cost",
    "paid",
    "is",
    "that",
    "over",
    "some",
)
_SCALED: Final = {"M": 1e6, "K": 1e3, "k": 1e3, "T": 1e3}  # before a code: "30 MUSD", "MSEK 12"
_LEAST_AS_NOUN: Final = 100  # "three won", but "50,000 won"


@cache
def glued_signs() -> frozenset[str]:
    """Return the signs of letters that stand glued to a number: "RM2.70", "USD50"."""
    table = currencies()
    return frozenset(sign for sign in (*table.signs, *table.bare, *table.titles) if sign.isalpha()) | {"US", "Rs"}


def make_money(code: str | None, name: str) -> Unit:
    """Return the unit of a currency; `name` is what it is called where its code is open."""
    return Unit(code, name if code is None else name_currency(code, name), "money", MONEY)


def name_currency(code: str, name: str) -> str:
    """Return the name of a currency in small letters: "us dollar"; `name` where its code is not known."""
    return currencies().titles.get(code, name).lower()


def make_common(word: str, code: str | None) -> Unit:
    """Return the unit of a currency whose name several countries use: named by that word alone, its code a default."""
    return Unit(code, word, "money", MONEY)


def read_sign_before(passage: Passage, first: int) -> tuple[Unit, int] | None:
    """Return the currency whose sign ends right before an atom, and the first atom of the sign."""
    name = _read_name_before(passage, first)
    if name is not None:
        return name, first - 1
    for length in range(min(_LONGEST_SIGN, first), 0, -1):
        start = first - length
        unit = _find_sign(passage.join(start, first), is_glued=not passage.is_apart(first))
        if unit is not None and not _runs_on(passage, start):
            return unit, start
    return None


def _read_name_before(passage: Passage, first: int) -> Unit | None:
    """Return the currency that is named before a large sum in figures: "dollar 22.5 million", "euro 3,500"."""
    text, word = passage.text(first), passage.low(first - 1)
    is_large = "," in text or "." in text or passage.low(first + 1) in ("million", "billion", "bn", "mn")
    if first == 0 or not is_large or passage.kind(first) != "number" or not passage.is_apart(first):
        return None
    is_plain = passage.low(first - 2) in ("", *_BEFORE_NAMES) or passage.kind(first - 2) == "mark"
    unit = _find_name(word, value=_LEAST_AS_NOUN) if is_plain and word not in _AS_NOUN else None
    return unit or (_find_minor(word, is_glued=False) if is_plain and len(word) > 1 else None)


def read_scaled_code(text: str) -> tuple[Unit, float] | None:
    """Return the currency and the multiple of "MUSD", "KEUR" and their like."""
    scale = _SCALED.get(text[:1])
    is_code = scale is not None and len(text) == len("MUSD") and text[1:] in currencies().titles
    return (make_money(text[1:], text[1:]), scale) if is_code and scale is not None else None


def read_money_after(passage: Passage, last: int, *, value: float | None) -> tuple[Unit, int] | None:
    """Return the currency that stands right after a number, and the atom after its name or sign."""
    start = passage.past_hyphen(last)
    for length in range(_LONGEST_NAME, 0, -1):
        end = start + length
        if end > len(passage.atoms):
            continue
        text = passage.join(start, end)
        unit = _find_name(text.lower(), value=value) or _find_minor(text, is_glued=not passage.is_apart(start))
        unit = unit or (
            _find_sign(text, is_glued=not passage.is_apart(start)) if end - start <= _LONGEST_SIGN else None
        )
        if unit is not None and not (text == "$" and _is_before_number(passage, end)):
            return unit, end
    return None


def _is_before_number(passage: Passage, index: int) -> bool:
    """Whether a sign after a number belongs to the next one: "50 $40"."""
    return passage.kind(index) == "number" and not passage.is_apart(index)


def _runs_on(passage: Passage, start: int) -> bool:
    """Whether a sign of letters is the end of a longer word or code."""
    return (
        passage.text(start)[:1].isalpha()
        and start > 0
        and not passage.is_apart(start)
        and passage.kind(start - 1) in ("word", "code")
    )


def _find_sign(text: str, *, is_glued: bool) -> Unit | None:
    table = currencies()
    if text in _GLUED_ONLY and not is_glued:
        return None
    for form in (text, text.upper()) if "$" in text or len(text) == len("USD") else (text,):
        if form in table.signs:
            return make_money(table.signs[form], form)
        is_code = form in table.titles and (is_glued or form not in _WORDS_TOO)
        if is_code and (form == text or form in ("USD", "EUR", "GBP")):
            return make_money(form, form)
        if form in table.bare:
            return make_common(_SIGNED[form], table.bare[form])
    return None


def _find_name(text: str, *, value: float | None) -> Unit | None:
    table = currencies()
    name = _singular(text)
    if name in table.names:
        return make_money(table.names[name], name.split()[-1])
    if name not in table.words or (name in _AS_NOUN and (value is None or value < _LEAST_AS_NOUN)):
        return None
    return make_common(name, table.words[name]) if name in common_words() else make_money(table.words[name], name)


def read_currency(word: str, *, of: str, value: float | None) -> Unit | None:
    """Return the currency that a noun names, told by the country before it: "francs" after "Djibouti"."""
    unit = _find_name(word.lower(), value=value)
    if unit is None or not of or unit.name not in common_words():
        return unit
    territories = country_table().territories
    users = {territories[reading.code].iso2 for reading in country_table().read(of)}
    codes = [code for code in common_words()[unit.name] if users & {*currencies().users[code]}]
    return make_money(codes[0], unit.name) if len(codes) == 1 else unit


@cache
def common_words() -> dict[str, tuple[str, ...]]:
    """Return the words that name currencies of several countries, with their codes: "peso", "dollar"."""
    by_word: dict[str, list[str]] = {}
    for code in currencies().users:
        by_word.setdefault(name_currency(code, "").split()[-1], []).append(code)
    return {word: tuple(codes) for word, codes in by_word.items() if len(codes) > 1}


def _find_minor(text: str, *, is_glued: bool) -> Unit | None:
    name = currencies().minor.get(text if len(text) == 1 else _singular(text.lower()))
    return (
        None
        if name is None or (len(text) == 1 and text.isalpha() and not is_glued)
        else Unit(name, name, "money", MONEY)
    )


def _singular(text: str) -> str:
    head, _, last = text.rpartition(" ")
    last = currencies().plurals.get(last) or (last[:-1] if last.endswith("s") and len(last) > len("yes") else last)
    return f"{head} {last}" if head else last
