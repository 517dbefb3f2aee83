"""Bodies of answers are taken out of their coding, and left alone where they have none."""

from __future__ import annotations

import gzip
import zlib

import brotli  # type: ignore[import-untyped]
import pytest

from dateline.errors import PageError
from dateline.page.limits import Limits
from dateline.page.sources.transfer import undo_transfer

TEXT = b"The harbour was closed on Friday.\n" * 9
LIMITS = Limits(max_bytes=1000)
CODINGS = {"gzip": gzip.compress, "br": brotli.compress, "deflate": zlib.compress}


def undo(data: bytes, coding: str | None = None, transfer: str | None = None) -> bytes:
    """Return what is meant."""
    return undo_transfer(data, coding=coding, transfer=transfer, limits=LIMITS)


@pytest.mark.parametrize("coding", CODINGS)
def test_codings(coding: str) -> None:
    """As servers send them; what is not coded as it says is left as it is."""
    assert undo(CODINGS[coding](TEXT), coding.upper()) == TEXT
    assert undo(TEXT, coding) == TEXT


def test_chunks() -> None:
    """They are joined; where there are none, nothing happens."""
    assert undo(b"5\r\nabcde\r\n2\r\nfg\r\n0\r\n\r\n", transfer="chunked") == b"abcdefg"
    assert undo(TEXT, transfer="chunked") == TEXT
    folded = gzip.compress(TEXT)
    chunked = f"{len(folded):x}\r\n".encode() + folded + b"\r\n0\r\n\r\n"
    assert undo(chunked, "gzip", "chunked") == TEXT


@pytest.mark.parametrize("coding", CODINGS)
def test_bombs(coding: str) -> None:
    """They unfold no further than the limit."""
    with pytest.raises(PageError, match=r"D102|D106"):
        undo(CODINGS[coding](b"a" * 1_000_000), coding)


def test_no_coding() -> None:
    """Nothing is done, nor for one that nobody knows."""
    assert undo(TEXT) == undo(TEXT, "identity") == undo(TEXT, "compress") == TEXT
