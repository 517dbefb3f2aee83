"""A large knowledge base from public dumps: streamed, in bounded memory, and gone on with where it was stopped."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from dateline.errors import KnowledgeError
from dateline.kb import codes
from dateline.kb.dumps import staging
from dateline.kb.dumps.gazetteer import Gazetteer, refuse_line
from dateline.kb.dumps.items import Item, read_item
from dateline.kb.dumps.merging import Merger, clean
from dateline.kb.dumps.reading import fingerprint, read_lines
from dateline.kb.folders import SHIPPED
from dateline.kb.layer import Layer
from dateline.kb.writer import CACHE_KIB, PART, Writer, finish, settle, told

BATCH: Final = 2_000  # lines a transaction: few enough that a kill costs a second, many enough that disks keep up
FIRST_LINES: Final = 2  # a dump of Wikidata begins with a bracket, then an item: other files fail here
OPENINGS: Final = (b"[", b"{", b"]")
Report = Callable[[str, int], None]  # told the step and how many lines of its dump are done


class Dumps(Struct, frozen=True, kw_only=True):
    """The dumps that a knowledge base is made from, as their publishers pack them; at least one of the first two."""

    wikidata: Path | None = None
    geonames: Path | None = None
    alternate_names: Path | None = None
    admin1_codes: Path | None = None


class Step(Struct, frozen=True):
    """A step of a build: what it does with some lines of a dump, or with what came before, once."""

    name: str
    path: Path | None
    apply: Callable[[list[bytes], int], None]


def build_base(out: Path, dumps: Dumps, *, base: Path = SHIPPED, report: Report | None = None) -> Path:
    """Make a knowledge base at `out` from the shipped one and from dumps; return its path.

    What is done is kept in `out` with `.part` added; a build that was stopped, even killed, goes on from there when it
    is called again with the same dumps. `out` appears when all is done, never before. Raises `KnowledgeError`: D805 a
    dump is missing, damaged or another, D806 the part was begun with other dumps, D807 `out` exists, D808 disk.
    """
    if out.exists():
        raise KnowledgeError(codes.IN_THE_WAY, f"{out} exists; give another path, or move it away")
    part = out.with_name(out.name + PART)
    marks = _mark(dumps)
    with told(out):
        if not part.exists():
            _begin(part, base, marks)
        with closing(sqlite3.connect(part, isolation_level=None)) as file:
            _check(part, file, marks)
            _run(file, dumps, report or _say_nothing)
            finish(file)
        settle(part, out)
    return out


def _mark(dumps: Dumps) -> dict[str, str]:
    """Return what the given dumps are known by."""
    given = {name: path for name, path in msgspec.structs.asdict(dumps).items() if path is not None}
    return {f"dump:{name}": fingerprint(path) for name, path in given.items()}


def _begin(part: Path, base: Path, marks: dict[str, str]) -> None:
    """Lay the shipped knowledge base under the new one; the part appears when it is whole."""
    Layer(base)
    part.parent.mkdir(parents=True, exist_ok=True)
    first = part.with_name(part.name + PART)
    shutil.copyfile(base, first)
    with closing(sqlite3.connect(first, isolation_level=None)) as file:
        file.execute("BEGIN")
        file.execute("CREATE TABLE progress (step TEXT PRIMARY KEY, lines INTEGER, is_done INTEGER)")
        Writer(file).set_meta(**marks, skipped="0")
        file.execute("COMMIT")
    first.replace(part)


def _check(part: Path, file: sqlite3.Connection, marks: dict[str, str]) -> None:
    """Look whether the part was begun with these dumps, and set up the connection."""
    recorded = dict(file.execute("SELECT key, value FROM meta WHERE key LIKE 'dump:%'"))
    if recorded != marks:
        changed = sorted({key.removeprefix("dump:") for key, _ in recorded.items() ^ marks.items()})
        message = f"{part} was begun with other dumps ({', '.join(changed)}); give those again, or remove it"
        raise KnowledgeError(codes.OTHER_DUMP, message)
    for setting in ("journal_mode = WAL", "synchronous = NORMAL", f"cache_size = {-CACHE_KIB}"):
        file.execute(f"PRAGMA {setting}")


def _run(file: sqlite3.Connection, dumps: Dumps, report: Report) -> None:
    """Take every step that is not done; afterwards nothing in the file tells of them."""
    if file.execute("SELECT 1 FROM sqlite_master WHERE name = 'progress'").fetchone() is None:
        return
    writer = Writer(file)
    for step in _list_steps(writer, dumps):
        if step.path is None:
            _take(file, step)
        else:
            _stream(file, step, step.path, report)
    file.execute("BEGIN")
    clean(writer)
    file.execute("DROP TABLE progress")
    file.execute("COMMIT")


def _list_steps(writer: Writer, dumps: Dumps) -> Iterator[Step]:
    """Yield the steps in their order."""
    if dumps.admin1_codes is not None or dumps.geonames is not None or dumps.alternate_names is not None:
        yield from _list_places(Gazetteer(writer), dumps)
    if dumps.wikidata is not None:
        writer.file.executescript(staging.TABLES)
        yield Step("wikidata", dumps.wikidata, partial(_stage, writer, dumps.wikidata))
        writer.file.executescript(staging.INDEXES)
        merger = Merger(writer)
        for task in (merger.link_places, merger.add_actors, merger.add_offices, merger.add_relations):
            yield Step(task.__name__, None, partial(_call, task))


def _list_places(gazetteer: Gazetteer, dumps: Dumps) -> Iterator[Step]:
    tasks = (
        ("admin1_codes", dumps.admin1_codes, gazetteer.add_code),
        ("geonames", dumps.geonames, gazetteer.add_feature),
        ("alternate_names", dumps.alternate_names, gazetteer.add_name),
    )
    for name, path, add in tasks:
        if path is not None:
            yield Step(name, path, partial(_add_rows, add, path))


def _stream(file: sqlite3.Connection, step: Step, path: Path, report: Report) -> None:
    """Put a dump through a step, some lines a transaction; lines that were put through before are passed over."""
    done, is_done = file.execute(
        "SELECT coalesce(max(lines), 0), coalesce(max(is_done), 0) FROM progress WHERE step = ?", (step.name,)
    ).fetchone()
    if is_done:
        return
    with closing(read_lines(path)) as lines:
        rest = islice(lines, done, None)
        while batch := list(islice(rest, BATCH)):
            file.execute("BEGIN")
            step.apply(batch, done)
            done += len(batch)
            file.execute("INSERT OR REPLACE INTO progress VALUES (?, ?, 0)", (step.name, done))
            file.execute("COMMIT")
            report(step.name, done)
    if done == 0:
        raise KnowledgeError(codes.NO_DUMP, f"{path} is empty; fetch the dump again")
    file.execute("INSERT OR REPLACE INTO progress VALUES (?, ?, 1)", (step.name, done))


def _take(file: sqlite3.Connection, step: Step) -> None:
    """Take a step that needs no dump, if it was not taken before."""
    if file.execute("SELECT 1 FROM progress WHERE step = ? AND is_done", (step.name,)).fetchone() is None:
        file.execute("BEGIN")
        step.apply([], 0)
        file.execute("INSERT OR REPLACE INTO progress VALUES (?, 0, 1)", (step.name,))
        file.execute("COMMIT")


def _stage(writer: Writer, path: Path, lines: list[bytes], done: int) -> None:
    """Keep what the lines of Wikidata's dump say. A line that cannot be read is counted; a first one is no dump."""
    items, skipped = [], 0
    for number, line in enumerate(lines, start=done + 1):
        if number <= FIRST_LINES and not line.startswith(OPENINGS):
            raise refuse_line(path, number, ValueError("neither a bracket nor an item"))
        try:
            item: Item | None = read_item(line)
        except (msgspec.MsgspecError, ValueError) as error:
            if number <= FIRST_LINES:
                raise refuse_line(path, number, error) from error
            skipped += 1
            continue
        if item is not None:
            items.append(item)
    staging.stage(writer.file, items)
    if skipped:
        writer.file.execute("UPDATE meta SET value = value + ? WHERE key = 'skipped'", (skipped,))


def _add_rows(add: Callable[[str], None], path: Path, lines: list[bytes], done: int) -> None:
    """Add rows of a dump of GeoNames; all of them must be what GeoNames publishes."""
    for number, line in enumerate(lines, start=done + 1):
        try:
            add(line.decode())
        except ValueError as error:
            raise refuse_line(path, number, error) from error


def _call(task: Callable[[], None], _lines: list[bytes], _done: int) -> None:
    """Take a step that needs no lines."""
    task()


def _say_nothing(_step: str, _lines: int) -> None:
    """Report to nobody."""
