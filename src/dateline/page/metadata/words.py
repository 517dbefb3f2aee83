"""A text in blocks in; what its words say of the page out: no markup needed, nothing guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.page.metadata.genres import find_labels
from dateline.page.metadata.keywords import find_tags
from dateline.page.metadata.printed import find_printed
from dateline.page.metadata.publisher import find_publisher
from dateline.page.metadata.signed import find_authors
from dateline.page.metadata.translation import find_original
from dateline.page.reading import Fields
from dateline.schema import FieldSource, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.schema import Block


def read_words(text: str, blocks: Sequence[Block], *, language: str | None) -> Fields:
    """Return what title, byline, date and copyright lines say; each field with the words it comes from."""
    title = next((_trim(text, block) for block in blocks if block.role == "title"), None)
    authors = find_authors(text, blocks)
    publisher = find_publisher(text, blocks)
    printed = find_printed(text, blocks, language=language)
    original = find_original(text, blocks)
    tags = find_tags(text, blocks)
    labels = find_labels(text, blocks)[:1]
    evidence: dict[str, tuple[Span, ...]] = {
        "title": () if title is None else (title,),
        "authors": tuple(authors),
        "publisher": () if publisher is None else (publisher,),
        "published": () if printed.published is None else printed.published.evidence,
        "modified": () if printed.modified is None else printed.modified.evidence,
        "translated_from": () if original is None else (original[1],),
        "tags": tuple(tags),
        "genre": tuple(span for _, span in labels),
    }
    return Fields(
        title=None if title is None else " ".join(title.quote.split()),
        publisher=None if publisher is None else publisher.quote,
        authors=tuple(span.quote for span in authors),
        published=printed.published,
        modified=printed.modified,
        translated_from=None if original is None else original[0],
        tags=tuple(span.quote for span in tags),
        genre=next((genre for genre, _ in labels), None),
        sources=tuple(
            FieldSource(field=field, source="text", evidence=spans) for field, spans in evidence.items() if spans
        ),
        notes=printed.notes,
    )


def _trim(text: str, block: Block) -> Span:
    """Return the words of a block without white space around them."""
    quote = text[block.start : block.end]
    start = block.start + len(quote) - len(quote.lstrip())
    return Span.cut(text, start=start, end=start + len(quote.strip()))
