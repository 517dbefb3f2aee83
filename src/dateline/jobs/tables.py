"""Tables of a store out, each in a file of Parquet, CSV or JSON lines, with metadata beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import msgspec

from dateline.exports import csvw
from dateline.queries import formats
from dateline.queries.tables import stream_table, table_schema, tell_fields, tell_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dateline.queries.filters import Filters
    from dateline.store.store import Store

TableForm = Literal["csv", "jsonl", "parquet"]
FORMS: Final[tuple[TableForm, ...]] = ("csv", "jsonl", "parquet")


def find_form(name: str) -> TableForm | None:
    """Return the form of this name, None where it is none."""
    return next((form for form in FORMS if form == name), None)


def write_table(store: Store, name: str, form: TableForm, filters: Filters | None = None) -> Iterator[bytes]:
    """Yield the bytes of one table."""
    batches, schema = stream_table(store, name, filters), table_schema(name)
    if form == "csv":
        return formats.stream_csv(schema, batches)
    if form == "jsonl":
        return formats.stream_json_lines(batches)
    return formats.stream_parquet(schema, batches)


def write_tables(
    store: Store, names: Sequence[str], folder: Path, form: TableForm, filters: Filters | None = None
) -> list[Path]:
    """Write tables into a folder, each with its metadata in JSON-LD beside it; return the files.

    Each file appears when it is whole. Raises `OSError` where the folder or disk does not take them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name in names:
        path = folder / f"{name}.{form}"
        _write_whole(path, write_table(store, name, form, filters))
        beside = folder / f"{path.name}{csvw.SUFFIX}"
        _write_whole(beside, iter([describe(name, path.name)]))
        written += [path, beside]
    return written


def describe(name: str, file: str) -> bytes:
    """Return the metadata of a table in a file, as JSON-LD."""
    told = csvw.describe_table(name, file=file, holds=tell_table(name), fields=tell_fields(name))
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def _write_whole(path: Path, parts: Iterator[bytes]) -> None:
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as stream:
            for data in parts:
                stream.write(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
