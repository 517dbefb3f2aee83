"""Stretches of a text that the knowledge base has as names of places: words in, known stretches out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.places.lexicon import JOINING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.base import Facts, Frame
    from dateline.kb import Entry, KnowledgeBase
    from dateline.kb.entries import EntityType, NameKind

PLACE_TYPES: Final[frozenset[EntityType]] = frozenset({"country", "region", "admin1", "admin2", "city", "place"})
PEOPLE: Final[frozenset[NameKind]] = frozenset({"demonym", "adjective"})
NAMING: Final[frozenset[NameKind]] = frozenset({"name", "alias", "acronym", "former", "weak", "demonym", "adjective"})
MOST_ENTRIES: Final = 16  # of one name, likeliest first; "San Antonio" has 90, and cost grows with them
MOST_WORDS: Final = 6  # of one name, hyphens counted: "Stratford - upon - Avon"
LEAST_LETTERS: Final = 2
HEAVENLY: Final = frozenset({"earth", "moon", "mars"})  # towns of these names are hardly ever meant: "back to Earth"
LEAST_ALIAS: Final = 4  # letters of an alias of a town; GeoNames gives airport codes and whims as aliases: "Of", "Ash"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words `start` to `end` that name a place the knowledge base knows as one of `entries`, likeliest first."""

    start: int
    end: int
    text: str
    entries: tuple[Entry, ...]

    @property
    def is_people(self) -> bool:
        """Tell whether the words name the people of a country or what belongs to it: "Malian", "Syrians"."""
        return self.entries[0].kind in PEOPLE


def find_stretches(facts: Facts, base: KnowledgeBase) -> Iterator[Stretch]:
    """Yield every stretch of words with capitals that is known as a place, longer ones of the same start first."""
    frame = facts.frame
    ends = _block_ends(frame)
    for start, word in enumerate(frame.words):
        if _has_capital(word):
            for end in range(_reach(frame, start, ends[start]), start, -1):
                text = facts.document.text[frame.starts[start] : frame.ends[end - 1]]
                if _may_end(frame.words, start, end) and (entries := known_places(text, base)):
                    yield Stretch(start, end, text, entries)


@lru_cache(maxsize=20_000)
def known_places(text: str, base: KnowledgeBase) -> tuple[Entry, ...]:
    """Return the places that may be meant by a name as it is written: "Ind." may be Indiana, "Ind" is no name."""
    if sum(map(str.isalpha, text)) < LEAST_LETTERS or text.lower() in HEAVENLY:
        return ()
    found = base.candidates(text, types=PLACE_TYPES, kinds=NAMING)
    kept = [entry for entry in found if _is_written_so(text, entry)]
    return tuple(kept[:MOST_ENTRIES])


def _is_written_so(text: str, entry: Entry) -> bool:
    if entry.kind == "weak":
        return text.isupper() or text.endswith(".")
    if entry.kind == "alias" and entry.type in {"city", "admin2"}:
        return len(text) >= LEAST_ALIAS
    return True


def _block_ends(frame: Frame) -> list[int]:
    """Return for each word where its block ends."""
    size = len(frame.words)
    ends = [size] * size
    edge, blocks = size, {*frame.blocks}
    for index in range(size - 1, -1, -1):
        ends[index] = edge
        if index in blocks:
            edge = index
    return ends


def _reach(frame: Frame, start: int, limit: int) -> int:
    """Return up to which word a name that begins at `start` can go: words with capitals and what may join them."""
    end = start + 1
    while end < min(limit, start + MOST_WORDS) and (_has_capital(frame.words[end]) or frame.words[end] in JOINING):
        end += 1
    return end


def _may_end(words: tuple[str, ...], start: int, end: int) -> bool:
    """Tell whether a name may end before word `end`: with a capital, or with the full stop of an abbreviation."""
    last = words[end - 1]
    return _has_capital(last) or (last == "." and end - start > 1 and words[end - 2][:1].isupper())


def _has_capital(word: str) -> bool:
    return any(map(str.isupper, word[:3]))  # "al-Hasakah" and "d'Ivoire" too
