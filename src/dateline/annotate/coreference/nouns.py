"""What common nouns and given names stand for: a word in, kinds and gender out."""

from __future__ import annotations

from enum import IntFlag
from functools import lru_cache
from typing import Final, Literal

from dateline.annotate.names import fold_name
from dateline.annotate.tables import read_table

Gender = Literal["man", "woman", "thing"]


class Kind(IntFlag):
    """What a noun can stand for; some nouns can stand for several things ("ally", "guard")."""

    NONE = 0
    PERSON = 1
    GROUP = 2
    ORGANIZATION = 4
    COUNTRY = 8
    PLACE = 16
    EVENT = 32
    GOVERNMENT = 64


_KINDS: Final = {
    "man": Kind.PERSON,
    "woman": Kind.PERSON,
    "person": Kind.PERSON,
    "group": Kind.GROUP,
    "organization": Kind.ORGANIZATION,
    "country": Kind.COUNTRY,
    "place": Kind.PLACE,
    "event": Kind.EVENT,
}
_GOVERNMENTS: Final = frozenset("government administration regime junta executive authority cabinet leadership".split())
ACTING: Final = Kind.PERSON | Kind.GROUP | Kind.ORGANIZATION | Kind.COUNTRY


@lru_cache(maxsize=20_000)
def noun_kind(lemma: str) -> Kind:
    """Return all that a noun can stand for, by its lemma; "ex-minister" stands for what "minister" does."""
    table = _kinds()
    last = lemma.rpartition("-")[2]
    return table.get(lemma) or table.get(last) or _by_ending(last)


@lru_cache(maxsize=20_000)
def noun_gender(lemma: str) -> Gender | None:
    """Return the gender that a noun says a person has, or None."""
    genders = _genders()
    return genders.get(lemma) or genders.get(lemma.rpartition("-")[2])


def name_gender(words: str) -> Gender | None:
    """Return the gender that the given name which opens a person's name says, or None."""
    return _given_names().get(fold_name(words).split(" ")[0])


@lru_cache(maxsize=1)
def saying_verbs() -> frozenset[str]:
    """Return the lemmas of verbs whose subject speaks."""
    return frozenset(_nouns()["saying"])


@lru_cache(maxsize=1)
def vessels() -> frozenset[str]:
    """Return nouns for ships, which act and are acted upon like those aboard."""
    return frozenset(_nouns()["vessel"])


@lru_cache(maxsize=1)
def ship_prefixes() -> frozenset[str]:
    """Return what stands before the names of ships, as written: "HMS"."""
    return frozenset(_nouns()["prefixes"])


@lru_cache(maxsize=1)
def opposites() -> frozenset[str]:
    """Return words that tell two of a kind apart: "the former president" is not "the new president"."""
    return frozenset(_nouns()["opposites"])


_PERSON_ENDINGS: Final = ("woman", "man", "maker", "holder", "goer", "worker", "keeper", "leader", "player", "person")


def _by_ending(lemma: str) -> Kind:
    """Return what a compound stands for by how it ends: "lawmaker", "shareholder"."""
    return Kind.PERSON if lemma.endswith(_PERSON_ENDINGS) and len(lemma) > len("person") else Kind.NONE


@lru_cache(maxsize=1)
def _nouns() -> dict[str, list[str]]:
    return read_table("coreference/nouns", dict[str, list[str]])


@lru_cache(maxsize=1)
def _kinds() -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    for name, kind in _KINDS.items():
        for noun in _nouns()[name]:
            kinds[noun] = kinds.get(noun, Kind.NONE) | kind
    for noun in _GOVERNMENTS:
        kinds[noun] = kinds.get(noun, Kind.NONE) | Kind.GOVERNMENT
    return kinds


@lru_cache(maxsize=1)
def _genders() -> dict[str, Gender]:
    nouns = _nouns()
    return {**dict.fromkeys(nouns["man"], "man"), **dict.fromkeys(nouns["woman"], "woman")}


@lru_cache(maxsize=1)
def _given_names() -> dict[str, Gender]:
    names = read_table("coreference/given_names", dict[str, list[str]])
    return {**dict.fromkeys(names["man"], "man"), **dict.fromkeys(names["woman"], "woman")}
