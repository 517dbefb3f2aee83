"""Area `store`: made-up records into a store; how long appends and questions take, how large it is, what kills leave.

The gold is a file of settings, `{"documents": 30000, "kills": 20}`: nothing else decides what is written. That of the
standing suite, `bench/store.json`, is small: floors hold what it saves of the bytes, and that kills break nothing.
Times are what a person waits, and beside it what the processor worked: far apart, they say that the machine was busy,
as `load` does.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter, process_time, sleep
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct

from bench.files import read_text
from bench.store_records import WORDS, make_records
from dateline.errors import UsageError
from dateline.queries import Filters, count_events, find_actors, find_events, make_timeline, search
from dateline.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bench.area import Request
    from bench.metrics import Json, Metrics
    from dateline.queries.counts import Facet

BATCH: Final = 250
ROUNDS: Final = 15  # of each question, with another value each
PERCENTILE: Final = 0.95
KILLED: Final = """
import sys
from pathlib import Path
from bench.store_records import make_records
from dateline.store import store as module
module.COMPACT_AT = 4
store = module.Store.open(Path(sys.argv[1]))
print("ready", flush=True)
for first in range(store.info().rows["records"], 10**9, 10):  # what is there already would be no work to be killed at
    store.add(make_records(10, first=first))
"""

WRITING: Final = """
import sys
from pathlib import Path
from bench.store_records import make_records
from dateline.store.store import Store
store = Store.open(Path(sys.argv[1]))
print("ready", flush=True)
for first in range(int(sys.argv[2]), 10**9, 250):
    store.add(make_records(250, first=first))
"""


class Settings(Struct, forbid_unknown_fields=True):
    """How much is written, and how often a writer is killed; four events a document."""

    documents: int = 30_000
    kills: int = 20


def read_settings(path: Path) -> Settings:
    """Return the sizes that a file asks for; raises `UsageError` D581 to D583."""
    try:
        return msgspec.json.decode(read_text(path), type=Settings)
    except msgspec.MsgspecError as error:
        raise UsageError("D583", f"{path} holds no settings ({error})") from error


def measure(request: Request) -> Metrics:
    """Return milliseconds, shares and counts; there are no predictions to write or to score."""
    if request.out is not None or request.scorer is not None:
        raise UsageError("D588", "store has no predictions: leave out --out and --scorer")
    settings = read_settings(request.gold)
    with TemporaryDirectory(prefix="dateline-bench-") as folder:
        store = Store.make(Path(folder) / "store")
        written = write_records(store, settings.documents)
        return {
            "documents": settings.documents,
            **written,
            **ask_while_writing(store),
            **kill_writers(Path(folder) / "killed", settings.kills),
            "load": round(os.getloadavg()[0], 1),
        }


def write_records(store: Store, count: int) -> Metrics:
    """Return what adding so many records takes, and how large they are beside their JSON."""
    seconds, worked, json_bytes = 0.0, 0.0, 0
    for first in range(0, count, BATCH):
        records = make_records(min(BATCH, count - first), first=first)
        json_bytes += sum(len(msgspec.json.encode(record)) + 1 for record in records)
        start, busy = perf_counter(), process_time()
        store.add(records)
        seconds, worked = seconds + perf_counter() - start, worked + process_time() - busy
    start = perf_counter()
    store.compact()
    compacted = perf_counter() - start
    store.vacuum(0)
    info = store.info()
    return {
        "events": info.rows["events"],
        "add_ms_a_page": round(1000 * seconds / count, 2),
        "add_cpu_ms_a_page": round(1000 * worked / count, 2),
        "compact_s": round(compacted, 2),
        "size_of_json": round(info.bytes / json_bytes, 3),
        "bytes_saved": round(1 - info.bytes / json_bytes, 4),
        "json_kb_a_page": round(json_bytes / count / 1000, 1),
    }


def ask_questions(store: Store) -> Metrics:
    """Return the 95th percentiles of milliseconds that each kind of question takes."""
    actors = find_actors(store, Filters(limit=10 * ROUNDS))["name"].to_pylist()[::10]
    words = [WORDS[5], WORDS[50], WORDS[500], f"{WORDS[20]} {WORDS[200]}", f"{WORDS[900]}*", "capital -peace", *actors]
    facets: tuple[Facet, ...] = ("type", "status", "country", "month", "publisher")
    years = [Filters(type="AID", status="planned", since=date(year, 1, 1)) for year in range(2015, 2024)]
    kinds: dict[str, Sequence[Callable[[], object]]] = {
        "counts": [partial(count_events, store, facet) for facet in facets],
        "list": [partial(find_events, store, filters) for filters in years],
        "timeline": [partial(make_timeline, store, Filters(actor=name)) for name in actors],
        "search": [partial(search, store, word, Filters(limit=20)) for word in words],
    }
    figures: dict[str, Json] = {}
    for kind, questions in kinds.items():
        waited, worked = time_questions(questions)
        figures |= {f"{kind}_p95_ms": waited, f"{kind}_p95_cpu_ms": worked}
    return figures


def ask_while_writing(store: Store) -> Metrics:
    """Return what questions take while another process adds pages without a pause."""
    first = store.info().rows["documents"]
    command = [sys.executable, "-c", WRITING, str(store.path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        if writer.stdout is not None:
            writer.stdout.readline()
        try:
            return ask_questions(store)
        finally:
            writer.kill()


def kill_writers(folder: Path, kills: int) -> Metrics:
    """Return how many of so many kills left a store that is not whole, and how many records stayed."""
    Store.make(folder)
    moments, broken = Random(kills), 0  # noqa: S311 - moments, no secrets
    for _ in range(kills):
        command = [sys.executable, "-c", KILLED, str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
            if writer.stdout is not None:
                writer.stdout.readline()
            sleep(moments.uniform(0.0, 1.5))
            writer.send_signal(signal.SIGKILL)
        store = Store.open(folder)
        store.follow()
        broken += bool(store.check())
    kept = Store.open(folder).info().rows["records"]
    whole = None if not kills else round(1 - broken / kills, 3)
    return {"kills": kills, "broken_by_kills": broken, "whole_after_kills": whole, "records_after_kills": kept}


def time_questions(questions: Sequence[Callable[[], object]]) -> tuple[float, float]:
    """Return the 95th percentiles of milliseconds waited and of the processor; each is asked once before."""
    waited, worked = [], []
    for ask in questions:
        ask()
        start, busy = perf_counter(), process_time()
        ask()
        waited.append(1000 * (perf_counter() - start))
        worked.append(1000 * (process_time() - busy))
    place = min(len(questions) - 1, int(PERCENTILE * len(questions)))
    return round(sorted(waited)[place], 1), round(sorted(worked)[place], 1)
