"""Which country each stretch of a page speaks of: countries, peoples and towns by word."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING, Final

from dateline.annotate.organizations import owner_country
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from dateline.annotate.cast import Cast
    from dateline.annotate.mentions import Name
    from dateline.kb.entries import EntityType

SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass"})
PLACING: Final = frozenset({"in", "at", "to", "into", "near", "outside"})
LEADING: Final = frozenset({"to", "into", "towards", "from", "via"})  # where something goes: nobody need be there
MOST_OPENING: Final = 2  # words of a town that opens a name: "San Salvador Chamber of Commerce"
# nouns whose country is another than that of the page's own organs: "the ministry summoned the ambassador of Mali"
FOREIGN: Final = frozenset("ambassador envoy consul diplomat embassy consulate attaché".split())
OWNING: Final = frozenset({"nmod", "nmod:poss", "amod", "compound"})
LARGE: Final = 0.6  # prior of a place that needs no country on the page: states, capitals, cities of half a million
FAR: Final = 0.3  # less prior than the likeliest place of a name: no page about Russia means its village Paris
STATE: Final = "admin1"
TOWNS: Final[frozenset[EntityType]] = frozenset({"city", "admin1", "admin2", "place"})


class Lands:
    """The countries that a page speaks of, by where it does."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast

    @cached_property
    def at(self) -> Mapping[int, str]:
        """Return by word the country that is named there, whose the body is, or in which the town or province lies."""
        cast = self._cast
        spoken_of = {*cast.country_at.values()}
        found = dict(cast.country_at)
        for name in cast.page.names:
            if name.country is None and name.label != "person":
                is_town = name.label in {"place", "country"}
                code = self._town(name, spoken_of) if is_town else owner_country(name.text)
                code = code or _country_of_opening(name.text, spoken_of)
                if code is not None:
                    found.update(dict.fromkeys(range(name.start, name.end), code))
        return found

    def _town(self, name: Name, spoken_of: AbstractSet[str]) -> str | None:
        """Return the country of a town, by the state behind it where one stands there: "Paris, Texas"."""
        state = self._names_at.get(name.end + 1) if self._cast.words[name.end : name.end + 1] == (",",) else None
        own = None if state is None else _country_of_state(state.text)
        return own or _country_of_town(name.text, spoken_of)

    @cached_property
    def _names_at(self) -> Mapping[int, Name]:
        return {name.start: name for name in self._cast.page.names}

    @cached_property
    def main(self) -> str | None:
        """Return the country that the page names most often, of two the first named; None where it names none."""
        counts = Counter(name.country for name in self._cast.page.names if name.country is not None)
        return counts.most_common(1)[0][0] if counts else None

    @cached_property
    def _by_block(self) -> Mapping[int, Sequence[int]]:
        """Return the words that speak of a country by block, in order."""
        found: dict[int, list[int]] = {}
        for word in sorted(self.at):
            found.setdefault(self._block(word), []).append(word)
        return found

    def near(self, word: int, *, is_person: bool) -> str | None:
        """Return the country that is spoken of where a word stands.

        In its sentence the only country, the subject's or the nearest before; else that of the last sentence before it
        in its block with any; else the page's. Persons travel: where one is says nothing of where one is at home, and
        a country that is named only after somebody may be one that he deals with: "the minister met the Greek envoy".
        """
        words = self._by_block.get(self._block(word), ())
        sentences = self._cast.tree.sentences
        words = [each for each in words if not self._is_foreign(each)]
        here = [each for each in words if sentences[each] == sentences[word]]
        here = [each for each in here if self._case(each) not in (PLACING if is_person else LEADING)]
        if is_person and all(each > word and self.at[each] != self.main for each in here):
            here = []
        if not here:
            before = [each for each in words if sentences[each] < sentences[word]]
            here = [each for each in before if sentences[each] == sentences[before[-1]]]
        return self._choose(here, word) if here else self.main

    def _choose(self, words: Sequence[int], word: int) -> str:
        """Return the country that a sentence is about: its only one, that of its subject, or the nearest before."""
        subjects = [each for each in words if self._cast.tree.deps[each] in SUBJECTS]
        before = [each for each in words if each < word]
        is_one = len({self.at[each] for each in words}) == 1
        chosen = words[0] if is_one or not before else before[-1]
        return self.at[subjects[0] if subjects and not is_one else chosen]

    def _is_foreign(self, word: int) -> bool:
        """Tell whether a country is that of a diplomat, who is abroad where he is spoken of."""
        tree = self._cast.tree
        return tree.deps[word] in OWNING and self._cast.lemmas[tree.heads[word]] in FOREIGN

    def _case(self, word: int) -> str | None:
        """Return the preposition of a name, in small letters: "in Nairobi"."""
        case = self._cast.tree.child(word, frozenset({"case"}))
        return None if case is None else self._cast.words[case].lower()

    def _block(self, word: int) -> int:
        return bisect_right(self._cast.facts.frame.blocks, word)


def _country_of_town(text: str, spoken_of: AbstractSet[str]) -> str | None:
    """Return the country of the likeliest place of a name in a country that the page names, or of a large place."""
    entries = shared_base().candidates(text, types=TOWNS)
    if not entries:
        return None
    first = entries[0]
    near = (entry for entry in entries if entry.prior >= first.prior - FAR)
    named = next((entry.country for entry in near if entry.country in spoken_of), None)
    return named or (first.country if first.prior >= LARGE else None)


def _country_of_state(text: str) -> str | None:
    """Return the country of a state or province that is known as such first of all: "Texas"."""
    entries = shared_base().candidates(text, types=TOWNS)
    is_state = bool(entries) and entries[0].type == STATE and entries[0].prior >= LARGE
    return entries[0].country if is_state else None


def _country_of_opening(text: str, spoken_of: AbstractSet[str]) -> str | None:
    """Return the country of the town that opens a name: "Kisumu Water Company", "Gwadar Port"."""
    words = text.split()
    sizes = range(min(MOST_OPENING, len(words) - 1), 0, -1)
    towns = (_country_of_town(" ".join(words[:size]), spoken_of) for size in sizes)
    return next((code for code in towns if code is not None), None)
