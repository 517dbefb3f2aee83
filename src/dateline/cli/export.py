"""`dateline export`: what is in a store, in the format of others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

import typer

from dateline.cli import exporting
from dateline.cli.ask import options
from dateline.cli.ask.answer import to_day
from dateline.cli.output import tell
from dateline.cli.store.options import MaybeFolder
from dateline.errors import UsageError

if TYPE_CHECKING:
    from dateline.jobs.export import Exported
    from dateline.jobs.tables import TableForm
    from dateline.queries import Filters
    from dateline.schema import Failure
    from dateline.store.store import Store

NO_SOURCE: Final = "D556"  # neither a store nor a file of records
SEVERAL_TABLES: Final = "D557"  # several tables, and no folder to write them to
Format = Annotated[
    str,
    typer.Argument(
        metavar="FORMAT",
        show_default=False,
        help="csv, jsonl or parquet for the tables; records, plover, polecat, icews, gdelt, gdelt-mentions, ftm, "
        "ftm-statements, schemaorg or webannotation.",
    ),
]
Records = Annotated[
    str | None,
    typer.Argument(
        metavar="[RECORDS]", show_default=False, help="A file that `dateline read --json` wrote, or -, for a store."
    ),
]
Out = Annotated[
    Path | None,
    typer.Option("--out", metavar="PATH", help="A file, for tables a folder; standard output otherwise."),
]
Force = Annotated[bool, typer.Option("--force", metavar="", help="Write over what is there.")]
Tables = Annotated[
    list[str] | None, typer.Option("--table", metavar="NAME", help="Which table; all, where none is named.")
]
Limit = Annotated[
    int | None, typer.Option("--limit", min=1, metavar="N", rich_help_panel=options.NARROWED, help="Rows at most.")
]


class Source(NamedTuple):
    """What is exported: a file of records, or else a store."""

    records: str | None
    store: Path | None


def export(
    format_: Format,
    records: Records = None,
    *,
    store: MaybeFolder = None,
    out: Out = None,
    force: Force = False,
    table: Tables = None,
    actor: options.Actor = None,
    type_: options.Kind = None,
    status: options.Status = None,
    place: options.Place = None,
    country: options.Country = None,
    publisher: options.Publisher = None,
    said_by: options.SaidBy = None,
    origin: options.Origin = None,
    since: options.Since = None,
    until: options.Until = None,
    as_known_at: options.AsKnownAt = None,
    limit: Limit = None,
) -> None:
    """Write what is in a store, or in a file of records, in the format of others.

    What each format has of a record, and what is lost, says docs/reference/exports.md. A column that Dateline does not
    know stays empty. Options choose events, or the pages that tell them, as those of `dateline events` do.

    [not dim bold]Examples[/]

        [not dim]dateline export csv --store news --out tables
        dateline export gdelt --store news --since 2019-09-01 --out 20190925.export.CSV
        dateline read page.html --json | dateline export schemaorg -[/]
    """
    exporting.check_terminal(format_, out)
    if records is None and store is None:
        raise UsageError(NO_SOURCE, "nothing to export: give --store DIR, or a file of records")
    from dateline.jobs.tables import find_form
    from dateline.queries.filters import Filters

    filters = Filters(
        actor=actor,
        type=type_,
        status=status,
        place=place,
        country=country,
        publisher=publisher,
        said_by=said_by,
        origin=origin,
        since=to_day(since),
        until=to_day(until),
        as_known_at=to_day(as_known_at),
        limit=limit,
    )
    form = find_form(format_)
    source = Source(records=records, store=store)
    if form is None:
        raise typer.Exit(_export_records(format_, source, out, force=force, filters=filters))
    raise typer.Exit(_export_tables(form, table or [], source, out, force=force, filters=filters))


def _export_records(name: str, source: Source, out: Path | None, *, force: bool, filters: Filters) -> int:
    from dateline.exports.registry import find_format
    from dateline.jobs.export import check_library, export_file, export_store

    format_ = find_format(name)
    check_library(format_)
    if out is not None:
        exporting.check_free(out, force=force)
    if source.records is not None and filters == type(filters)(limit=None):
        with exporting.open_sink(out) as sink:
            return _conclude(export_file(format_, source.records, sink), out)
    with _open(source) as (opened, failures), exporting.open_sink(out) as sink:
        done = export_store(format_, opened, sink, filters)
        done.failures += failures
    return _conclude(done, out)


def _export_tables(
    form: TableForm, names: list[str], source: Source, out: Path | None, *, force: bool, filters: Filters
) -> int:
    from dateline.jobs.tables import write_table, write_tables
    from dateline.queries.tables import check_table, list_tables

    chosen = [check_table(name) for name in names] or list_tables()
    if out is None and len(chosen) > 1:
        raise UsageError(SEVERAL_TABLES, "several tables need a folder: give --out FOLDER, or one --table")
    if out is not None:
        for name in chosen:
            exporting.check_free(out / f"{name}.{form}", force=force)
    with _open(source) as (opened, failures):
        if out is None:
            with exporting.open_sink(None) as sink:
                for data in write_table(opened, chosen[0], form, filters):
                    sink(data)
        else:
            with exporting.explain(out):
                written = write_tables(opened, chosen, out, form, filters)
            tell(f"{len(written)} files written to {out}")
    return _report(failures)


@contextmanager
def _open(source: Source) -> Iterator[tuple[Store, list[Failure]]]:
    """Give the store, or one that is made for as long as it takes from a file of records."""
    import dateline

    if source.records is None:
        yield dateline.open_store(source.store or "."), []
        return
    from dateline.jobs.export import load_file

    with TemporaryDirectory(prefix="dateline-") as folder:
        made = dateline.open_store(Path(folder) / "store", create=True)
        yield made, load_file(source.records, made)


def _conclude(done: Exported, out: Path | None) -> int:
    for reason, count in sorted(done.left_out.items()):
        tell(f"left out: {reason}: {count:,}")
    tell(f"{done.pages:,} {'page' if done.pages == 1 else 'pages'} exported{'' if out is None else f' to {out}'}")
    return _report(done.failures)


def _report(failures: list[Failure]) -> int:
    from dateline.cli.results import report

    return report(len(failures), failures)
