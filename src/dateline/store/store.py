"""A store: a folder of records, which any number of programs read while one writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

from msgspec import Struct

from dateline.errors import StoreError
from dateline.store import codes
from dateline.store.checking import Finding, check_store
from dateline.store.commits import FOLDER as COMMITS
from dateline.store.commits import SCHEMA, Commit, list_numbers, read_commit, read_newest
from dateline.store.forgetting import forget_replaced
from dateline.store.imports import Taken, take_events
from dateline.store.index import Index
from dateline.store.intake import Intake, Reading, Written, make_readings
from dateline.store.layout import MARK, TABLES
from dateline.store.lock import FILE, PATIENCE_S, lock_store
from dateline.store.migration import migrate
from dateline.store.snapshot import Memory, Snapshot
from dateline.store.trouble import explain_writing
from dateline.store.vacuum import KEPT_HOURS, vacuum
from dateline.store.writer import Writer, now, open_writer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    from dateline.schema import Failure, Record
    from dateline.schema.imported import ImportedEvent

COMPACT_AT: Final = 64  # small files of a table: opening as many takes DuckDB 20 ms, writing them together 0.3 s


class Info(Struct, frozen=True, kw_only=True):
    """What is in a store: rows by table, bytes on disk, the newest commit, and up to which commit the index goes."""

    path: str
    commit: Commit
    commits: int
    rows: dict[str, int]
    files: dict[str, int]
    bytes: int
    index: int | None


class Store:
    """A store in a folder; `dateline.open_store` opens it.

    Reading asks a snapshot: one commit, however much is written meanwhile. Writing waits for other writers.
    """

    def __init__(self, path: Path, *, clock: Callable[[], datetime] = now) -> None:
        self.path = path
        self.index = Index(path)
        self._clock = clock
        self._memory = Memory()
        self._snapshot: Snapshot | None = None
        self._previous: Snapshot | None = None

    @classmethod
    def open(cls, path: Path) -> Self:
        """Return the store that is there; raises `StoreError` D401 to D404."""
        if not list_numbers(path):
            code = codes.NOT_A_STORE if path.is_file() else codes.NO_STORE
            raise StoreError(code, f"{path} is no store; dateline ingest SOURCE --store {path} makes one")
        check_schema(path, read_newest(path))
        return cls(path)

    @classmethod
    def make(cls, path: Path, *, clock: Callable[[], datetime] = now) -> Self:
        """Return the store that is there, made new in a folder that is missing or empty.

        Raises `StoreError` D402 for a folder with other things in it, D405 and D406 where it cannot be written.
        """
        if not list_numbers(path):
            _check_free(path)
            with explain_writing(path):
                path.mkdir(parents=True, exist_ok=True)
                (path / MARK).touch()
            with lock_store(path):
                if not list_numbers(path):
                    writer = Writer(path, base=None, clock=clock, schema=SCHEMA)
                    writer.create()
                    writer.commit("create")
        check_schema(path, read_newest(path))
        return cls(path, clock=clock)

    def snapshot(self, commit: int | None = None) -> Snapshot:
        """Return the newest state, or that of an earlier commit; raises `StoreError` D401 where there is no such."""
        if commit is not None:
            return Snapshot(self.path, check_schema(self.path, read_commit(self.path, commit)))
        number = list_numbers(self.path)[-1]
        if self._snapshot is None or self._snapshot.commit.number != number:
            newest = check_schema(self.path, read_commit(self.path, number))
            self._previous = self._snapshot
            self._snapshot = Snapshot(self.path, newest, self._memory)
        return self._snapshot

    def add(self, results: Iterable[Record | Failure]) -> Written:
        """Add records and failures, all or none; what is there already adds nothing."""
        return self.add_readings(make_readings(results))

    def add_readings(self, readings: Sequence[Reading]) -> Written:
        """Add what came of pages, all or none: true for every reader at once. The index follows.

        Raises `StoreError`: D405 the store cannot be written, D406 the disk is full, D407 another writer did not end.
        """
        with open_writer(self.path, clock=self._clock) as writer:
            intake = Intake(self.snapshot(), commit=writer.number, moment=writer.moment)
            intake.take(readings)
            written = intake.written
            if intake.rows:
                writer.append(intake.rows)
                writer.commit(
                    "ingest", documents=written.added + written.revised + written.reread, failures=written.failed
                )
                if len(self.snapshot().files("documents")) >= COMPACT_AT:
                    _compact(writer)
                self.index.catch_up(self.snapshot())
        return written

    def add_imports(self, events: Iterable[ImportedEvent], failures: Iterable[Failure] = ()) -> Taken:
        """Add events of other data sets and rows of theirs that could not be read, all or none; raises as above."""
        with open_writer(self.path, clock=self._clock) as writer:
            rows, taken = take_events(events, self.snapshot(), commit=writer.number, moment=writer.moment)
            intake = Intake(self.snapshot(), commit=writer.number, moment=writer.moment)
            intake.take(make_readings(failures))
            if taken.added or intake.rows:
                writer.append({**rows, **intake.rows})
                writer.commit("import", failures=intake.written.failed)
                if len(self.snapshot().files("imports")) >= COMPACT_AT:
                    _compact(writer)
                self.index.catch_up(self.snapshot())
        return taken + Taken(failed=intake.written.failed)

    def compact(self) -> int:
        """Write small files together, and tidy the index; return how many files went into larger ones."""
        with open_writer(self.path, clock=self._clock) as writer:
            joined = _compact(writer)
            self.index.catch_up(self.snapshot())
            self.index.tidy()
            return joined

    def vacuum(self, hours: int = KEPT_HOURS) -> int:
        """Delete files that no state of the last hours needs; return how many. Older states are gone then."""
        with open_writer(self.path, clock=self._clock) as writer:
            gone = vacuum(writer, hours)
            self.index.catch_up(self.snapshot())
            return gone

    def forget_replaced(self) -> int:
        """Drop readings that were replaced by newer ones of the same text; return how many.

        Earlier texts of a page stay. States before can be asked until a vacuum; their room is given back then.
        """
        with open_writer(self.path, clock=self._clock) as writer:
            count = forget_replaced(writer, self.snapshot())
            if count:
                self.index.remove()
                self.index.catch_up(self.snapshot())
            return count

    @classmethod
    def migrate(cls, path: Path, *, clock: Callable[[], datetime] = now) -> Self:
        """Return the store that is there, brought up to the schema of this version, whatever dies meanwhile."""
        if not list_numbers(path):
            return cls.open(path)
        if migrate(path, clock=clock):
            store = cls(path, clock=clock)
            store.rebuild_index()
        return cls.open(path)

    def check(self) -> list[Finding]:
        """Return what is wrong with the store; nothing where all is well. Reads every file."""
        return check_store(self)

    def rebuild_index(self) -> None:
        """Make the full-text index anew from the tables."""
        with open_writer(self.path, clock=self._clock):
            self.index.remove()
            self.index.catch_up(self.snapshot())

    def follow(self) -> None:
        """Let the index catch up, if it has to: behind it is after a writer died between commit and index.

        One that is at work lets it catch up itself, and is not waited for where there is an index.
        """
        known = self.index.known()
        if known == self.snapshot().commit.number:
            return
        try:
            with open_writer(self.path, clock=self._clock, patience=PATIENCE_S if known is None else 0.0):
                self.index.catch_up(self.snapshot())
        except StoreError as error:
            if known is None or error.code != codes.BUSY:
                raise

    def settled(self) -> Snapshot:
        """Return the newest state that the index knows too; where that cannot follow, the newest of all.

        While a writer is at work that is the state before its last commit, for as long as the index takes to follow.
        """
        newest, known = self.snapshot(), self.index.find_known()
        if known is None or known >= newest.commit.number:
            return newest
        try:
            self.follow()
        except StoreError:  # it cannot be written
            return newest
        behind = self._previous
        if behind is not None and behind.commit.number == self.index.find_known():
            return behind
        return self.snapshot()

    def info(self) -> Info:
        """Return what is in the store."""
        snapshot = self.snapshot()
        names = list(snapshot.commit.versions)
        counts = {
            name: snapshot.ask(f"SELECT count(*) AS n FROM {name}", needs=[name])["n"][0].as_py()  # noqa: S608 - a table of ours
            for name in names
        }
        return Info(
            path=str(self.path),
            commit=snapshot.commit,
            commits=len(list_numbers(self.path)),
            rows=counts,
            files={name: len(snapshot.files(name)) for name in names},
            bytes=sum(path.stat().st_size for path in self.path.rglob("*") if path.is_file()),
            index=self.index.known(),
        )


def check_schema(path: Path, commit: Commit) -> Commit:
    """Return a commit of this version's schema; raises `StoreError` D404 for an older one."""
    if commit.schema < SCHEMA:
        message = f"{path} has tables of schema {commit.schema}, this version has {SCHEMA}: run dateline store migrate"
        raise StoreError(codes.OLDER, message)
    return commit


def _compact(writer: Writer) -> int:
    joined = sum(delta.compact() for delta in writer.tables())
    if joined:
        writer.commit("compact")
    return joined


def _check_free(path: Path) -> None:
    """Raise `StoreError` D402 for a folder in which something else lies; what is left of a half-made store is none."""
    if path.is_file():
        raise StoreError(codes.NOT_A_STORE, f"{path} is a file; give a folder")
    others = [each.name for each in path.iterdir() if each.name not in {FILE, MARK, COMMITS}] if path.is_dir() else []
    if any(not name.startswith(TABLES) for name in others):
        raise StoreError(codes.NOT_A_STORE, f"{path} holds other things ({others[0]}); give an empty folder")
