"""Accusations that no word tells: who says that others do harm to his own state accuses them of it.

"The president said that Oman was arming the rebels of his country" is an accusation of Oman.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.events.page import EVENTS, VERSION
from dateline.codebook import shared_codebook
from dateline.schema import Event, make_fact_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.schema import Actor, Statement

ACCUSE: Final = "ACCUSE"
CODE: Final = "112"
RULE: Final = "claim: harm to one's own"
CHARGING: Final = frozenset(
    "say says said tell tells told claim claims claimed insist insists insisted".split()
)  # not "confirmed"
HARM: Final = 4  # the quad class of material conflict
SURE: Final = 0.5  # assumed: seen too seldom to be measured


def find_accusations(facts: Facts, events: Sequence[Event]) -> Iterator[Event]:
    """Yield an accusation for each harm that somebody says others did or will do to his own state."""
    actors = {actor.id: actor for actor in facts.actors}
    statements = {statement.id: statement for statement in facts.statements}
    for event in events:
        statement = _claim_of(event, statements)
        if statement is not None and _is_harm(event, statement, actors) and not _is_told(event, statement, events):
            yield _make(event, statement, facts)


def _claim_of(event: Event, statements: Mapping[str, Statement]) -> Statement | None:
    """Return the statement of whoever says that an event happened, where there is a word for his saying it."""
    told = (statements[id_] for id_ in event.claimed_in)
    return next((each for each in told if each.source is not None and each.source.actor and _is_charged(each)), None)


def _is_charged(statement: Statement) -> bool:
    return statement.cue is not None and statement.cue.quote.lower() in CHARGING


def _is_harm(event: Event, statement: Statement, actors: Mapping[str, Actor]) -> bool:
    """Tell whether an event is harm that others do to whoever tells it, or to his state."""
    source = None if statement.source is None else actors.get(statement.source.actor or "")
    if source is None or source.country is None or event.quad != HARM or event.negated or not event.actors:
        return False
    doers = {actors[id_].country for id_ in event.actors}
    return source.country not in doers and any(actors[id_].country == source.country for id_ in event.recipients)


def _is_told(event: Event, statement: Statement, events: Sequence[Event]) -> bool:
    """Tell whether words tell the accusation already: in "accused Oman of the raid" the raid is claimed too."""
    cue = statement.cue
    return any(
        each.type == ACCUSE and cue is not None and each.trigger.start == cue.start
        for each in events
        if set(each.recipients) & set(event.actors)
    )


def _make(event: Event, statement: Statement, facts: Facts) -> Event:
    book, cue = shared_codebook(), statement.cue or event.trigger
    first, last = min(cue.start, event.trigger.start), max(cue.end, event.trigger.end)
    code = book.codes[CODE]
    return Event(
        id=make_fact_id("event", facts.document.sha256, ACCUSE, cue.start, event.id),
        evidence=(facts.cut(first, last),),
        maker=facts.maker(EVENTS, VERSION),
        confidence=SURE,
        type=ACCUSE,
        mode=code.mode,
        contexts=code.contexts,
        cameo=CODE,
        quad=book.quad(ACCUSE),
        goldstein=book.score(ACCUSE, mode=code.mode, cameo=CODE),
        actors=() if statement.source is None or statement.source.actor is None else (statement.source.actor,),
        recipients=event.actors,
        trigger=cue,
        status="happened",
        rule=RULE,
    )
