"""From bytes to text: a `Page` as it was found, and the `Document` that was read from it."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

from dateline.schema.fields import Credit, FieldSource, Genre, Inference, Stamp
from dateline.schema.spans import Span

BlockRole = Literal[
    "title",
    "standfirst",
    "byline",
    "dateline",
    "paragraph",
    "subhead",
    "caption",
    "pullquote",
    "list",
    "table",
    "related",
    "tag",
    "trust",
    "share",
    "subscribe",
    "legal",
    "comment",
    "furniture",
]
BODY_ROLES: Final[frozenset[BlockRole]] = frozenset({"paragraph", "dateline", "subhead", "list", "table"})
FACT_ROLES: Final[frozenset[BlockRole]] = BODY_ROLES | {"title", "standfirst"}  # facts from all others are asked for
Included = Literal["furniture"]  # what may be asked for: the blocks of all other roles, captions and comments too


class Page(Struct, frozen=True, kw_only=True):
    """A page as it was found: bytes, where from, and what was said of it outside (`published` is ISO 8601).

    `notes` are (code, message) pairs on what was lost on the way here.
    """

    uri: str
    data: bytes
    media_type: str | None = None
    encoding: str | None = None
    published: str | None = None
    language: str | None = None
    notes: tuple[tuple[str, str], ...] = ()


class Block(Struct, frozen=True, kw_only=True):
    """A stretch of the page with one role; `section` is a label that was glued to it, `node` its XPath in HTML."""

    start: int
    end: int
    role: BlockRole
    section: str | None = None
    link: str | None = None
    node: str | None = None


class TrustMark(Struct, frozen=True, kw_only=True):
    """One Trust Indicator, found or not.

    `evidence` are words on the page that show it, `declared` the names in schema.org of what the markup declares: found
    with a declaration alone, nothing was shown. `code` is the concept of the IPTC's Trust Indicator NewsCodes for it.
    """

    indicator: str
    found: bool
    code: str | None = None
    evidence: tuple[Span, ...] = ()
    declared: tuple[str, ...] = ()
    note: str | None = None


class ByteRun(Struct, frozen=True, array_like=True):
    """From character `start` of the text on, characters stem from the source bytes from `byte` on."""

    start: int
    byte: int


class Document(Struct, frozen=True, kw_only=True):
    """A page that was read: its whole visible text (NFC, ends of lines as LF) in blocks, and what it says of itself.

    `encoding` is that of the source bytes. `byte_map` leads from characters back to source bytes (plain text only,
    ordered by `start`); for HTML each block carries its `node`. `notes` are (code, message) pairs.
    `canonical` is the address that the page says it has, `genre` the kind of work that it says it is, `credit` the line
    of an agency before the story. What is `inferred` fills no other field.
    """

    uri: str
    media_type: str
    encoding: str
    sha256: str
    text: str
    blocks: tuple[Block, ...] = ()
    language: str | None = None
    translated_from: str | None = None
    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: Stamp | None = None
    modified: Stamp | None = None
    canonical: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    genre: Genre | None = None
    credit: Credit | None = None
    inferred: tuple[Inference, ...] = ()
    sources: tuple[FieldSource, ...] = ()
    trust: tuple[TrustMark, ...] = ()
    byte_map: tuple[ByteRun, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
