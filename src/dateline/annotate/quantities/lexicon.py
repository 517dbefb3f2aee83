"""The tables of quantities: words around numbers, units of measure and currencies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final, Literal

from msgspec import Struct

from dateline.annotate.tables import read_table

UnitKind = Literal["measure", "duration", "percent", "money", "age", "count", "share", "times"]


HYPHENS: Final = ("-", "\u2010", "\u2011")  # the last two look the same: hyphen, and hyphen that breaks no line
DASHES: Final = (*HYPHENS, "–", "—")
MINUS: Final = ("-", "\u2212")


class Unit(Struct, frozen=True):
    """A unit: its code in a record (None where money stays open), its name in words, its kind and its dimension."""

    code: str | None
    name: str
    kind: UnitKind
    dimension: str | None = None


class UnitRow(Struct, frozen=True, kw_only=True):
    """A unit of measure as the compiled table has it."""

    ucum: str
    name: str
    kind: Literal["measure", "duration"]
    dimension: str
    forms: tuple[str, ...]
    symbols: tuple[str, ...]


class UnitRows(Struct, frozen=True):
    """The compiled table of units of measure."""

    units: tuple[UnitRow, ...]


class Words(Struct, frozen=True, kw_only=True):
    """Words around numbers; what each list is for stands beside it in `resources/quantities/words.yaml`."""

    cardinals: Mapping[str, float]
    scales: Mapping[str, float]
    letters: Mapping[str, float]
    denominators: Mapping[str, int]
    multiples: Mapping[str, float]
    folds: Mapping[str, float]
    adverbs: Mapping[str, float]
    counted_ordinals: Mapping[str, int]
    vague: frozenset[str]
    vague_before: frozenset[str]
    bounds_before: Mapping[str, tuple[str, ...]]
    bounds_after: Mapping[str, tuple[str, ...]]
    fillers: frozenset[str]
    up: frozenset[str]
    down: frozenset[str]
    irregular: Mapping[str, str]
    no_noun: frozenset[str]
    moves: frozenset[str]
    ranges: frozenset[str]
    ages: frozenset[str]
    labels: frozenset[str]
    before_years: frozenset[str]
    months: frozenset[str]
    clock_after: frozenset[str]
    streets: frozenset[str]
    votes: frozenset[str]
    scores: frozenset[str]
    per_after_article: frozenset[str]
    as_nouns: frozenset[str]
    persons_done_to: frozenset[str]
    persons_doing: frozenset[str]
    majorities: frozenset[str]
    bases: frozenset[str]
    idioms: frozenset[str]
    no_share_after: frozenset[str]
    no_share_before: frozenset[str]


class Currencies(Struct, frozen=True, kw_only=True):
    """Signs and names of currencies with their codes; None where several countries use one and none is meant more."""

    signs: Mapping[str, str | None]
    bare: Mapping[str, str | None]
    names: Mapping[str, str | None]
    words: Mapping[str, str | None]
    plurals: Mapping[str, str]
    minor: Mapping[str, str]
    users: Mapping[str, tuple[str, ...]]
    titles: Mapping[str, str]


class Units(Struct, frozen=True):
    """Units of measure by name (small letters) and by sign (as written)."""

    by_form: Mapping[str, Unit]
    by_symbol: Mapping[str, Unit]


PERCENT: Final = Unit("percent", "percentage", "percent")
POINT: Final = Unit("percentage_point", "percentage point", "percent")
BASIS_POINT: Final = Unit("basis point", "basis point", "percent")
SHARE: Final = Unit("share", "share", "share")
TIMES: Final = Unit("times", "count", "times")
AGE: Final = Unit("a", "year of age", "age", "time")
PERCENT_FORMS: Final[Mapping[str, Unit]] = {
    **dict.fromkeys(("%", "percent", "per cent", "pct", "percentage", "pc", "per-cent", "٪", "\uff05"), PERCENT),
    **dict.fromkeys(
        ("percentage point", "percentage points", "pp", "pps", "ppt", "%-points", "per cent points"), POINT
    ),
    **dict.fromkeys(("basis point", "basis points", "bp", "bps"), BASIS_POINT),
}


@cache
def words() -> Words:
    """Return the words around numbers, read once."""
    return read_table("quantities/words", Words)


@cache
def currencies() -> Currencies:
    """Return the currencies, read once."""
    return read_table("quantities/currencies", Currencies)


@cache
def units() -> Units:
    """Return the units of measure by name and by sign, read once."""
    by_form: dict[str, Unit] = {}
    by_symbol: dict[str, Unit] = {}
    for row in read_table("quantities/units", UnitRows).units:
        unit = Unit(row.ucum, row.name, row.kind, row.dimension)
        for form in row.forms:
            by_form.setdefault(form, unit)
        for symbol in row.symbols:
            by_symbol.setdefault(symbol, unit)
    return Units({**by_form, **PERCENT_FORMS}, {**by_symbol, **PERCENT_FORMS})


def inflect(base: str) -> Iterator[str]:
    """Yield the regular forms of a verb or noun: "drops", "dropped", "dropping"."""
    if base.endswith("y") and base[-2] not in "aeiou":
        yield from (f"{base[:-1]}ied", f"{base[:-1]}ies", f"{base}ing")  # "rallied"
        return
    stem = base.removesuffix("e")
    for root in (stem, f"{stem}{stem[-1]}"):
        yield from (f"{root}ed", f"{root}ing")
    yield f"{base}{'es' if base.endswith(('s', 'sh', 'ch', 'x')) else 's'}"
