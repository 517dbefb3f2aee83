"""`dateline import`: events of other data sets into a store, beside our own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.output import tell
from dateline.cli.store.options import Folder

if TYPE_CHECKING:
    from dateline.jobs.importing import Brought

Name = Annotated[str, typer.Argument(metavar="DATASET", show_default=False, help="gdelt, icews or polecat.")]
Files = Annotated[
    list[Path], typer.Argument(metavar="FILE", show_default=False, help="Its files, packed with zip or gzip or not.")
]


def import_(data_set: Name, files: Files, *, store: Folder) -> None:
    """Read files of GDELT 2.0 events, ICEWS or POLECAT into the table of events, marked as theirs.

    An event that is in the store already adds nothing. Rows that cannot be read are kept in the table `failures`, with
    their line and the reason. `dateline events --origin gdelt` asks for theirs, `--origin dateline` for our own.

    [not dim bold]Examples[/]

        [not dim]dateline import gdelt 20190925*.export.CSV.zip --store news
        dateline events --store news --count-by origin[/]
    """
    from dateline.imports.registry import find_data_set

    found = find_data_set(data_set)
    import dateline
    from dateline.cli.progress import make_meter
    from dateline.jobs.importing import import_files

    opened = dateline.open_store(store, create=True)
    with make_meter(None, has_rate=True) as meter:
        brought = import_files(found, files, opened, meter.advance)
    tell(summarize(brought))
    raise typer.Exit(_report(brought))


def summarize(brought: Brought) -> str:
    """Return what came of an import in words: "3 events added, 16 known already, 2 rows could not be read"."""
    taken, failed = brought.taken, brought.failed
    parts = [
        f"{taken.added:,} {'event' if taken.added == 1 else 'events'} added",
        *([f"{taken.unchanged:,} known already"] if taken.unchanged else ()),
        *([f"{failed:,} {'row' if failed == 1 else 'rows'} could not be read"] if failed else ()),
    ]
    return ", ".join(parts)


def _report(brought: Brought) -> int:
    from dateline.cli.results import report

    status = report(0, list(brought.first))
    if brought.failed > len(brought.first):
        more = brought.failed - len(brought.first)
        tell(f"and {more:,} more; they are all in the table `failures`")
    return status
