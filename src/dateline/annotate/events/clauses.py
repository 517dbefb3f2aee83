"""When and where an event was: times, places and amounts of its own clause, then of one that it is joined to."""

from __future__ import annotations

from bisect import bisect_left
from datetime import timedelta
from typing import TYPE_CHECKING, Final, TypeVar

from dateline.annotate.events.casualties import toll_words
from dateline.annotate.events.datelines import find_stretches
from dateline.annotate.events.owners import CLAUSE_HEADS, Found, Owners
from dateline.annotate.events.setting import Setting
from dateline.annotate.events.sharing import shares_setting, takes_up
from dateline.annotate.events.slots import prepositions
from dateline.annotate.events.spots import LOCATING, NAMING, head_of, named_by
from dateline.annotate.events.status import status_words
from dateline.codebook import shared_codebook
from dateline.schema import Span
from dateline.text.days import first_day, last_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.status import Standing
    from dateline.annotate.events.triggers import Trigger
    from dateline.schema import Nearness, Place, Time

_T = TypeVar("_T")
COUNTED: Final = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "nmod", "nummod", "obl", "obl:agent"})
APART: Final = frozenset({"acl:relcl", "ccomp", "parataxis", "advcl", "acl", "appos", "xcomp", "csubj"})
ARGUMENTS: Final = frozenset({"nsubj", "nsubj:pass", "obj"})
AIMED: Final = frozenset({"on", "over"})  # where on islands, and whom: "called on Chad", "attacks on Quito's judges"
REACHING: Final = frozenset({"to", "into"})  # where a journey ends: "travelled to Quito"
JOURNEY: Final = "CONSULT"
ENDING: Final = frozenset({"until", "till", "before"})  # when something ends, or was not yet
DEADLINE: Final = frozenset({"by"})  # when what is to come is to be done; what happened by then was before
DATED: Final = frozenset({"DATE", "TIME"})
A_DAY: Final = timedelta(days=1)  # it may be tomorrow already where the event is
REAL: Final = frozenset({"happened", "ongoing"})
OBJECTS: Final = frozenset({"obj", "nsubj:pass"})
VISITING: Final = frozenset({"visit", "tour"})
FORCE: Final = 4  # the quad class of material conflict
VERBAL: Final = frozenset({1, 3})  # quad classes of words: what a noun in them locates is what they are about


class Clauses:
    """Finds the setting of events of one page; `events` are all words that tell one."""

    def __init__(self, page: EventPage, events: AbstractSet[int]) -> None:
        self._page, self._events = page, events
        self._datelines = find_stretches(page)  # no part of the clause that a parse hangs them on
        self._times = Owners(page.tree, self._find_times(), events=events)
        self._places = Owners(page.tree, [*self._find_places(), *self._find_naming()], events=events)
        quantities = page.facts.quantities
        self._quantities = {bisect_left(page.facts.frame.starts, each.start): each for each in quantities}

    def find(self, trigger: Trigger, standing: Standing) -> Setting:
        """Return the setting of the event that a trigger tells."""
        word = trigger.word
        words = (each for each in self._argument_words(word) if each in self._quantities)
        setting = Setting(quantities=tuple(self._quantities[each].id for each in words))
        for time, near in self._near(self._times, word, standing):
            if self._is_when(time, standing):
                setting = setting.at(time.fact, time.span, near)
                break
        for place, near in self._near(self._places, word, standing):
            if self._is_where(place, trigger):
                setting = setting.in_(place.fact, place.span, near)
                break
        return setting

    def _find_times(self) -> Iterator[Found[Time]]:
        for time in self._page.facts.times:
            if time.type in DATED and not self._is_dateline(time.start):
                yield Found(head_of(self._page, time.start, time.end), time, Span(time.start, time.end, time.quote))

    def _find_places(self) -> Iterator[Found[Place]]:
        for place in self._page.facts.places:
            for mention in place.mentions:
                if mention.use == "place" and not self._is_dateline(mention.start):
                    yield Found(head_of(self._page, mention.start, mention.end), place, mention)

    def _find_naming(self) -> Iterator[Found[Place]]:
        """Yield the nouns that a place only names: "at the Sur terminal", "in the town of Gao"."""
        for each in self._find_places():
            above = named_by(self._page, each.word, is_country=each.fact.precision == "country")
            if above is not None:
                yield Found(above, each.fact, each.span)

    def _is_dateline(self, start: int) -> bool:
        return any(low <= start < high for low, high in self._datelines)

    def _near(self, owners: Owners[_T], word: int, standing: Standing) -> Iterator[tuple[Found[_T], Nearness]]:
        """Yield times or places that may be those of an event, the likeliest first."""
        for each in owners.of(word):
            yield each, "clause"
        tree = self._page.tree
        above = self._plain_verb(word)
        if above is not None and standing.status in REAL:
            yield from ((each, "clause") for each in owners.of(above) if each.is_direct)
        if takes_up(self._page, word):
            named = owners.at(tree.heads[word])
            yield from ((each, "sentence") for each in ([named] if named else owners.of(tree.heads[word])))
        if standing.status in REAL and shares_setting(self._page, word):
            for each in owners.of(tree.heads[word]):
                if each.is_direct and each.word < word:
                    yield each, "sentence"

    def _plain_verb(self, word: int) -> int | None:
        """Return the verb that a noun is subject or object of, where it tells no event and no speech: "talks began"."""
        tree = self._page.tree
        above = tree.heads[word]
        if tree.upos[word] in CLAUSE_HEADS or tree.deps[word] not in ARGUMENTS or above in self._events:
            return None
        return None if self._page.lemmas[above] in status_words()["reporting"] else above

    def _is_when(self, time: Found[Time], standing: Standing) -> bool:
        """Tell whether a time may be when an event was: not until when it lasts, nor after the page for what was."""
        told, is_real = set(prepositions(self._page, time.word)), standing.status in REAL
        if told & (ENDING | DEADLINE if is_real else ENDING):
            return False
        first, day = first_day(time.fact.earliest), last_day(self._page.day)
        return not is_real or first is None or day is None or first <= day + A_DAY

    def _is_where(self, place: Found[Place], trigger: Trigger) -> bool:
        """Tell whether a place stands behind a preposition of place, and locates the event, not what it is about."""
        type_, told = trigger.kind.type or "", set(prepositions(self._page, place.word))
        is_journey = type_ == JOURNEY
        if self._is_aim(place, trigger):
            return True
        if not told & LOCATING and not (is_journey and told & REACHING):
            return False
        name = head_of(self._page, place.span.start, place.span.end)
        is_before = name != place.word and self._page.tree.deps[name] in NAMING
        if told & AIMED and (place.word in self._page.actors or is_before):
            return False
        return place.is_direct or is_journey or shared_codebook().quad(type_) not in VERBAL

    def _is_aim(self, place: Found[Place], trigger: Trigger) -> bool:
        """Tell whether an event is where its object is: "visited Quito", "shelled Gao"; "attacked Kenya" names whom."""
        tree = self._page.tree
        if tree.heads[place.word] != trigger.word or tree.deps[place.word] not in OBJECTS:
            return False
        if self._page.lemmas[trigger.word] in VISITING:
            return True
        return place.fact.precision != "country" and shared_codebook().quad(trigger.kind.type or "") == FORCE

    def _argument_words(self, word: int) -> Iterator[int]:
        """Yield the words of subject, object and complements of a trigger, without clauses: "killed six soldiers"."""
        tree = self._page.tree
        waiting = [child for child in tree.children[word] if tree.deps[child] in COUNTED]
        waiting += toll_words(self._page, word)
        while waiting:
            each = waiting.pop()
            yield each
            waiting += [child for child in tree.children[each] if tree.deps[child] not in APART]
