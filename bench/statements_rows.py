"""Gold of statements, a text read for them, and what is predicted for it by the convention of its corpus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from bench.reading import line_ranges
from dateline.annotate.actors import Actors
from dateline.annotate.base import facts_of
from dateline.annotate.encode import Encode, TextEncoder
from dateline.annotate.frame import make_doc
from dateline.annotate.statements.annotator import Maker
from dateline.annotate.statements.hedges import find_hedge
from dateline.annotate.statements.nesting import find_parents
from dateline.annotate.statements.read import find_attributions
from dateline.schema import Block, Document

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dateline.annotate.base import Facts
    from dateline.annotate.statements.attribution import Attribution, Words
    from dateline.annotate.statements.page import StatementPage
    from dateline.schema import Statement

NO_HASH: Final = "0" * 64  # of a text that is no file
Extent = tuple[int, int]


class GoldAttribution(Struct, frozen=True, kw_only=True):
    """Who says what, in characters; a role may have several stretches or none."""

    source: tuple[Extent, ...] = ()
    cue: tuple[Extent, ...] = ()
    content: tuple[Extent, ...] = ()
    optional: bool = False
    nested_in: str | None = None


class StatementsRow(Struct, frozen=True, kw_only=True):
    """A text with its gold attributions; `discard` are stretches that nobody marked."""

    id: str
    text: str
    attributions: tuple[GoldAttribution, ...]
    discard: tuple[Extent, ...] = ()

    @property
    def is_nested(self) -> bool:
        """Tell whether statements within others are marked."""
        return any(each.nested_in is not None for each in self.attributions)


def read_facts(row_id: str, text: str, encoder: TextEncoder) -> Facts:
    """Return what is known of an encoded text, each line a block, once its actors are found."""
    blocks = tuple(Block(start=start, end=end, role="paragraph") for start, end in line_ranges(text))
    document = Document(uri=row_id, media_type="text/plain", encoding="utf-8", sha256=NO_HASH, text=text, blocks=blocks)
    return facts_of(Actors()(Encode(encoder)(make_doc(document))))


def predict(page: StatementPage, *, is_nested: bool = False) -> list[Mapping[str, object]]:
    """Return the attributions of a page as the corpora mark them: sources with their clauses, none within another.

    Those within others are added for a text whose gold has such.
    """
    found = find_attributions(page)
    parents = find_parents(found, len(page.words))
    statements = Maker(page).make(found)
    names = {actor.id: actor.name for actor in page.facts.actors}
    return [
        {**_spans(page, attribution), **_fields(page, attribution, statement, names)}
        for attribution, parent, statement in zip(found, parents, statements, strict=True)
        if parent is None or is_nested
    ]


def _spans(page: StatementPage, attribution: Attribution) -> Mapping[str, object]:
    return {
        "source": [_extent(page.facts, words) for words in filter(None, [attribution.source])],
        "cue": [_extent(page.facts, words) for words in filter(None, [attribution.cue])],
        "content": [_extent(page.facts, words) for words in attribution.contents],
    }


def _fields(
    page: StatementPage, attribution: Attribution, statement: Statement, names: Mapping[str, str]
) -> Mapping[str, object]:
    hedge = find_hedge(page, attribution)
    source = statement.source
    said_by = None if source is None else names.get(source.actor or "", source.quote)
    return {
        "type": statement.kind,
        **({} if said_by is None else {"source_resolved": [said_by]}),
        **({} if statement.channel is None else {"channel": [statement.channel.quote]}),
        **({} if hedge is None else {"hedge": [page.text(hedge)]}),
    }


def _extent(facts: Facts, words: Words) -> Extent:
    return facts.frame.starts[words[0]], facts.frame.ends[words[1] - 1]
