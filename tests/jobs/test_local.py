"""Pages on their way to be read here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.jobs.known import KnownIds
from dateline.jobs.local import Supply, name, name_record
from dateline.jobs.work import Work
from dateline.pipeline.settings import Settings
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES = [Page(uri=f"https://news.example/{number}", data=b"text") for number in range(3)]
FAILURE = Failure(document="https://news.example/gone", stage="open", code="D110", message="404")


def test_known_pages_are_passed_over() -> None:
    """They are told as they are met; the others come with what their bytes name them, failures with nothing."""
    passed: list[tuple[str, str]] = []

    def open_(source: str) -> Iterator[Page | Failure]:
        yield from PAGES if source == "a" else [FAILURE]

    known = KnownIds([name_record(PAGES[1])])
    work = Work(
        sources=["a", "b"], settings=Settings(), known=known, open=open_, pass_over=lambda *told: passed.append(told)
    )
    supply = Supply(work)
    given = list(supply)
    assert [name(page) for page in given] == [PAGES[0].uri, PAGES[2].uri, FAILURE.document]
    assert passed == [("a", PAGES[1].uri)]
    readings = [supply.match(FAILURE) for _ in given]
    assert [reading.source for reading in readings] == ["a", "a", "b"]
    assert [reading.record for reading in readings] == [name_record(PAGES[0]), name_record(PAGES[2]), None]
