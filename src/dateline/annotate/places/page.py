"""A page as the search for places sees it: its words, the encoder's names, stretches that may be toponyms."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.annotate.mentions import find_names
from dateline.annotate.names import fold_name
from dateline.annotate.places.gazetteer import PEOPLE, find_stretches, known_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.mentions import Name
    from dateline.kb import Entry, KnowledgeBase

PLACED: Final = frozenset({"place", "country"})  # labels of the encoder that say where
PROPER: Final = "PROPN"
NOTHING: Final = ""  # the word before the first and after the last


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words that may be a toponym: what the knowledge base has by that name, and the name of the encoder they lie in.

    `entries` is empty for a place that only the encoder takes for one, `cover` is None where it sees no name.
    """

    start: int
    end: int
    text: str
    entries: tuple[Entry, ...]
    cover: Name | None

    @property
    def is_whole(self) -> bool:
        """Tell whether the encoder sees a name in the same words."""
        return self.cover is not None and (self.cover.start, self.cover.end) == (self.start, self.end)

    @property
    def label(self) -> str:
        """Return the encoder's label of the name around, empty where it sees none."""
        return NOTHING if self.cover is None else self.cover.label

    @property
    def is_people(self) -> bool:
        """Tell whether the words name a people or what belongs to it: "Malian"."""
        return bool(self.entries) and self.entries[0].kind in PEOPLE


@dataclass(frozen=True, slots=True)
class PlacePage:
    """A page with its candidates; the counters tell how often the encoder uses folded names or words of names as."""

    facts: Facts
    candidates: tuple[Candidate, ...]
    placed: Counter[str]
    persons: Counter[str]
    bodies: Counter[str]

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words of the page."""
        return self.facts.frame.words

    def word(self, index: int) -> str:
        """Return a word, or nothing before the first and after the last."""
        return self.words[index] if 0 <= index < len(self.words) else NOTHING


def read_page(facts: Facts, base: KnowledgeBase) -> PlacePage:
    """Return a page with all stretches that may be toponyms, in the order of the text."""
    names = find_names(facts)
    covers: list[Name | None] = [None] * len(facts.frame.words)
    for name in names:
        covers[name.start : name.end] = [name] * (name.end - name.start)
    known = [
        Candidate(each.start, each.end, each.text, each.entries, covers[each.start] or covers[each.end - 1])
        for each in find_stretches(facts, base)
    ]
    seen = {(each.start, each.end) for each in known}
    known = [each for each in known if each.cover is not None or _may_be_name(facts, each)]
    only = [_from_name(name, base) for name in names if name.label in PLACED and (name.start, name.end) not in seen]
    ordered = sorted([*known, *only], key=lambda each: (each.start, -each.end))
    return PlacePage(facts, tuple(ordered), *_count(names))


def _may_be_name(facts: Facts, candidate: Candidate) -> bool:
    """Tell whether words outside the encoder's names can be one: "Reading" of "Reading books is fun" cannot.

    One is tagged as a proper noun, or they name a people, or are an abbreviation. Of 88 toponyms of LGL and TR-News
    that the encoder does not see, a few adjectives fail; of 1,328 words that are none, 780.
    """
    tags = facts.read_signals().labels["upos"]
    is_proper = any(tags[word] == PROPER for word in range(candidate.start, candidate.end))
    return is_proper or candidate.is_people or candidate.text.endswith(".")


def _from_name(name: Name, base: KnowledgeBase) -> Candidate:
    return Candidate(name.start, name.end, name.text, known_places(name.text, base), name)


def _count(names: Sequence[Name]) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Return how often each folded name is a place, each word of a longer name a person's, each name a body's."""
    placed: Counter[str] = Counter()
    persons: Counter[str] = Counter()
    bodies: Counter[str] = Counter()
    for name in names:
        folded = fold_name(name.text)
        if name.label in PLACED:
            placed[folded] += 1
        elif name.label == "person" and " " in folded:
            persons.update(folded.split())
        elif name.label == "organization":
            bodies[folded] += 1
    return placed, persons, bodies
