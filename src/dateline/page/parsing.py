"""A page in; the document out."""

from __future__ import annotations

from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, Final

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.bytemap import carry_over
from dateline.page.encoding import decode
from dateline.page.limits import DEFAULT, Limits
from dateline.page.sniff import name_binary, sniff_text
from dateline.schema import Document
from dateline.text.normal import normalise

if TYPE_CHECKING:
    from collections.abc import Callable

    from dateline.page.reading import Reading
    from dateline.schema import Page

_READERS: Final = {
    "text/html": ("dateline.page.markup.read", "read_html"),
    "text/plain": ("dateline.page.plain.read", "read_plain"),
}


def parse(
    page: Page, *, published: str | None = None, language: str | None = None, limits: Limits = DEFAULT
) -> Document:
    """Read a page into a document: text, blocks with roles, and what it says of itself.

    `published` (ISO 8601) and `language` win over what the page says and over what `page` itself brings. Raises
    `PageError` if there is nothing to read: an empty page, a PDF, an image.
    """
    if not page.data:
        raise PageError(codes.EMPTY, "the page is empty")
    binary = name_binary(page.data)
    if binary is not None:
        raise PageError(codes.BINARY, f"this is {binary}, no page; give text or HTML")
    decoded = decode(page.data, declared=page.encoding)
    normal = normalise(decoded.text)
    media_type = sniff_text(normal.text)
    module, name = _READERS[media_type]
    read: Callable[..., Reading] = getattr(import_module(module), name)
    reading = read(normal.text, limits=limits)
    byte_map = carry_over(decoded.runs, normal.edits, text=decoded.text, encoding=decoded.encoding)
    return Document(
        uri=page.uri,
        media_type=media_type,
        encoding=decoded.encoding,
        sha256=sha256(page.data).hexdigest(),
        text=reading.text,
        blocks=reading.blocks,
        language="en",
        byte_map=byte_map if media_type == "text/plain" else (),
        notes=(*decoded.notes, *reading.notes),
    )
