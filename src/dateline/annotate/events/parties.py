"""From words that fill a role to the actors of the record that they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.events.slots import preposition

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.events.arguments import Roles
    from dateline.annotate.events.page import EventPage

# Words between a thing and the party that it belongs to or concerns: "Quito's offer", "the sanctions on Guinea".
LEADING: Final = ("by", "of", "on", "against", "to", "in", "with", "from", "for", "between")
DEPTH: Final = 3  # nouns between the trigger and the party: "the offer of the envoy of Quito"
DIRECTED: Final = frozenset(
    {"REQUEST", "REJECT", "THREATEN", "ACCUSE", "SANCTION", "SUPPORT", "AGREE", "COOPERATE", "AID", "CONCEDE"}
)
SIDES: Final = frozenset({"country", "government", "organization", "person", "armed_group"})
OWNING: Final = frozenset({"nmod:poss", "amod", "compound", "nmod"})


class Party(NamedTuple):
    """An actor by its id, and the word of the page that stands for it here."""

    actor: str
    word: int


class Parties(NamedTuple):
    """Who acts and who is acted upon, each once; for mutual events everybody is both."""

    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]


def find_parties(page: EventPage, roles: Roles) -> Parties:
    """Return the actors that stand in the roles of an event; nobody where the words stand for nobody known."""
    actors = _unique(party for word in roles.actors for party in _parties_of(page, word, depth=1))
    recipients = _unique(party for word in roles.recipients for party in _parties_of(page, word, depth=DEPTH))
    if roles.is_mutual:
        everybody = _unique([*actors, *recipients])
        return Parties(everybody, everybody)
    acting = {party.actor for party in actors}
    return Parties(actors, tuple(party for party in recipients if party.actor not in acting))


def add_other_side(page: EventPage, word: int, parties: Parties, kind: str) -> Parties:
    """Return the parties with the recipient that a sentence leaves unsaid where it names one other party only.

    "Chad demanded an answer, a day after Niger had closed the road": of a demand there is somebody of whom it is made.
    """
    if kind not in DIRECTED or parties.recipients or not parties.actors:
        return parties
    acting = {party.actor for party in parties.actors}
    countries = {actor.country for party in parties.actors if (actor := page.actor_at(party.word)) is not None}
    others = _unique(
        Party(actor.id, each)
        for each in page.sentence(word)
        if (actor := page.actors.get(each)) is not None and actor.type in SIDES
        if actor.id not in acting and (actor.country is None or actor.country not in countries)
    )
    return Parties(parties.actors, others) if len(others) == 1 else parties


def _parties_of(page: EventPage, word: int, *, depth: int) -> list[Party]:
    """Return the actor that a word stands for, else those that the thing it names belongs to or concerns."""
    actor = page.actor_at(word)
    if actor is not None:
        return [Party(actor.id, word)]
    if depth == 0:
        return []
    for below in _owners(page, word):
        found = [party for each in page.joined(below) for party in _parties_of(page, each, depth=depth - 1)]
        if found:
            return found
    return []


def _owners(page: EventPage, word: int) -> Iterator[int]:
    """Yield what a noun belongs to or concerns, owners first."""
    tree = page.tree
    hanging = [child for child in tree.children[word] if tree.deps[child] in OWNING]
    yield from (child for child in hanging if tree.deps[child] == "nmod:poss")
    yield from (child for child in hanging if tree.deps[child] in {"amod", "compound"})
    led = [(LEADING.index(name), child) for child in hanging if (name := preposition(page, child)) in LEADING]
    yield from (child for _, child in sorted(led))


def _unique(parties: Iterator[Party] | Sequence[Party]) -> tuple[Party, ...]:
    found: dict[str, Party] = {}
    for party in parties:
        found.setdefault(party.actor, party)
    return tuple(found.values())
