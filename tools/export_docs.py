"""The reference page of exports: what each format holds of a record, and what is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from dateline.exports.registry import BUILTIN
from dateline.queries.tables import list_tables, tell_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.exports.base import Format

PAGE: Final = Path("docs/reference/exports.md")
HEAD: Final = """# Exports

What `dateline export FORMAT` writes. A column that Dateline does not know stays empty. Data sets of events know neither
status nor negation: what is announced or may come is coded as AGREE (030) or THREATEN (130), by PLOVER's rule; what is
demanded or denied, and what the page says did not happen, is left out, and how much was left out is told at the end.
Events with several actors and recipients are one row a pair. Events that were
[imported](../how-to/compare-with-gdelt.md) are in the tables only. Control characters are taken out of tables, and a
text that a spreadsheet would take for a formula (= + - @) gets an apostrophe before it. Derived from
`dateline.exports` by `make build`; do not edit.

## `csv`, `jsonl`, `parquet`

The tables of a store, each in a file of its own, and beside it `FILE-metadata.json`: its columns with datatypes and
descriptions, as [CSV on the Web](https://www.w3.org/TR/tabular-metadata/) has them. Rows are those of the newest
version of each page; lists and structs are JSON in their cell. Nothing is lost.

| table | a row is |
| --- | --- |
"""


def outputs() -> dict[Path, str]:
    """The page of exports and what it should hold."""
    tables = "".join(f"| `{name}` | {tell_table(name)} |\n" for name in list_tables())
    return {PAGE: HEAD + tables + "".join(line for format_ in BUILTIN for line in _section(format_))}


def _section(format_: Format) -> Iterator[str]:
    """What a format is, what fills it, what it cannot hold."""
    yield f"\n## `{format_.name}`\n\n{format_.about[0].upper()}{format_.about[1:]}."
    yield f" Needs `pip install 'dateline[{format_.needs[1]}]'`.\n" if format_.needs is not None else "\n"
    yield "\n| there | from the record |\n| --- | --- |\n"
    yield from (f"| {line.name} | {line.holds} |\n" for line in format_.lines if line.holds is not None)
    empty = [line.name for line in format_.lines if line.holds is None]
    if empty:
        yield f"\nAlways empty or left away: {', '.join(empty)}.\n"
    if format_.lost:
        yield "\nLost:\n\n"
        yield from (f"- {sentence}\n" for sentence in format_.lost)
