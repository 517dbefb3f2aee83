"""What a reader of one kind of page hands on: text, blocks, and what the page says of itself."""

from __future__ import annotations

from msgspec import Struct

from dateline.page.signs import Signs
from dateline.schema import Block, ByteRun, Candidate, FieldSource, Genre, Stamp


class Fields(Struct, frozen=True, kw_only=True):
    """What a page says of itself; each field that is there has its row in `sources`, each claimed its `candidates`."""

    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: Stamp | None = None
    modified: Stamp | None = None
    language: str | None = None
    translated_from: str | None = None
    canonical: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    genre: Genre | None = None
    sources: tuple[FieldSource, ...] = ()
    candidates: dict[str, tuple[Candidate, ...]] = {}
    notes: tuple[tuple[str, str], ...] = ()


class Reading(Struct, frozen=True, kw_only=True):
    """A page in blocks. `policies` are the names of declarations of trust in the markup, e.g. `correctionsPolicy`.

    `copies` are lines that were kept apart because they repeat others: where each stands, and where what it repeats.
    """

    text: str
    blocks: tuple[Block, ...]
    fields: Fields = Fields()
    byte_map: tuple[ByteRun, ...] = ()
    policies: tuple[str, ...] = ()
    signs: Signs = Signs()
    copies: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
