"""What Dateline makes of a page: its article text, and where in the source the article stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from dateline.errors import DatelineError
from dateline.page import parse
from dateline.schema import BODY_ROLES, Document, Page

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from dateline.schema import BlockRole

Range = tuple[int, int]


class Article(NamedTuple):
    """The article of a page: its ranges in the source text and its words; both empty where there is none."""

    spans: tuple[Range, ...]
    body: str


NO_ARTICLE = Article((), "")


def read_plain(uri: str, text: str) -> Article | None:
    """Return the article of a plain-text page, with ranges in that text; `None` if it cannot be read."""
    document = read_plain_page(uri, text)
    if document is None:
        return None
    data = text.encode()
    spans = list(_body_spans(document))
    if document.text != text:
        spans = [_to_source(document, data, span=span) for span in spans]
    return Article(tuple(spans), "\n".join(text[start:end] for start, end in spans))


def read_plain_page(uri: str, text: str) -> Document | None:
    """Return the document of a plain-text page; `None` if it cannot be read."""
    return _parse(Page(uri=uri, data=text.encode(), media_type="text/plain"))


def read_page(uri: str, html: str) -> Document | None:
    """Return the document of an HTML page; `None` if it cannot be read."""
    return _parse(Page(uri=uri, data=html.encode(errors="replace"), media_type="text/html", encoding="utf-8"))


def select_text(document: Document | None, roles: AbstractSet[BlockRole]) -> str:
    """Return the text of the blocks that have one of the roles, a line each; nothing of a page that was not read."""
    blocks = () if document is None else document.blocks
    text = "" if document is None else document.text
    return "\n".join(text[block.start : block.end] for block in blocks if block.role in roles)


def _parse(page: Page) -> Document | None:
    try:
        return parse(page)
    except DatelineError:
        return None


def _body_spans(document: Document) -> Iterator[Range]:
    return ((block.start, block.end) for block in document.blocks if block.role in BODY_ROLES)


def _to_source(document: Document, data: bytes, *, span: Range) -> Range:
    """Return a range of the source text for one of the document's, which was normalised."""
    start, end = (len(data[: _byte_at(document, at)].decode(errors="ignore")) for at in span)
    return start, end


def _byte_at(document: Document, at: int) -> int:
    index = bisect_right(document.byte_map, at, key=lambda run: run.start) - 1
    run = document.byte_map[index] if index >= 0 else None
    first, byte = (run.start, run.byte) if run else (0, 0)
    return byte + len(document.text[first:at].encode())
