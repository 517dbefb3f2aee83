"""Ships by their names: what the encoder misses behind "HMS", and which names are those of ships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.nouns import ship_prefixes, vessels
from dateline.annotate.names import is_acronym

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.annotate.mentions import Name

MOST_WORDS: Final = 3  # of a ship's name behind its prefix: "BRP Gregorio del Pilar"
DOING: Final = frozenset({"nsubj", "nsubj:pass", "obl:agent"})
Stretch = tuple[int, int]


def find_ships(facts: Facts, *, taken: Sequence[bool]) -> Iterator[Stretch]:
    """Yield where the names of ships stand among words that are in no name: from "HMS" to the last capital."""
    words = facts.frame.words
    for start, word in enumerate(words):
        if word in ship_prefixes() and not taken[start]:
            end = start + 1
            while end < min(start + 1 + MOST_WORDS, len(words)) and not taken[end] and _is_part(words[end]):
                end += 1
            if end > start + 1:
                yield start, end


def is_ship(name: Name, words: Sequence[str]) -> bool:
    """Tell whether a name is that of a ship, which is a group of those aboard: "HMS Lancaster", "the trawler Ann"."""
    if name.label == "country" or name.country is not None:
        return False
    before = words[name.start - 1] if 0 < name.start <= len(words) else ""
    return name.text.split()[0] in ship_prefixes() or before in vessels()


def acts_as_ship(phrase: Phrase, facts: Facts) -> bool:
    """Tell whether a description is of a ship that does something: "a warship fired", not "aboard a warship"."""
    signals = facts.read_signals()
    return signals.lemmas[phrase.head].lower() in vessels() and signals.deps[phrase.head] in DOING


def _is_part(word: str) -> bool:
    return word[:1].isupper() and not is_acronym(word)
