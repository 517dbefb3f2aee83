"""The log of a store: one small file a commit, which names the version of every table. The newest file is the store.

Tables are appended to one by one; what they hold becomes true all at once, when the file of the commit is there.
"""

from __future__ import annotations

import os
import re
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

import msgspec
from msgspec import Struct

from dateline.errors import StoreError
from dateline.store import codes
from dateline.store.trouble import explain_writing, make_damage

if TYPE_CHECKING:
    from pathlib import Path

FOLDER: Final = "commits"
SCHEMA: Final = 4  # of the tables; goes up when a column of any is changed, see migration.py
_NAME: Final = re.compile(r"(\d{12})\.json")  # 000000000042.json
Act = Literal["create", "ingest", "import", "compact", "forget", "vacuum", "migrate", "pull"]


class Program(Struct, frozen=True):
    """The version of Dateline that read the pages of a store from a commit on; null where that is not known."""

    since: int
    version: str | None


class Commit(Struct, frozen=True, kw_only=True):
    """One state of a store.

    `versions` maps each table to its Delta version, `schema` is the shape of the tables, `dateline` the program that
    wrote it. `documents` and `failures` are what this commit added, `programs` what read all pages up to here.
    """

    format: Literal["dateline.store"] = "dateline.store"
    schema: int = SCHEMA
    number: int
    act: Act
    made: datetime
    dateline: str
    versions: dict[str, int]
    documents: int = 0
    failures: int = 0
    programs: tuple[Program, ...] = ()


class _Shape(Struct):
    """What can be read of a commit of any version."""

    format: Literal["dateline.store"]
    schema: int


def list_programs(base: Commit | None, *, act: Act, number: int, version: str) -> tuple[Program, ...]:
    """Return what read the pages of a store after one more commit; stores of old tell only their newest program."""
    known = base.programs if base is not None else (Program(0, version),)
    if base is not None and not known:
        known = (Program(0, base.dateline),)
    if act == "ingest" and known[-1].version != version:
        return (*known, Program(number, version))
    return known


def list_numbers(folder: Path) -> list[int]:
    """Return the numbers of the commits of a store, oldest first; none where there is no store."""
    try:
        names = os.listdir(folder / FOLDER)  # noqa: PTH208 - a tenth of the time of Path.iterdir, on every question
    except (FileNotFoundError, NotADirectoryError):
        return []
    return sorted(int(found.group(1)) for name in names if (found := _NAME.fullmatch(name)))


def read_commit(folder: Path, number: int) -> Commit:
    """Return a commit; raises `StoreError` D401 no such commit, D403 of a newer version, D408 damaged."""
    path = commit_path(folder, number)
    try:
        data = path.read_bytes()
        shape = msgspec.json.decode(data, type=_Shape)
    except FileNotFoundError as error:
        raise StoreError(codes.NO_STORE, f"{folder} has no commit {number}; dateline store info lists them") from error
    except (OSError, msgspec.MsgspecError) as error:
        raise make_damage(path, error) from error
    if shape.schema > SCHEMA:
        message = f"{folder} has tables of schema {shape.schema}, this version knows {SCHEMA}: use a newer Dateline"
        raise StoreError(codes.NEWER, message)
    try:
        return msgspec.json.decode(data, type=Commit)
    except msgspec.MsgspecError as error:
        raise make_damage(path, error) from error


def read_newest(folder: Path) -> Commit:
    """Return the newest commit; raises `StoreError` D401 where there is none."""
    numbers = list_numbers(folder)
    if not numbers:
        raise StoreError(codes.NO_STORE, f"{folder} is no store; dateline ingest --store makes one")
    return read_commit(folder, numbers[-1])


def write_commit(folder: Path, commit: Commit) -> None:
    """Make a commit true: its file appears whole, or not at all. Only for the holder of the lock."""
    path = commit_path(folder, commit.number)
    part = path.with_suffix(".part")
    with explain_writing(folder):
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as stream:
            stream.write(msgspec.json.encode(commit))
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)


def commit_path(folder: Path, number: int) -> Path:
    """Return the file of a commit."""
    return folder / FOLDER / f"{number:012}.json"
