"""The lexicon of events: words and patterns, each with the kind of event that it tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from msgspec import Struct

from dateline.annotate.events.patterns import Pattern, PatternError, parse_pattern
from dateline.annotate.tables import read_table
from dateline.codebook import Codebook, shared_codebook
from dateline.errors import UsageError

NO_EVENT: Final = "none"  # the key of patterns that keep a word from being an event
BY_HEAD: Final = "head"  # the key of what the encoder's head finds without the lexicon
BAD_PATTERN: Final = "D531"  # a pattern of a type of the user's own is not written as patterns are


class Kind(Struct, frozen=True, kw_only=True):
    """What an entry tells: a type, with its mode and code where known; the type is None for what is no event."""

    type: str | None
    mode: str | None = None
    cameo: str | None = None
    contexts: tuple[str, ...] = ()


class Entry(Struct, frozen=True, kw_only=True):
    """A pattern and what it tells; `key` is the code or type it stands under, for the rule of an event."""

    pattern: Pattern
    kind: Kind
    key: str

    @property
    def rule(self) -> str:
        """Return how the entry is named in `Event.rule`."""
        if self.key == BY_HEAD:
            return f"{BY_HEAD}:{self.kind.type} {self.pattern.text}"
        return f"lexicon:{self.key} {self.pattern.text}"


Index = dict[tuple[str, str], list[Entry]]


class LexiconTable(Struct, frozen=True, kw_only=True):
    """The lexicon as it is shipped: lists of words, and patterns by code or type."""

    lists: dict[str, tuple[str, ...]]
    events: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def shared_lexicon() -> Index:
    """Return the entries by lemma and part, likeliest first; those of the user's own types win over shipped ones."""
    book, table = shared_codebook(), read_table("events/lexicon", LexiconTable)
    own = {name: kind.patterns for name, kind in book.types.items() if kind.patterns}
    return index_entries([*_read_own(own, table.lists), *read_entries(table, book)])


@lru_cache(maxsize=1024)
def told_by_noun(lemma: str) -> frozenset[str]:
    """Return the types of event that a noun may tell."""
    entries = shared_lexicon().get((lemma, "n"), ())
    return frozenset(entry.kind.type for entry in entries if entry.kind.type is not None)


@lru_cache(maxsize=1)
def known_lemmas() -> frozenset[str]:
    """Return the words of all patterns: lemmas that begin one, and those that its conditions name."""
    heads = {lemma for lemma, _ in shared_lexicon()}
    entries = {entry.pattern.text: entry for found in shared_lexicon().values() for entry in found}
    conditions = (condition for entry in entries.values() for condition in entry.pattern.conditions)
    return frozenset(heads.union(*(condition.words or () for condition in conditions)))


def read_entries(table: LexiconTable, book: Codebook) -> Iterable[Entry]:
    """Yield the entries of a table; raises `PatternError` for a bad pattern."""
    for key, patterns in table.events.items():
        for text in patterns:
            yield Entry(pattern=parse_pattern(text, table.lists), kind=read_kind(key, book), key=key)


def read_kind(key: str, book: Codebook) -> Kind:
    """Return what a key stands for: a code, "TYPE mode", a type, or "none"."""
    if key == NO_EVENT:
        return Kind(type=None)
    if key in book.codes:
        code = book.codes[key]
        return Kind(type=code.type, mode=code.mode, cameo=key, contexts=code.contexts)
    type_, _, mode = key.partition(" ")
    return Kind(type=type_, mode=mode or None)


def index_entries(entries: Iterable[Entry]) -> Index:
    """Return entries by lemma and part, those that say most first."""
    index: Index = {}
    for entry in entries:
        for lemma in entry.pattern.lemmas:
            index.setdefault((lemma, entry.pattern.part), []).append(entry)
    for found in index.values():
        found.sort(key=lambda entry: -entry.pattern.weight)
    return index


def _read_own(own: Mapping[str, Iterable[str]], lists: Mapping[str, tuple[str, ...]]) -> Iterable[Entry]:
    for name, patterns in own.items():
        for text in patterns:
            try:
                yield Entry(pattern=parse_pattern(text, lists), kind=Kind(type=name), key=name)
            except PatternError as error:
                raise UsageError(BAD_PATTERN, f"event type {name}: {error}") from error
