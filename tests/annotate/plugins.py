"""Annotators for tests: one that works, and ones that do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.annotate.base import facts_of
from dateline.schema import Fact, Span, make_fact_id

if TYPE_CHECKING:
    from spacy.tokens import Doc


class Loud:
    """Finds words in capitals."""

    name = "loud"
    needs: frozenset[str] = frozenset()
    gives: frozenset[str] = frozenset({"loud"})

    def __call__(self, doc: Doc) -> Doc:
        """Add a fact for each word in capitals."""
        facts = facts_of(doc)
        spans = [facts.cut_words(index, index + 1) for index, word in enumerate(facts.frame.words) if word.isupper()]
        facts.add_extra("loud", [_make_fact(span, maker=facts.maker(self.name, "1")) for span in spans])
        return doc


class Crashing(Loud):
    """Raises what a plug-in may raise."""

    name = "crashing"

    def __call__(self, doc: Doc) -> Doc:
        """Fail on pages that speak of floods."""
        if "flood" in doc.text:
            raise ZeroDivisionError("no share of nothing")
        return super().__call__(doc)


class Forgetful(Loud):
    """Returns another Doc than it was given."""

    name = "forgetful"

    def __call__(self, doc: Doc) -> Doc:
        """Return a copy."""
        return doc.copy()


class Miscounting(Loud):
    """Cites words that do not stand where it says."""

    name = "miscounting"

    def __call__(self, doc: Doc) -> Doc:
        """Add a fact with a false quote."""
        facts_of(doc).add_extra("loud", [_make_fact(Span(0, 3, "not there"), maker="miscounting@1")])
        return doc


def _make_fact(span: Span, *, maker: str) -> Fact:
    return Fact(id=make_fact_id("loud", span.start), evidence=(span,), maker=maker, confidence=1.0)
