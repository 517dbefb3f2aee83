"""From a word that fills a role to the actors it stands for, or that the thing it names belongs to or concerns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.events.pairs import find_pair
from dateline.annotate.events.slots import preposition

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from dateline.annotate.events.page import EventPage

# Words between a thing and the party that it belongs to or concerns: "Quito's offer", "the sanctions on Guinea".
LEADING: Final = ("by", "of", "on", "against", "to", "with", "from", "for", "between", "in", "at", "near")
DEPTH: Final = 3  # nouns between the trigger and the party: "the offer of the envoy of Quito"
OWNING: Final = frozenset({"nmod:poss", "amod", "compound", "nmod", "nmod:desc"})
BEFORE: Final = frozenset({"amod", "compound", "nmod:desc"})
CLAUSES: Final = frozenset({"acl", "acl:relcl"})
OBLIQUE: Final = frozenset({"obl", "obl:agent"})
NOBODY: Final[AbstractSet[str]] = frozenset()
TWO: Final = 2


class Party(NamedTuple):
    """An actor by its id, and the word of the page that stands for it here."""

    actor: str
    word: int


def unique(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Return parties, each actor once, where it stands first."""
    found: dict[str, Party] = {}
    for party in parties:
        found.setdefault(party.actor, party)
    return tuple(found.values())


def parties_of(page: EventPage, word: int, *, depth: int, without: AbstractSet[str] = NOBODY) -> list[Party]:
    """Return the actors that a word stands for, else those that the thing it names belongs to or concerns.

    Actors `without` are passed by: of what Quito does to "its embassy in Lima" Lima is the other side.
    """
    split = _split_peoples(page, word) or _split_pair(page, word)
    if split:
        return [party for party in split if party.actor not in without]
    actor = page.party_at(word)
    if actor is not None:
        return [] if actor.id in without else [Party(actor.id, word)]
    if depth == 0:
        return []
    for below in owners(page, word):
        joined = page.joined(below)
        found = [party for each in joined for party in parties_of(page, each, depth=depth - 1, without=without)]
        if found:
            return found
    return []


def reaches(page: EventPage, words: Sequence[int], *, without: AbstractSet[str] = NOBODY) -> bool:
    """Tell whether one of some words leads to an actor, or to a country that the page names."""
    found = any(parties_of(page, word, depth=DEPTH, without=without) for word in words)
    return found or any(_is_foreign(page, word, depth=DEPTH) for word in words)


def _is_foreign(page: EventPage, word: int, *, depth: int) -> bool:
    """Tell whether a thing is of a country that is no actor of the page: "restrictions on German goods"."""
    below = list(owners(page, word)) if depth > 0 else []
    named = (page.countries[each] for each in below if each in page.countries)
    return any(country not in page.states for country in named) or any(
        _is_foreign(page, each, depth=depth - 1) for each in below
    )


def owners(page: EventPage, word: int) -> Iterator[int]:
    """Yield what a noun belongs to or concerns, owners first: its possessor, what stands before it, what follows it."""
    tree = page.tree
    hanging = [child for child in tree.children[word] if tree.deps[child] in OWNING]
    yield from (child for child in hanging if tree.deps[child] == "nmod:poss")
    yield from (child for child in hanging if tree.deps[child] in BEFORE)
    yield from _led(page, hanging)
    for clause in tree.children[word]:
        if tree.deps[clause] in CLAUSES and tree.upos[clause] == "VERB":
            yield from _led(page, [each for each in tree.children[clause] if tree.deps[each] in OBLIQUE])


def before(page: EventPage, word: int) -> list[int]:
    """Return the words before a noun that say of which kind it is, or whose."""
    return [child for child in page.tree.children[word] if page.tree.deps[child] in BEFORE]


def led(page: EventPage, word: int) -> Iterator[int]:
    """Yield what follows a noun by a preposition, likeliest first: what it is of, against or for."""
    yield from _led(page, [child for child in page.tree.children[word] if page.tree.deps[child] == "nmod"])


def _led(page: EventPage, words: Iterable[int]) -> Iterator[int]:
    led = [(LEADING.index(name), word) for word in words if (name := preposition(page, word)) in LEADING]
    yield from (word for _, word in sorted(led))


def _split_pair(page: EventPage, word: int) -> list[Party]:
    """Return the two whom "the two countries" takes up."""
    pair, sentence = find_pair(page, word), page.sentence(word)
    found = ((page.party_at(each), each if each in sentence else word) for each in pair)
    return [Party(actor.id, each) for actor, each in found if actor is not None]


def _split_peoples(page: EventPage, word: int) -> list[Party]:
    """Return the states of "Chadian and Sudanese officials", a group of no one country; none where they are not two."""
    actor = page.actors.get(word)
    if actor is not None and actor.country is not None:
        return []
    named = [each for child in before(page, word) for each in page.joined(child) if each in page.countries]
    states = [Party(state.id, each) for each in named if (state := page.states.get(page.countries[each])) is not None]
    return states if len(states) == len(named) >= TWO else []
