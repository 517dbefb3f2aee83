"""On whose word an event rests."""

from __future__ import annotations

import pytest

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.events.claims import find_claims
from dateline.annotate.frame import make_doc
from dateline.schema import Source, Statement
from tests.annotate.pages import make_document


def test_the_innermost_statement_gives_the_source() -> None:
    """Of those whose content holds the trigger."""
    facts = facts_of(make_doc(make_document(("paragraph", "Ana said Ben said rebels struck."))))
    trigger = facts.cut(25, 31)
    facts.statements.extend(statement(facts, *each) for each in ((0, 3, 9, "a"), (9, 12, 18, "b")))
    claims = find_claims(facts, trigger)
    assert claims.statements == ("b", "a")
    assert claims.source == "actor-b"


def test_no_statement_no_claim() -> None:
    """The narrator's own words rest on nobody's."""
    facts = facts_of(make_doc(make_document(("paragraph", "Rebels struck."))))
    assert find_claims(facts, facts.cut(7, 13)) == ((), None)


def statement(facts: Facts, start: int, end: int, content: int, name: str) -> Statement:
    """Return a statement whose content runs to the end of the text."""
    span = facts.cut(start, end)
    return Statement(
        id=name,
        evidence=(span,),
        maker="test",
        confidence=1.0,
        source=Source(span.start, span.end, span.quote, f"actor-{name}"),
        content=(facts.cut(content, len(facts.document.text)),),
        kind="indirect",
        stance="asserts",
    )


@pytest.mark.parametrize("outside", [(0, 3), (4, 8)])
def test_words_outside_the_content_are_nobodys_claim(outside: tuple[int, int]) -> None:
    """Source and cue are the narrator's."""
    facts = facts_of(make_doc(make_document(("paragraph", "Ana said rebels struck."))))
    facts.statements.append(statement(facts, 0, 3, 9, "a"))
    assert find_claims(facts, facts.cut(*outside)).statements == ()
