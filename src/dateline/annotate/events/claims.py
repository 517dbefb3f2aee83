"""On whose word an event rests: the statements whose content tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from dateline.annotate.base import Facts
    from dateline.schema import Span


class Claims(NamedTuple):
    """The statements that tell an event, innermost first, and the actor whose word it is."""

    statements: tuple[str, ...]
    source: str | None


def find_claims(facts: Facts, trigger: Span) -> Claims:
    """Return the statements in whose content a trigger stands."""
    around = [
        (span.end - span.start, statement)
        for statement in facts.statements
        for span in statement.content
        if span.start <= trigger.start and trigger.end <= span.end
    ]
    around.sort(key=lambda each: each[0])
    ids = tuple(dict.fromkeys(statement.id for _, statement in around))
    sources = (statement.source.actor for _, statement in around if statement.source is not None)
    return Claims(ids, next((source for source in sources if source is not None), None))
