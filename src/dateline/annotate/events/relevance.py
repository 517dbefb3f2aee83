"""What is told is an event only where it is of politics: who takes part tells it, for words alone do not.

"The firm offers free repairs" and "the ministry offers talks" are one pattern; the parties part them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.events.lexicon import BY_HEAD
from dateline.annotate.events.sectors import sector_of
from dateline.annotate.tables import read_table
from dateline.codebook import shared_codebook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.events.merging import Told
    from dateline.annotate.events.page import EventPage
    from dateline.schema import Actor

POLITICAL_TYPES: Final = frozenset({"country", "government", "armed_group"})
POLITICAL_SECTORS: Final = frozenset(
    {"GOV", "LEG", "JUD", "MIL", "COP", "SPY", "OPP", "REB", "IGO", "NGO", "PRO", "PTY", "CRM", "REF", "ELI", "LAB"}
)
# Types that are events whoever takes part: violence, arrests and protest; a type of the user's own is one as well.
PLAIN: Final = frozenset({"ASSAULT", "COERCE", "PROTEST", "SANCTION"})
# Of these, what is one even where nobody is named, on a page of politics or with a day or a place.
ALONE: Final = frozenset({"ASSAULT", "COERCE", "PROTEST"})
SHARE: Final = (
    0.4  # the four pages of the record's bench lie at 0.48 to 0.80, of 24 on products, sport and nature 23 under 0.35
)
# What is said may tell an event, that it is said does not. The head's two such events on 24 news articles were wrong.
SPEECH: Final = frozenset({"say", "tell", "add", "note"})
SPORT_WORDS: Final = 5  # of the list "games" on one page: 9 of 9 pages of sport among 60 have more, 1 of 51 others


class Relevance:
    """Tells the events of one page from what only sounds like them.

    On a page of politics, where most of what is told has a party of politics, others may act as well: "the fishermen".
    """

    def __init__(self, page: EventPage, tellings: Sequence[Told]) -> None:
        self._is_sport = len(_games() & frozenset(page.lemmas)) >= SPORT_WORDS
        actors = (actor for actor in page.facts.actors if is_political(actor, day=page.day))
        self._of_politics = frozenset(actor.id for actor in actors if not (self._is_sport and _plays(actor)))
        political = sum(not self._of_politics.isdisjoint(_parties(telling)) for telling in tellings)
        self._is_political = political >= SHARE * len(tellings)

    def is_event(self, telling: Told) -> bool:
        """Tell whether a telling is of politics, conflict or crime, and not of a game, a product or a private life."""
        type_ = telling.trigger.kind.type or ""
        if telling.trigger.entry.key == BY_HEAD and telling.lemma in SPEECH:
            return False
        if type_ not in shared_codebook().types or shared_codebook().types[type_].patterns:
            return True
        parties = _parties(telling)
        if not self._of_politics.isdisjoint(parties):
            return True
        if self._is_sport:
            return False
        if not parties:
            is_placed = self._is_political or telling.setting.place is not None or telling.setting.time is not None
            return is_placed if type_ in ALONE else self._is_political and _is_named(telling)
        return self._is_political or type_ in PLAIN


def is_political(actor: Actor, *, day: str | None = None) -> bool:
    """Tell whether an actor is a state, one who acts for a state or against it, or a body between states, on a day."""
    return actor.type in POLITICAL_TYPES or sector_of(actor, day=day) in POLITICAL_SECTORS


def _plays(actor: Actor) -> bool:
    """Tell whether an actor goes by a word of sport: a striker is no worker on strike there."""
    called = (actor.name, *(role.title for role in actor.roles))
    return any(word in _games() for name in called for word in name.lower().split())


def _parties(telling: Told) -> list[str]:
    """Return the ids of all who take part."""
    return [party.actor for party in (*telling.parties.actors, *telling.parties.recipients)]


def _is_named(telling: Told) -> bool:
    """Tell whether a verb with a word that its pattern names tells an event: "sign a treaty"."""
    pattern = telling.trigger.entry.pattern
    return pattern.part == "v" and any(condition.words for condition in pattern.conditions)


@lru_cache(maxsize=1)
def _games() -> frozenset[str]:
    return read_table("events/games", dict[str, frozenset[str]])["games"]
