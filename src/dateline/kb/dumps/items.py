"""A line of a Wikidata dump in; what Dateline wants to know of that item out, or None for an item it does not want."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LANGUAGES: Final = ("en", "fr", "es", "de", "pt", "it", "mul")  # in which names are kept; `mul` is "in all languages"
HUMAN: Final = 5
_DAY, _MONTH, _YEAR = 11, 10, 9  # Wikidata's own numbers for how precise a time is


class Value(Struct):
    """The value of a claim; what it holds depends on the property."""

    value: msgspec.Raw


class Snak(Struct):
    """A property's value, without `datavalue` where there is none or nobody knows it."""

    datavalue: Value | None = None


class Claim(Struct):
    """A claim with its qualifiers, which PHP writes as a list where there are none."""

    mainsnak: Snak
    rank: str = "normal"
    qualifiers: dict[str, list[Snak]] | list[msgspec.Raw] = {}


class Claims(Struct):
    """The properties that are read; all others are skipped unseen."""

    instance_of: list[Claim] = msgspec.field(name="P31", default_factory=list)
    subclass_of: list[Claim] = msgspec.field(name="P279", default_factory=list)
    country: list[Claim] = msgspec.field(name="P17", default_factory=list)
    citizenship: list[Claim] = msgspec.field(name="P27", default_factory=list)
    positions: list[Claim] = msgspec.field(name="P39", default_factory=list)
    jurisdiction: list[Claim] = msgspec.field(name="P1001", default_factory=list)
    head_of_state: list[Claim] = msgspec.field(name="P1906", default_factory=list)
    head_of_government: list[Claim] = msgspec.field(name="P1313", default_factory=list)
    contains: list[Claim] = msgspec.field(name="P150", default_factory=list)
    member_of: list[Claim] = msgspec.field(name="P463", default_factory=list)
    parent: list[Claim] = msgspec.field(name="P749", default_factory=list)
    point: list[Claim] = msgspec.field(name="P625", default_factory=list)
    alpha2: list[Claim] = msgspec.field(name="P297", default_factory=list)
    alpha3: list[Claim] = msgspec.field(name="P298", default_factory=list)
    geonames: list[Claim] = msgspec.field(name="P1566", default_factory=list)
    acronyms: list[Claim] = msgspec.field(name="P1813", default_factory=list)


class Text(Struct):
    """A label or alias."""

    value: str


class Raw(Struct):
    """An item as the dump has it; PHP writes an empty mapping as a list."""

    id: str
    labels: dict[str, Text] | list[msgspec.Raw] = {}
    aliases: dict[str, list[Text]] | list[msgspec.Raw] = {}
    claims: Claims | list[msgspec.Raw] = msgspec.field(default_factory=Claims)
    sitelinks: dict[str, msgspec.Raw] | list[msgspec.Raw] = {}


class Spell(Struct, frozen=True):
    """Another item, and from when to when: an office held, a membership."""

    item: int
    start: str | None = None
    end: str | None = None


class Item(Struct, frozen=True, kw_only=True):
    """What an item says; items are known by the number in their Q-id."""

    number: int
    label: str
    names: tuple[tuple[str, str], ...]  # text and language
    links: int
    classes: tuple[int, ...] = ()
    superclasses: tuple[int, ...] = ()
    country: int | None = None
    positions: tuple[Spell, ...] = ()
    jurisdiction: int | None = None
    heads: tuple[tuple[str, int], ...] = ()  # kind of office, and the office
    contains: tuple[int, ...] = ()
    member_of: tuple[Spell, ...] = ()
    parents: tuple[int, ...] = ()
    point: tuple[float, float] | None = None
    alpha2: str | None = None
    alpha3: str | None = None
    geonames: int | None = None
    acronyms: tuple[str, ...] = ()

    @property
    def is_human(self) -> bool:
        """Whether it is a person of flesh and blood."""
        return HUMAN in self.classes


class _Id(Struct):
    id: str


class _Time(Struct):
    time: str
    precision: int


class _Point(Struct):
    latitude: float | None
    longitude: float | None


class _Mono(Struct):
    text: str


_DECODER: Final = msgspec.json.Decoder(Raw)
_ID: Final = msgspec.json.Decoder(_Id)
_TIME: Final = msgspec.json.Decoder(_Time)
_POINT: Final = msgspec.json.Decoder(_Point)
_MONO: Final = msgspec.json.Decoder(_Mono)
_STRING: Final = msgspec.json.Decoder(str)


def read_item(line: bytes) -> Item | None:
    """Return what a line of the dump says, None for the brackets around all lines and for what is no item.

    Raises `msgspec.MsgspecError` where a line is not what Wikidata writes.
    """
    text = line.strip().rstrip(b",")
    if not text.startswith(b"{") or b'"id":"Q' not in text[:200].replace(b" ", b""):
        return None
    raw = _DECODER.decode(text)
    return None if isinstance(raw.claims, list) else _make_item(raw, raw.claims)


def _make_item(raw: Raw, claims: Claims) -> Item | None:
    names = tuple(dict.fromkeys(_names(raw)))
    if not names and not claims.subclass_of:
        return None
    return Item(
        number=int(raw.id[1:]),
        label=names[0][0] if names else raw.id,
        names=names,
        links=len(raw.sitelinks),
        classes=tuple(_items(claims.instance_of)),
        superclasses=tuple(_items(claims.subclass_of)),
        country=next(_items([*claims.country, *claims.citizenship]), None),
        positions=tuple(_spells(claims.positions)),
        jurisdiction=next(_items(claims.jurisdiction), None),
        heads=tuple(_heads(claims)),
        contains=tuple(_items(claims.contains)),
        member_of=tuple(_spells(claims.member_of)),
        parents=tuple(_items(claims.parent)),
        point=next(_points(claims.point), None),
        alpha2=next(_strings(claims.alpha2), None),
        alpha3=next(_strings(claims.alpha3), None),
        geonames=next((int(text) for text in _strings(claims.geonames) if text.isdecimal()), None),
        acronyms=tuple(_MONO.decode(value).text for value in _values(claims.acronyms)),
    )


def _names(raw: Raw) -> Iterator[tuple[str, str]]:
    """Yield labels, then aliases, each in the order of `LANGUAGES`: the first is what the item is shown by."""
    labels = raw.labels if isinstance(raw.labels, dict) else {}
    aliases = raw.aliases if isinstance(raw.aliases, dict) else {}
    for language in LANGUAGES:
        if language in labels:
            yield labels[language].value, language
    for language in LANGUAGES:
        for alias in aliases.get(language, ()):
            yield alias.value, language


def _heads(claims: Claims) -> Iterator[tuple[str, int]]:
    for kind in ("head_of_state", "head_of_government"):
        for office in _items(getattr(claims, kind)):
            yield kind, office


def _values(claims: Iterable[Claim]) -> Iterator[msgspec.Raw]:
    """Yield the values of claims that stand, the preferred ones first."""
    standing = [claim for claim in claims if claim.rank != "deprecated" and claim.mainsnak.datavalue is not None]
    for claim in sorted(standing, key=lambda claim: claim.rank != "preferred"):
        if claim.mainsnak.datavalue is not None:
            yield claim.mainsnak.datavalue.value


def _items(claims: Iterable[Claim]) -> Iterator[int]:
    for value in _values(claims):
        if (number := _number(value)) is not None:
            yield number


def _number(value: msgspec.Raw) -> int | None:
    """Return the number of an item; lexemes and properties have other letters."""
    id_ = _ID.decode(value).id
    return int(id_[1:]) if id_.startswith("Q") else None


def _strings(claims: Iterable[Claim]) -> Iterator[str]:
    return (_STRING.decode(value) for value in _values(claims))


def _points(claims: Iterable[Claim]) -> Iterator[tuple[float, float]]:
    for value in _values(claims):
        point = _POINT.decode(value)
        if point.latitude is not None and point.longitude is not None:
            yield point.latitude, point.longitude


def _spells(claims: Iterable[Claim]) -> Iterator[Spell]:
    for claim in claims:
        if claim.rank != "deprecated" and claim.mainsnak.datavalue is not None:
            number = _number(claim.mainsnak.datavalue.value)
            if number is not None:
                yield Spell(number, _qualifier(claim, "P580"), _qualifier(claim, "P582"))


def _qualifier(claim: Claim, name: str) -> str | None:
    """Return the date of a qualifier at the precision it has."""
    snaks = claim.qualifiers.get(name, ()) if isinstance(claim.qualifiers, dict) else ()
    for snak in snaks:
        if snak.datavalue is not None:
            return _date(_TIME.decode(snak.datavalue.value))
    return None


def _date(time: _Time) -> str | None:
    """Return a time of Wikidata as ISO 8601, None where it is not known to the year: "+2012-05-07T00:00:00Z", 11."""
    lengths = {_DAY: len("2012-05-07"), _MONTH: len("2012-05"), _YEAR: len("2012")}
    length = lengths.get(min(time.precision, _DAY))
    if length is None or not time.time.startswith("+") or len(time.time) < len("+2012-05-07"):
        return None
    return time.time[1 : 1 + length]
