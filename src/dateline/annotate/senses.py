"""What English nouns mostly mean: a lemma in, the shares of its senses that are persons and bodies of people out."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from dateline.annotate.tables import read_table

TENTHS: Final = 10.0


class Senses(NamedTuple):
    """Shares (0 to 1, in tenths) of how a noun is used; `is_known` tells whether any of it is above zero."""

    person: float
    group: float
    is_known: bool


UNKNOWN: Final = Senses(0.0, 0.0, is_known=False)


@lru_cache(maxsize=20_000)
def noun_senses(lemma: str) -> Senses:
    """Return the senses of a noun in small letters, of a compound by its last part: "ex-geologist" is "geologist"."""
    table = _table()
    return table.get(lemma) or table.get(lemma.rpartition("-")[2], UNKNOWN)


@lru_cache(maxsize=1)
def _table() -> dict[str, Senses]:
    """Return the senses by noun, from lists such as "person 9": nouns of which nine tenths are persons."""
    lists = read_table("coreference/senses", dict[str, list[str]])
    shares: dict[str, dict[str, float]] = {}
    for name, nouns in lists.items():
        sense, _, tenths = name.partition(" ")
        for noun in nouns:
            shares.setdefault(noun, {})[sense] = int(tenths) / TENTHS
    return {noun: Senses(own.get("person", 0.0), own.get("group", 0.0), is_known=True) for noun, own in shares.items()}
