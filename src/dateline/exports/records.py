"""Records as they are: one line of JSON each, as `dateline read --json` prints them; nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from dateline.exports.base import Format, Line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dateline.exports.base import Run
    from dateline.schema import Record


def write(records: Iterable[Record], run: Run) -> Iterator[bytes]:  # noqa: ARG001 - what every format takes
    """Yield one record a line."""
    for record in records:
        yield msgspec.json.encode(record) + b"\n"


FORMAT: Final = Format(
    name="records",
    about="whole records, one JSON object a line",
    suffix=".jsonl",
    scope="pages",
    write=write,
    lines=(Line("all fields", "as the [record](record.schema.json) has them"),),
    lost=(),
)
