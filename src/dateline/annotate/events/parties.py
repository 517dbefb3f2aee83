"""From words that fill a role to the actors of the record that they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.events.reach import DEPTH, Party, parties_of, unique

if TYPE_CHECKING:
    from dateline.annotate.events.arguments import Roles
    from dateline.annotate.events.page import EventPage

DIRECTED: Final = frozenset(
    {"REQUEST", "REJECT", "THREATEN", "ACCUSE", "SANCTION", "SUPPORT", "AGREE", "COOPERATE", "AID", "CONCEDE"}
)
SIDES: Final = frozenset({"country", "government", "organization", "person", "armed_group"})


class Parties(NamedTuple):
    """Who acts and who is acted upon, each once; for mutual events everybody is both."""

    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]


def find_parties(page: EventPage, roles: Roles) -> Parties:
    """Return the actors that stand in the roles of an event; nobody where the words stand for nobody known."""
    actors = unique(party for word in roles.actors for party in parties_of(page, word, depth=1))
    acting = frozenset() if roles.is_mutual else frozenset(party.actor for party in actors)
    recipients = unique(
        party for word in roles.recipients for party in parties_of(page, word, depth=DEPTH, without=acting)
    )
    if roles.is_mutual:
        everybody = unique([*actors, *recipients])
        return Parties(everybody, everybody)
    return Parties(actors, tuple(party for party in recipients if party.actor not in acting))


def add_other_side(page: EventPage, word: int, parties: Parties, kind: str) -> Parties:
    """Return the parties with the recipient that a sentence leaves unsaid where it names one other party only.

    "Chad demanded an answer, a day after Niger had closed the road": of a demand there is somebody of whom it is made.
    """
    if kind not in DIRECTED or parties.recipients or not parties.actors:
        return parties
    acting = {party.actor for party in parties.actors}
    countries = {actor.country for party in parties.actors if (actor := page.actor_at(party.word)) is not None}
    others = unique(
        Party(actor.id, each)
        for each in page.sentence(word)
        if (actor := page.actors.get(each)) is not None and actor.type in SIDES
        if actor.id not in acting and (actor.country is None or actor.country not in countries)
    )
    return Parties(parties.actors, others) if len(others) == 1 else parties
