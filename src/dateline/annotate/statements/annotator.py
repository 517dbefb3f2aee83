"""Statements of a page: who says what, with which words, through which medium."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.statements.channels import Channels
from dateline.annotate.statements.hedges import WEIGHT, find_hedge
from dateline.annotate.statements.kinds import find_kind
from dateline.annotate.statements.nesting import find_parents
from dateline.annotate.statements.page import read_statement_page
from dateline.annotate.statements.read import find_attributions
from dateline.annotate.statements.resolve import Resolver
from dateline.annotate.statements.stances import find_stance
from dateline.schema import Source, Statement, make_fact_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from dateline.annotate.statements.attribution import Attribution
    from dateline.annotate.statements.page import StatementPage
    from dateline.annotate.statements.resolve import Resolved
    from dateline.schema import Span

VERSION: Final = "1"
DIGITS: Final = 4  # of a chance; further ones differ between processors


class Statements:
    """Gives `Facts.statements`."""

    name = "statements"
    needs: frozenset[str] = frozenset({"names", "syntax", "actors"})
    gives: frozenset[str] = frozenset({"statements"})

    def __call__(self, doc: Doc) -> Doc:
        """Find the statements of one page."""
        facts = facts_of(doc)
        page = read_statement_page(facts)
        facts.statements.extend(Maker(page).make(find_attributions(page)))
        return doc


class Maker:
    """Makes statements of the attributions of one page."""

    def __init__(self, page: StatementPage) -> None:
        self._page, self._facts = page, page.facts
        self._resolver, self._channels = Resolver(page, page.facts.actors), Channels(page)
        self._maker = page.facts.maker(Statements.name, VERSION)

    def make(self, found: Sequence[Attribution]) -> list[Statement]:
        """Return one statement of each attribution, in their order."""
        ids = [self._id(attribution) for attribution in found]
        resolved = [self._resolve(attribution) for attribution in found]
        parents = find_parents(found, len(self._page.words))
        outlets = [self._outlet(*pair) for pair in zip(found, resolved, strict=True)]
        return [
            Statement(
                id=ids[index],
                evidence=(self._evidence(attribution),),
                maker=self._maker,
                confidence=self._confidence(attribution),
                source=_source(self._facts, resolved[index]),
                cue=None if attribution.cue is None else self._facts.cut_words(*attribution.cue),
                content=tuple(self._facts.cut_words(*stretch) for stretch in attribution.contents),
                kind=find_kind(self._page, attribution),
                channel=self._channel(attribution),
                via=outlets[index] or (None if parent is None else outlets[parent]),
                stance=find_stance(self._page, attribution),
                parent=None if parent is None else ids[parent],
            )
            for index, (attribution, parent) in enumerate(zip(found, parents, strict=True))
        ]

    def _id(self, attribution: Attribution) -> str:
        return make_fact_id("statement", self._facts.document.sha256, attribution.cue, attribution.contents)

    def _resolve(self, attribution: Attribution) -> Resolved | None:
        return None if attribution.source is None else self._resolver.resolve(attribution.source)

    def _outlet(self, attribution: Attribution, resolved: Resolved | None) -> str | None:
        """Return the actor of a medium that passes a statement on: the source itself, or who was told."""
        source = attribution.source
        if resolved is not None and source is not None and self._channels.is_publisher(source):
            return resolved.actor
        channel = self._channels.find(attribution)
        if channel is None or not self._channels.is_outlet(channel[1] - 1):
            return None
        return self._resolver.resolve(channel).actor

    def _channel(self, attribution: Attribution) -> Span | None:
        words = self._channels.find(attribution)
        return None if words is None else self._facts.cut_words(*words)

    def _confidence(self, attribution: Attribution) -> float:
        weight = 1.0 if find_hedge(self._page, attribution) is None else WEIGHT
        return round(attribution.score * weight, DIGITS)

    def _evidence(self, attribution: Attribution) -> Span:
        """Return the text from the first word to the last of all that makes the statement."""
        stretches = [*attribution.contents, *filter(None, (attribution.source, attribution.cue))]
        return self._facts.cut_words(min(start for start, _ in stretches), max(end for _, end in stretches))


def _source(facts: Facts, resolved: Resolved | None) -> Source | None:
    if resolved is None:
        return None
    span = facts.cut_words(*resolved.words)
    return Source(span.start, span.end, span.quote, resolved.actor)
