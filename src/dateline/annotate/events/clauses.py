"""When and where an event was: the times, places and quantities of its own clause, then of its sentence."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from dateline.annotate.events.casualties import toll_words
from dateline.schema import DateRange

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dateline.annotate.events.page import EventPage
    from dateline.schema import Place, Time

_T = TypeVar("_T")
OWN_CLAUSES: Final = frozenset({"acl:relcl", "ccomp", "parataxis", "advcl"})  # what begins a clause of its own
COUNTED: Final = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "nmod", "nummod", "obl", "obl:agent"})
APART: Final = frozenset({*OWN_CLAUSES, "acl", "appos", "xcomp", "csubj"})  # clauses, and what is said beside
CLAUSE_HEADS: Final = frozenset({"VERB", "AUX", "ADJ"})
LOCATING: Final = frozenset("in at near outside inside on around along off across through from to over".split())
DATED: Final = frozenset({"DATE", "TIME"})


class Setting(NamedTuple):
    """When, where and how much."""

    time: Time | None
    place: Place | None
    quantities: tuple[str, ...]


class Clauses:
    """Finds the setting of events of one page."""

    def __init__(self, page: EventPage) -> None:
        self._page = page
        facts = page.facts
        self._times = dict(self._by_word((time.start, time) for time in facts.times if time.type in DATED))
        self._places = dict(
            self._by_word(
                (mention.start, place) for place in facts.places for mention in place.mentions if mention.use == "place"
            )
        )
        self._quantities = dict(self._by_word((quantity.start, quantity) for quantity in facts.quantities))

    def find(self, word: int) -> Setting:
        """Return the setting of the event that a word tells."""
        clause = self._clause(word)
        sentence = self._page.sentence(word)
        return Setting(
            time=self._nearest(self._times, clause, word) or self._only(self._times, sentence),
            place=self._located(clause, word),
            quantities=tuple(
                self._quantities[each].id for each in self._argument_words(word) if each in self._quantities
            ),
        )

    def _by_word(self, found: Iterable[tuple[int, _T]]) -> Iterator[tuple[int, _T]]:
        for start, fact in found:
            yield bisect_left(self._page.facts.frame.starts, start), fact

    def _clause(self, word: int) -> list[int]:
        """Return the words of the clause that a word stands in, without the clauses inside it."""
        tree = self._page.tree
        head = word
        while tree.upos[head] not in CLAUSE_HEADS and tree.heads[head] != head:
            head = tree.heads[head]
        found, waiting = [], [head]
        while waiting:
            each = waiting.pop()
            found.append(each)
            waiting += [
                child
                for child in tree.children[each]
                if tree.deps[child] not in OWN_CLAUSES and not self._is_joined_clause(child)
            ]
        return sorted(found)

    def _is_joined_clause(self, word: int) -> bool:
        return self._page.tree.deps[word] == "conj" and self._page.tree.upos[word] == "VERB"

    @staticmethod
    def _nearest(found: dict[int, _T], words: Iterable[int], word: int) -> _T | None:
        near = sorted((abs(each - word), each) for each in words if each in found)
        return found[near[0][1]] if near else None

    @staticmethod
    def _only(found: dict[int, _T], words: Iterable[int]) -> _T | None:
        """Return the one thing of its kind in a sentence, None where there are several: it may be another's."""
        here = [found[each] for each in words if each in found]
        return here[0] if len(here) == 1 else None

    def _located(self, words: Iterable[int], word: int) -> Place | None:
        """Return the nearest place behind a preposition of place."""
        tree, lemmas = self._page.tree, self._page.lemmas
        led = {
            each: self._places[each]
            for each in words
            if each in self._places
            and any(tree.deps[child] == "case" and lemmas[child] in LOCATING for child in tree.children[each])
        }
        return self._nearest(led, led, word)

    def _argument_words(self, word: int) -> Iterator[int]:
        """Yield the words of subject, object and complements of a trigger, without clauses: "killed six soldiers"."""
        tree = self._page.tree
        waiting = [child for child in tree.children[word] if tree.deps[child] in COUNTED]
        waiting += toll_words(self._page, word)
        while waiting:
            each = waiting.pop()
            yield each
            waiting += [child for child in tree.children[each] if tree.deps[child] not in APART]


def date_of(time: Time | None, *, is_ongoing: bool) -> DateRange | None:
    """Return the interval of an event; what goes on has no end yet."""
    if time is None or (time.earliest is None and time.latest is None):
        return None
    return DateRange(time.earliest, None if is_ongoing else time.latest)
