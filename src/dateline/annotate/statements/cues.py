"""Words that say that somebody says something: a lemma in, what is known of it out."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from msgspec import Struct

from dateline.annotate.tables import read_table
from dateline.schema import Stance

# a verb may stand under several stances ("insist that" asserts, "insist on" demands): the first of these counts
ORDER: Final[tuple[Stance, ...]] = ("denies", "demands", "promises", "believes", "expects", "asks", "asserts")


class CueTable(Struct, frozen=True):
    """The compiled table: lists of lemmas as `resources/statements/cues.yaml` tells."""

    verbs: dict[Stance, tuple[str, ...]]
    nouns: dict[Stance, tuple[str, ...]]
    with_object: frozenset[str]
    with_preposition: dict[str, tuple[str, ...]]
    receives_object: frozenset[str]
    not_alone: frozenset[str]
    passive: frozenset[str]
    refusals: frozenset[str]
    raising: frozenset[str]
    not_sources: frozenset[str]
    demanding_prepositions: frozenset[str]
    phrases: frozenset[str]
    hedges: frozenset[str]


class Cues(NamedTuple):
    """The table turned round: stances by lemma."""

    table: CueTable
    verbs: dict[str, Stance]
    nouns: dict[str, Stance]


@lru_cache(maxsize=1)
def cues() -> Cues:
    """Return what is known of all cues."""
    table = read_table("statements/cues", CueTable)
    return Cues(table, _by_lemma(table.verbs), _by_lemma(table.nouns))


def _by_lemma(lists: dict[Stance, tuple[str, ...]]) -> dict[str, Stance]:
    return {lemma: stance for stance in reversed(ORDER) for lemma in lists.get(stance, ())}
