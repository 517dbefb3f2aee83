"""A page as events are read from it: its tree, its lemmas, and which actor each word stands for."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.tree import Tree, tree_of
from dateline.annotate.events.forms import irregular_verbs, plain_forms
from dateline.annotate.events.lexicon import known_lemmas
from dateline.annotate.events.opinion import Opinion, opinion_of
from dateline.annotate.events.standins import find_countries, find_states
from dateline.kb.dates import is_date

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.schema import Actor

BESIDE: Final = frozenset({"flat", "appos", "compound", "nmod:desc", "goeswith"})  # how a name hangs on its title
JOINED: Final = "conj"
BEFORE: Final = frozenset({"amod", "compound", "nmod:desc"})
DATED: Final = frozenset({"DATE", "TIME"})
WHOSE: Final = "whose"
EVENTS: Final = "events"  # the name of the annotator, and its version
VERSION: Final = "1"
DAY: Final = len("2019-09-25")


@dataclass(frozen=True, slots=True)
class EventPage:
    """A page: `actors` and the extent of their mentions, by the head word of each mention.

    `countries` are those that words name, whether or not they act there; `states` the actors that stand for them.
    `timed` are the words of days and hours, `opinion` what the encoder says of events, None where it lacks the head.
    """

    facts: Facts
    tree: Tree
    lemmas: tuple[str, ...]
    actors: dict[int, Actor]
    mentions: dict[int, tuple[int, int]]
    countries: dict[int, str]
    states: Mapping[str, Actor]
    timed: frozenset[int]
    opinion: Opinion | None = None

    @property
    def day(self) -> str | None:
        """Return the day, month or year of the page; None where it says none that can be compared."""
        published = self.facts.document.published
        day = None if published is None else published.value[:DAY]
        return day if day is not None and is_date(day) else None

    def mention_at(self, word: int) -> tuple[int, int]:
        """Return the words that name the actor at a word, half-open; the word alone where none is known."""
        named = next((each for each in (word, *self.tree.children[word]) if each in self.mentions), None)
        return (word, word + 1) if named is None else self.mentions[named]

    def actor_at(self, word: int) -> Actor | None:
        """Return the actor that a word stands for, or that is named right beside it: "President" "Chávez"."""
        found = self.actors.get(word)
        if found is not None:
            return found
        for child in self.tree.children[word]:
            if self.tree.deps[child] in BESIDE and child in self.actors and not self._is_demonym(child):
                return self.actors[child]
        return None

    def party_at(self, word: int) -> Actor | None:
        """Return the actor at a word; for a word that only names a country or a place in it, the state."""
        actor = self.actor_at(word)
        return self.states.get(self.countries.get(word, "")) if actor is None else actor

    def sentence(self, word: int) -> range:
        """Return the words of the sentence that a word stands in."""
        number, sentences = self.tree.sentences[word], self.tree.sentences
        return range(bisect_left(sentences, number), bisect_left(sentences, number + 1))

    def joined(self, word: int) -> Iterator[int]:
        """Yield a word and those that are joined to it by "and"."""
        yield word
        for child in self.tree.children[word]:
            if self.tree.deps[child] == JOINED:
                yield child

    def peoples_of(self, word: int) -> tuple[int, ...]:
        """Return the adjectives of several countries before a noun, which stand for each of them; none of one country.

        "Greek and Turkish officials met": two states did, and no official is of both.
        """
        tree = self.tree
        first = (each for each in tree.children[word] if tree.deps[each] in BEFORE and each in self.countries)
        named = [each for adjective in first for each in self.joined(adjective) if each in self.countries]
        known = {self.countries[each] for each in named}
        return tuple(named) if len(known) > 1 else ()

    def shared_noun(self, word: int) -> int | None:
        """Return the noun that an adjective of a country shares with others: "officials" for "Greek" and "Turkish"."""
        first = self.tree.heads[word] if self.tree.deps[word] == JOINED else word
        noun = self.tree.heads[first]
        if word not in self.countries or self.tree.deps[first] not in BEFORE:
            return None
        return noun if word in self.peoples_of(noun) and noun != word else None

    def _is_demonym(self, word: int) -> bool:
        return self.tree.deps[word] == "compound" and self.actors[word].type == "country"


def read_page(facts: Facts) -> EventPage:
    """Return a page whose actors are known, ready for events."""
    tree = tree_of(facts)
    lemmas = tuple(map(_lemma, facts.read_signals().lemmas, facts.frame.words, tree.upos))
    found = {head: (actor, words) for head, actor, words in _heads(facts, tree)}
    actors = {head: actor for head, (actor, _) in found.items()}
    actors |= {word: actors[noun] for word, noun in _possessing_relatives(tree, lemmas) if noun in actors}
    mentions = {head: words for head, (_, words) in found.items()}
    countries, states = find_countries(facts, tree), find_states(facts.actors)
    timed, opinion = frozenset(_timed(facts)), opinion_of(facts)
    return EventPage(facts, tree, lemmas, actors, mentions, countries, states, timed, opinion)


def _timed(facts: Facts) -> Iterator[int]:
    starts = facts.frame.starts
    for time in (each for each in facts.times if each.type in DATED):
        yield from range(bisect_left(starts, time.start), bisect_left(starts, time.end))


def _possessing_relatives(tree: Tree, lemmas: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield each "whose" with the noun that it takes up."""
    for word, lemma in enumerate(lemmas):
        if lemma == WHOSE:
            clause = next((each for each in tree.ancestors(word) if tree.deps[each] == "acl:relcl"), None)
            if clause is not None:
                yield word, tree.heads[clause]


def _lemma(lemma: str, word: str, upos: str) -> str:
    """Return the lemma in small letters; where the encoder's is no word of the lexicon, what the form says."""
    lemma = lemma.lower()
    if upos == "VERB" and word.lower() in irregular_verbs():
        return irregular_verbs()[word.lower()]
    if upos not in {"VERB", "NOUN"} or lemma in known_lemmas():
        return lemma
    return next((form for form in plain_forms(word.lower(), upos) if form in known_lemmas()), lemma)


def _heads(facts: Facts, tree: Tree) -> Iterator[tuple[int, Actor, tuple[int, int]]]:
    """Yield the head word of each mention with its actor; a longer mention wins over one inside it."""
    spans = [(mention.end - mention.start, mention, actor) for actor in facts.actors for mention in actor.mentions]
    for _, mention, actor in sorted(spans, key=lambda each: (each[0], each[1].start)):
        start = bisect_left(facts.frame.starts, mention.start)
        end = bisect_left(facts.frame.starts, mention.end)
        if start < end:
            yield tree.head_of(start, end), actor, (start, end)
