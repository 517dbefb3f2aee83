"""Processes that share the pages: in order, and no death is a hang."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import msgspec
import pytest

from dateline.errors import AnnotatorError, ModelError
from dateline.pipeline.settings import Settings
from dateline.pipeline.workers import Worker, spread_pages, worker_command
from dateline.schema import Failure, Page, Record
from tests.pipeline.stand_in import StandIn

STAND_IN = [sys.executable, "-W", "ignore", "-m", "tests.pipeline.stand_in"]
UNOPENED = Failure(document="gone.txt", stage="open", code="D101", message="no such file")


def page(uri: str) -> Page:
    """Return a page."""
    return Page(uri=uri, data=b"All is quiet.")


def spread(*pages: Page | Failure, workers: int = 2, size: int = 2) -> list[Record | Failure]:
    """Return the results of pages, read by stand-in workers."""
    return list(spread_pages(pages, [Worker(STAND_IN) for _ in range(workers)], size=size))


def test_records_are_those_of_one_process_in_the_order_of_the_pages() -> None:
    """Workers change neither bytes nor order; failures to open stay where they were."""
    reader = StandIn()
    pages: list[Page | Failure] = [*map(page, ("a", "b", "bad")), UNOPENED, *map(page, "cdefgh")]
    alone = [each if isinstance(each, Failure) else reader.read(each) for each in pages]
    assert msgspec.json.encode(spread(*pages)) == msgspec.json.encode(alone)


def test_a_page_that_kills_its_process_is_one_failure() -> None:
    """The pages before and after it in the same batch are read."""
    results = spread(*map(page, ("a", "deadly", "b", "c")), workers=1, size=4)
    assert [type(result) for result in results] == [Record, Failure, Record, Record]
    assert isinstance(results[1], Failure)
    assert (results[1].document, results[1].code) == ("deadly", "D698")
    assert "exit status 9" in results[1].message


def test_a_worker_that_cannot_start_says_why() -> None:
    """The error of the child is raised in the parent, with its class."""
    with pytest.raises(ModelError, match="D301: no bundle here"), Worker([*STAND_IN, "broken"]) as worker:
        worker.start()


def test_a_worker_that_dies_before_it_is_ready_is_an_error() -> None:
    """It does not start again and again."""
    with pytest.raises(AnnotatorError, match="D698"), Worker([*STAND_IN, "dead"]) as worker:
        worker.start()


def test_whoever_stops_listening_ends_the_workers() -> None:
    """Closing the results kills a process in the middle of a page, and takes no further pages."""
    taken: list[str] = []

    def pages() -> Iterator[Page]:
        for name in ("a", "slow", "b", "c", "d", "e"):
            taken.append(name)
            yield page(name)

    workers = [Worker(STAND_IN)]
    results = spread_pages(pages(), workers, size=1)
    assert [type(result) for result in islice(results, 1)] == [Record]
    results.close()
    assert taken == ["a", "slow"]
    assert not workers[0].is_alive


def test_the_command_names_the_bundle() -> None:
    """An empty argument stands for the shipped bundle; what is included comes behind it."""
    assert worker_command(Settings())[1:] == ["-m", "dateline.pipeline.worker", ""]
    asked = Settings(model=Path("bundle"), include="furniture")
    assert worker_command(asked)[1:] == ["-m", "dateline.pipeline.worker", "bundle", "furniture"]
