"""A text in blocks in; what its words say of the page out: no markup needed, nothing guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.page.metadata.names import split_names
from dateline.page.metadata.printed import find_printed
from dateline.page.metadata.publisher import find_publisher
from dateline.page.metadata.translation import find_original
from dateline.page.reading import Fields
from dateline.schema import FieldSource, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.schema import Block

_MAX_BYLINE: Final = 150  # characters; a longer byline block is a life of the author


def read_words(text: str, blocks: Sequence[Block], *, language: str | None) -> Fields:
    """Return what title, byline, date and copyright lines say; each field with the words it comes from."""
    title = next((_trim(text, block) for block in blocks if block.role == "title"), None)
    authors = _find_authors(text, blocks)
    publisher = find_publisher(text, blocks)
    printed = find_printed(text, blocks, language=language)
    original = find_original(text, blocks)
    evidence: dict[str, tuple[Span, ...]] = {
        "title": () if title is None else (title,),
        "authors": tuple(authors),
        "publisher": () if publisher is None else (publisher,),
        "published": () if printed.published is None else printed.published.evidence,
        "modified": () if printed.modified is None else printed.modified.evidence,
        "translated_from": () if original is None else (original[1],),
    }
    return Fields(
        title=None if title is None else " ".join(title.quote.split()),
        publisher=None if publisher is None else publisher.quote,
        authors=tuple(span.quote for span in authors),
        published=printed.published,
        modified=printed.modified,
        translated_from=None if original is None else original[0],
        sources=tuple(
            FieldSource(field=field, source="text", evidence=spans) for field, spans in evidence.items() if spans
        ),
        notes=printed.notes,
    )


def _find_authors(text: str, blocks: Sequence[Block]) -> list[Span]:
    found = [span for block in blocks if block.role == "byline" for span in _find_names(text, block)]
    return list({span.quote: span for span in reversed(found)}.values())[::-1]


def _find_names(text: str, block: Block) -> Iterator[Span]:
    """Yield the names of a byline; a byline as long as a paragraph has none."""
    if block.end - block.start > _MAX_BYLINE:
        return
    for name in split_names([text[block.start : block.end]]):
        start = text.find(name, block.start, block.end)
        if start >= 0:
            yield Span.cut(text, start=start, end=start + len(name))


def _trim(text: str, block: Block) -> Span:
    """Return the words of a block without white space around them."""
    quote = text[block.start : block.end]
    start = block.start + len(quote) - len(quote.lstrip())
    return Span.cut(text, start=start, end=start + len(quote.strip()))
