"""Records of a store or a file out, in the format of others: streamed, one record at a time."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct, field

from dateline.codebook import shared_codebook
from dateline.errors import UsageError
from dateline.exports.base import Format, Run
from dateline.schema import Failure, Record

if TYPE_CHECKING:
    from dateline.queries.filters import Filters
    from dateline.store.store import Store

NO_LIBRARY: Final = "D552"  # the library of a format is not installed
NO_RECORDS: Final = "D553"  # a file of records cannot be read
BAD_LINE: Final = "D554"  # a line that is no record
STDIN: Final = "-"
BATCH: Final = 256
Sink = Callable[[bytes], None]


class Exported(Struct, kw_only=True):
    """What came of an export: pages gone through, what was left out by reason, lines that were no records."""

    pages: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)


def export_store(format_: Format, store: Store, sink: Sink, filters: Filters | None = None) -> Exported:
    """Write the records of a store that fit to a sink; as `find_records` chooses them."""
    from dateline.queries.records import find_records  # noqa: PLC0415 - a file of records needs no store

    return _export(format_, find_records(store, filters, scope=format_.scope), sink, Exported())


def export_file(format_: Format, path: str, sink: Sink) -> Exported:
    """Write the records of a file of JSON lines, or of "-", to a sink; a line that is no record is a failure."""
    done = Exported()
    return _export(format_, _read_lines(path, done), sink, done)


def load_file(path: str, store: Store) -> list[Failure]:
    """Add the records of a file to a store, so that it can be asked; return the lines that are none."""
    done = Exported()
    lines = _read_lines(path, done)
    while batch := list(islice(lines, BATCH)):
        store.add(batch)
    return done.failures


def check_library(format_: Format) -> None:
    """Raise `UsageError` D552 where the library of a format is not installed."""
    if format_.needs is not None and find_spec(format_.needs[0]) is None:
        library, extra = format_.needs
        message = f"{format_.name} needs {library}, from the extra `{extra}`: pip install 'dateline[{extra}]'"
        raise UsageError(NO_LIBRARY, message)


def _export(format_: Format, records: Iterable[Record], sink: Sink, done: Exported) -> Exported:
    check_library(format_)
    from dateline.annotate.events.sectors import sector_of  # noqa: PLC0415 - loads spaCy, as all of annotate does

    run = Run(book=shared_codebook(), sector_of=lambda actor, day: sector_of(actor, day=day), left_out=done.left_out)
    for data in format_.write(_count(records, done), run):
        sink(data)
    return done


def _count(records: Iterable[Record], done: Exported) -> Iterator[Record]:
    for record in records:
        done.pages += 1
        yield record


def _read_lines(path: str, done: Exported) -> Iterator[Record]:
    decoder = msgspec.json.Decoder(Record)
    try:
        with sys.stdin.buffer if path == STDIN else Path(path).open("rb") as stream:
            for number, line in enumerate(iter(partial(stream.readline), b""), start=1):
                try:
                    if line.strip():
                        yield decoder.decode(line)
                except (msgspec.MsgspecError, UnicodeDecodeError) as error:
                    message = f"no record: {error}; dateline read --json prints records"
                    done.failures.append(
                        Failure(document=f"{path}:{number}", stage="parse", code=BAD_LINE, message=message)
                    )
    except OSError as error:
        raise UsageError(NO_RECORDS, f"{path} cannot be read ({error.strerror})") from error
