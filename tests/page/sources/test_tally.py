"""What comes out of archives is counted against what went in."""

from __future__ import annotations

import pytest

from dateline.errors import PageError
from dateline.page.limits import Limits
from dateline.page.sources.tally import Tally

LIMITS = Limits(max_bytes=100, max_ratio=10, max_members=3)


def code(tally: Tally, count: int) -> str | None:
    """Return the code of the error that so many more bytes make."""
    try:
        tally.count_bytes(count)
    except PageError as error:
        return error.code
    return None


def test_bytes() -> None:
    """So many times what went in, and a page on top."""
    tally = Tally(LIMITS, lambda: 20)
    assert [code(tally, count) for count in (299, 1, 1)] == [None, None, "D106"]


def test_an_archive_that_is_read_as_it_comes() -> None:
    """The more of it was read, the more may come out."""
    sizes = iter([0, 50])
    tally = Tally(LIMITS, lambda: next(sizes))
    assert [code(tally, count) for count in (100, 500)] == [None, None]


def test_members() -> None:
    """The first one too many ends it."""
    tally = Tally(LIMITS, lambda: 20)
    for _ in range(3):
        tally.count_member()
    with pytest.raises(PageError, match="D115: more than 3 members"):
        tally.count_member()


def test_the_outer_archive_counts_too() -> None:
    """Many small bombs are a big one, and once it went off no further member is opened."""
    outer = Tally(LIMITS, lambda: 20)
    assert [code(Tally(LIMITS, lambda: 20, outer), 150) for _ in range(3)] == [None, None, "D106"]
    with pytest.raises(PageError, match="D106"):
        outer.count_member()
