"""Gold of events: sentences with events, actors marked or coded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from bench.files import decode_rows
from bench.reading import line_ranges
from dateline.annotate.actors import Actors
from dateline.annotate.base import Facts, facts_of
from dateline.annotate.encode import Encode, TextEncoder
from dateline.annotate.frame import make_doc
from dateline.annotate.places import Places
from dateline.annotate.times import Times
from dateline.schema import Block, Document

if TYPE_CHECKING:
    from pathlib import Path

NO_HASH: Final = "0" * 64  # of a text that is no file


class Given(Struct, frozen=True):
    """A stretch of the text that is marked as source or target."""

    start: int
    end: int
    text: str = ""


class EventsRow(Struct, frozen=True, kw_only=True):
    """A sentence with its gold events; `given` marks who does it to whom, where only the type is asked for."""

    id: str
    text: str
    set: str
    events: tuple[dict[str, Any], ...] = ()  # as the outside scorer reads them
    given: dict[str, tuple[Given, ...]] | None = None


def read_events(path: Path) -> list[EventsRow]:
    """Return the rows of a file; of two with one id the last is taken, as the scorer's predictions are.

    Raises `UsageError` D583 naming the first line that does not fit.
    """
    return list({row.id: row for _, row in decode_rows(path, EventsRow)}.values())


def read_facts(row: EventsRow, encoder: TextEncoder) -> Facts:
    """Return the encoded text of a row with its actors, places and times, each line a block."""
    blocks = tuple(Block(start=start, end=end, role="paragraph") for start, end in line_ranges(row.text))
    document = Document(
        uri=row.id, media_type="text/plain", encoding="utf-8", sha256=NO_HASH, text=row.text, blocks=blocks
    )
    return facts_of(Times()(Places()(Actors()(Encode(encoder)(make_doc(document))))))
