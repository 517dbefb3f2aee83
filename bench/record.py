"""Area `record`: whole pages to whole records. `--gold` is a folder of pages (NN.txt, NN.html) beside NN.gold.json.

The records go to a scorer: the one given, else `score.py` beside the folder. Without any, only what needs no gold is
measured: how many pages gave a record, and whether every quoted span stands where the record says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import msgspec

from bench.area import Request, judge
from bench.metrics import SHARE_DIGITS, Metrics
from dateline.errors import UsageError
from dateline.pipeline.settings import Settings
from dateline.pipeline.sources import read_sources
from dateline.schema import Failure, Record

if TYPE_CHECKING:
    from pathlib import Path

GOLD_SUFFIX: Final = ".gold.json"
PAGE_SUFFIXES: Final = ("txt", "html", "htm", "txt.gz", "html.gz")
SCORER: Final = "score.py"
RecordJson = Mapping[str, Any]  # a record as JSON: what is checked here is that any object in it keeps its word


def measure(request: Request) -> Metrics:
    """Return the scorer's metrics, and which pages gave no record."""
    pages = find_pages(request.gold, request.input or request.gold)
    results = list(read_sources(map(str, pages), Settings(model=request.model)))
    records: list[RecordJson] = [msgspec.to_builtins(result) for result in results if isinstance(result, Record)]
    failures = [f"{item.document}: {item.code} {item.message}" for item in results if isinstance(item, Failure)]
    chosen = msgspec.structs.replace(request, scorer=request.scorer or find_scorer(request.gold))
    metrics = judge(chosen, records, score=lambda: {"evidence": score_evidence(records)})
    return {"pages": len(pages), "records": len(records), "failures": failures, **metrics}


def find_pages(gold: Path, pages: Path) -> list[Path]:
    """Return the page of each gold file; raises `UsageError` D588 where there is no gold, or no page to it."""
    stems = sorted(path.name.removesuffix(GOLD_SUFFIX) for path in gold.glob(f"*{GOLD_SUFFIX}"))
    if not stems:
        raise UsageError("D588", f"no *{GOLD_SUFFIX} in {gold}; --gold of record is a folder of pages with gold files")
    found = []
    for stem in stems:
        page = next((path for suffix in PAGE_SUFFIXES if (path := pages / f"{stem}.{suffix}").is_file()), None)
        if page is None:
            raise UsageError("D588", f"no page {stem}.txt or {stem}.html in {pages}")
        found.append(page)
    return found


def find_scorer(gold: Path) -> Path | None:
    """Return the scorer that stands beside the gold folder, if there is one."""
    beside = gold.resolve().parent / SCORER
    return beside if beside.is_file() else None


def score_evidence(records: Iterable[RecordJson]) -> Metrics:
    """Return how many quoted spans the records hold, and the share whose quote stands exactly there."""
    checks = [
        record["document"]["text"][span["start"] : span["end"]] == span["quote"]
        for record in records
        for span in _quoted_spans(record)
    ]
    return {"spans": len(checks), "exact": round(sum(checks) / len(checks), SHARE_DIGITS) if checks else None}


def _quoted_spans(value: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        if {"start", "end", "quote"} <= value.keys():
            yield value
        value = list(value.values())
    if isinstance(value, list | tuple):
        for item in value:
            yield from _quoted_spans(item)
