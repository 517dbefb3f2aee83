"""Tags and parse together."""

from __future__ import annotations

from dataclasses import replace

from dateline.annotate.statements.read import find_attributions
from dateline.model.signals import ScoredSpan
from tests.annotate.statements.pages import SAY, page, told

NESTED = "Officials/NOUN/nsubj/2 say/VERB/root/0 she/PRON/nsubj/4 deny/VERB/ccomp/2 the/DET/det/6 raid/NOUN/obj/4"


def test_without_tags_the_parse_speaks() -> None:
    """As a bundle without the head leaves it."""
    read = page(SAY)
    assert [told(read, each)[0] for each in find_attributions(read)] == ["Officials"]


def test_the_parse_adds_what_is_never_tagged() -> None:
    """Statements within statements; what is tagged already is not said twice."""
    read = page(NESTED)
    signals = read.facts.read_signals()
    spans = (ScoredSpan(0, 1, "source", 0.9), ScoredSpan(1, 2, "cue", 0.9), ScoredSpan(2, 6, "content", 0.9))
    read.facts.signals = replace(signals, spans={**signals.spans, "attribution": spans})
    assert [told(read, each)[:2] for each in find_attributions(read)] == [
        ("Officials", "say"),
        ("she", "deny"),
    ]
