"""Members are opened in turn, and whatever goes wrong inside stays inside."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from dateline.errors import PageError
from dateline.page.limits import Limits
from dateline.page.sources.opening import Opening, contain
from dateline.page.sources.source import Source, make_source
from dateline.page.sources.tally import Tally
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterator


def enter(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Take every source for a page."""
    del opening
    yield Page(uri=source.uri, data=source.stream.read(), media_type=source.media_type)


OPENING = Opening(Limits(max_depth=2, max_bytes=10), enter)


def test_members() -> None:
    """From a stream, or from bytes that were read already."""
    assert list(OPENING.open_member("a", io.BytesIO(b"a"))) == [Page(uri="a", data=b"a")]
    assert list(OPENING.open_bytes("a", b"a", media_type="b/c")) == [Page(uri="a", data=b"a", media_type="b/c")]


def test_depth() -> None:
    """Archives inside archives have an end."""
    inner, _ = OPENING.go_into(lambda: 1)
    innermost, _ = inner.go_into(lambda: 1)
    with pytest.raises(PageError, match="D116"):
        innermost.go_into(lambda: 1)


def test_read_whole() -> None:
    """To the byte."""
    assert OPENING.read_whole(make_source("a", io.BytesIO(b"a" * 10))) == b"a" * 10
    with pytest.raises(PageError, match="D102"):
        OPENING.read_whole(make_source("a", io.BytesIO(b"a" * 11)))


def test_make_seekable() -> None:
    """A file is read where it is; what comes through a pipe is copied, if it is not too large."""
    file = make_source("a", io.BytesIO(b"a" * 11))
    assert OPENING.make_seekable(file) is file.stream
    tally = Tally(Limits(), lambda: 1)
    assert OPENING.make_seekable(make_source("a", io.BytesIO(b"a" * 10), tally=tally)).read() == b"a" * 10
    with pytest.raises(PageError, match="D102: more than 10 bytes that have to be read from the end; save it"):
        OPENING.make_seekable(make_source("a", io.BytesIO(b"a" * 11), tally=tally))


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (PageError("D117", "locked"), "D117", "locked"),
        (OSError(5, "Input/output error"), "D101", "cannot read it: Input/output error"),
        (EOFError("ended\n early"), "D114", "damaged or cut off: ended early"),
        (AssertionError(), "D114", "damaged or cut off: AssertionError"),
    ],
)
def test_contain(error: Exception, code: str, message: str) -> None:
    """What came before is kept, and the failure says why there is no more."""
    page = Page(uri="a", data=b"a")

    def break_off() -> Iterator[Page | Failure]:
        yield page
        raise error

    failure = Failure(document="b", stage="open", code=code, message=message)
    assert list(contain("b", break_off)) == [page, failure]
