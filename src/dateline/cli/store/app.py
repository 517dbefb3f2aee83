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
Replaced = Annotated[
    bool,
    typer.Option(
        "--replaced", metavar="", help="Drop what ingest --reread replaced, too: of each text the newest reading stays."
    ),
]
Place = Annotated[
    str,
    typer.Argument(metavar="PLACE", show_default=False, help="s3://bucket/path, az://..., gs://... or a folder."),
]
Options = Annotated[
    list[str] | None,
    typer.Option(
        "--option",
        metavar="NAME=VALUE",
        help="An option of the object store, as AWS_ENDPOINT_URL=https://...; else it is taken from the environment.",
    ),
]


def read_options(values: list[str] | None) -> dict[str, str]:
    """Return options that are given as "NAME=VALUE"; raises `BadParameter` for what is not."""
    pairs = [value.partition("=") for value in values or ()]
    if not all(name and sign for name, sign, _ in pairs):
        raise typer.BadParameter("write it as NAME=VALUE, as AWS_REGION=eu-west-1", param_hint="'--option'")
    return {name: value for name, _, value in pairs}


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


@app.command("push")
def push(place: Place, *, store: Folder, option: Options = None) -> None:
    """Send what is new in a store to an object store, as Delta tables that other programs can read.

    Given again, it sends what came since. Several stores may send to one place.

    [not dim bold]Examples[/]

        [not dim]dateline store push s3://bucket/news --store news --option AWS_REGION=eu-west-1[/]
    """
    import dateline
    from dateline.store.lake import push as send

    tell(f"{send(dateline.open_store(store), place, read_options(option)):,} documents sent to {place}")


@app.command("pull")
def pull(place: Place, *, store: Folder, option: Options = None) -> None:
    """Make a store from what was sent to an object store; its folder must be new."""
    import dateline
    from dateline.store.lake import pull as fetch

    count = fetch(place, dateline.open_store(store, create=True), read_options(option))
    tell(f"{count:,} documents fetched from {place}")


@app.command("vacuum")
def vacuum(store: Folder, *, keep_hours: Hours = 168, replaced: Replaced = False) -> None:
    """Delete the files that no state of the last days needs. Older states cannot be asked any more.

    With --replaced the newest state has each text of a page read once: earlier texts stay, earlier readings go.
    """
    import dateline

    opened = dateline.open_store(store)
    if replaced:
        tell(f"{opened.forget_replaced():,} replaced readings dropped")
    tell(f"{opened.vacuum(keep_hours):,} files deleted")
