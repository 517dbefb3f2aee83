"""Gives back the room that no state of the last days needs: files that were compacted away, what dead writers left."""

from __future__ import annotations

import shutil
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from dateline.store.commits import SCHEMA, commit_path, list_numbers, read_commit
from dateline.store.layout import TABLES, tables_folder
from dateline.store.trouble import explain_writing

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.store.writer import Writer

KEPT_HOURS: Final = 168  # a week: states of the last days stay readable, and no reader at work loses its files


def vacuum(writer: Writer, hours: int = KEPT_HOURS) -> int:
    """Delete what no commit of the last hours needs; return how many data files that were.

    Commits older than that are forgotten, but for the newest. Tables of an older schema go, whoever migrated them.
    """
    gone = sum(delta.vacuum(hours) for delta in writer.tables())
    writer.commit("vacuum")
    with explain_writing(writer.folder):
        _forget_commits(writer, hours)
        _remove_old_tables(writer.folder)
    return gone


def _forget_commits(writer: Writer, hours: int) -> None:
    oldest = writer.moment - timedelta(hours=hours)
    for number in list_numbers(writer.folder)[:-1]:
        if read_commit(writer.folder, number).made >= oldest:
            return
        commit_path(writer.folder, number).unlink(missing_ok=True)


def _remove_old_tables(folder: Path) -> None:
    for path in folder.glob(f"{TABLES}*"):
        if path != tables_folder(folder, SCHEMA):
            shutil.rmtree(path)
