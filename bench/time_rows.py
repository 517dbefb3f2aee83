"""Gold of times, and a text read for them: rows of expressions with TIMEX3 types and values."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from bench.reading import line_ranges
from dateline.annotate.base import Facts, facts_of
from dateline.annotate.encode import Encode, TextEncoder
from dateline.annotate.frame import make_doc
from dateline.schema import Block, Document
from dateline.schema.fields import Stamp

NO_HASH: Final = "0" * 64  # of a text that is no file


class TimeReading(Struct, frozen=True, kw_only=True):
    """A TIMEX3 type and value."""

    type: str
    value: str


class GoldTime(Struct, frozen=True, kw_only=True):
    """An expression of a gold row; `also_accepted` are further readings that count as right."""

    start: int
    end: int
    type: str
    value: str | None
    also_accepted: tuple[TimeReading, ...] = ()


class TimeRow(Struct, frozen=True, kw_only=True):
    """A text with its expressions of time; `dct` is the day of publication, None where it is not known."""

    id: str
    text: str
    timex: tuple[GoldTime, ...]
    dct: str | None = None
    genre: str | None = None


def read_facts(row: TimeRow, encoder: TextEncoder) -> Facts:
    """Return the encoded text of a row, each line a block."""
    document = Document(
        uri=row.id,
        media_type="text/plain",
        encoding="utf-8",
        sha256=NO_HASH,
        text=row.text,
        blocks=tuple(Block(start=start, end=end, role="paragraph") for start, end in line_ranges(row.text)),
        published=None if row.dct is None else Stamp(value=row.dct, source="given"),
    )
    return facts_of(Encode(encoder)(make_doc(document)))
