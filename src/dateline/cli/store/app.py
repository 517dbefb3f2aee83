"""The commands of `dateline store`, all of which look after one store."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.cli.options import AsJson
from dateline.cli.output import DONE, SOME_FAILED, tell, write_bytes, write_text
from dateline.cli.safe import make_line
from dateline.cli.store.options import Folder

app = typer.Typer(no_args_is_help=True, rich_markup_mode="rich", add_completion=False)
Hours = Annotated[
    int, typer.Option("--keep-hours", min=0, metavar="N", help="States of the store so recent stay readable.")
]


@app.callback()
def start() -> None:
    """A store of records: what is in it, whether it is whole, and how to keep it small and quick."""


@app.command("info")
def info(store: Folder, *, as_json: AsJson = False) -> None:
    """Show what is in a store: rows and files of each table, bytes, the last commit, how far the index goes."""
    import msgspec

    import dateline

    told = dateline.open_store(store).info()
    if as_json:
        write_bytes(msgspec.json.encode(told) + b"\n")
        return
    commit = told.commit
    write_text(
        f"{make_line(told.path)}\n"
        f"{told.bytes / 1e6:,.1f} MB, schema {commit.schema}, {told.commits:,} commits\n"
        f"last commit {commit.number}: {commit.act} on {commit.made:%Y-%m-%d %H:%M} UTC by Dateline {commit.dateline}\n"
        f"full-text index: {'none' if told.index is None else f'up to commit {told.index}'}\n\n"
        f"{'table':<14}{'rows':>14}{'files':>8}\n"
    )
    write_text("".join(f"{name:<14}{count:>14,}{told.files[name]:>8,}\n" for name, count in told.rows.items()))


@app.command("check")
def check(store: Folder, *, as_json: AsJson = False) -> None:
    """Read every file of a store, and see that facts, documents, quotes and index belong together.

    Exits with 1 when something is wrong; each finding says what to do.
    """
    import dateline

    found = dateline.open_store(store).check()
    if as_json:
        import msgspec

        write_bytes(msgspec.json.encode(found) + b"\n")
    else:
        write_text("".join(f"{make_line(f'{each.where}: {each.message}')}\n" for each in found) or "all is well\n")
    raise typer.Exit(SOME_FAILED if found else DONE)


@app.command("compact")
def compact(store: Folder) -> None:
    """Write small files together, as ingest does by itself now and then; readers go on meanwhile."""
    import dateline

    tell(f"{dateline.open_store(store).compact():,} files went into larger ones")


@app.command("rebuild-index")
def rebuild_index(store: Folder) -> None:
    """Make the full-text index anew from the tables."""
    import dateline

    opened = dateline.open_store(store)
    opened.rebuild_index()
    tell(f"the index holds {opened.info().rows['documents']:,} documents")


@app.command("migrate")
def migrate(store: Folder) -> None:
    """Bring a store of an older version of Dateline up to date; it stays whole, whatever comes between."""
    from dateline.store.opening import migrate_store

    tell(f"the store has tables of schema {migrate_store(store).snapshot().commit.schema}")


@app.command("vacuum")
def vacuum(store: Folder, *, keep_hours: Hours = 168) -> None:
    """Delete the files that no state of the last days needs. Older states cannot be asked any more."""
    import dateline

    tell(f"{dateline.open_store(store).vacuum(keep_hours):,} files deleted")
