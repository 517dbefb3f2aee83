"""From words that fill a role to the actors of the record that they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dateline.annotate.events.reach import DEPTH, Party, parties_of, unique

if TYPE_CHECKING:
    from dateline.annotate.events.arguments import Roles
    from dateline.annotate.events.page import EventPage


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
