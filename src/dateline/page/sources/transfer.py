"""The body of an answer as it was sent in, as a crawl keeps it; as it was meant out."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from fastwarc.stream_io import BrotliReader, ChunkedReader, GzipReader, WarcReader, ZstdReader

from dateline.page.gunzip import gunzip, is_gzip
from dateline.page.sources.source import read_up_to

if TYPE_CHECKING:
    from collections.abc import Callable

    from dateline.page.limits import Limits

_READERS: Final[dict[str, Callable[[io.BytesIO], WarcReader]]] = {
    "br": BrotliReader,
    "zstd": ZstdReader,
    "deflate": lambda stream: GzipReader(stream, zlib=True),
}


def undo_transfer(data: bytes, *, coding: str | None, transfer: str | None, limits: Limits) -> bytes:
    """Return the body without its chunks and unfolded.

    Many crawls keep the headers of an answer but not its coding: what is not coded as it says is left as it is.
    `PageError` if it unfolds to too much, or if its gzip is damaged.
    """
    if (transfer or "").strip().lower() == "chunked":
        data = _try(ChunkedReader, data, limits)
    coding = (coding or "").strip().lower()
    if is_gzip(data):
        return gunzip(data, max_bytes=limits.max_bytes)
    return _try(_READERS[coding], data, limits) if coding in _READERS else data


def _try(reader: Callable[[io.BytesIO], WarcReader], data: bytes, limits: Limits) -> bytes:
    try:
        read = read_up_to(reader(io.BytesIO(data)), limits.max_bytes + 1)
    except (OSError, ValueError):
        return data
    if len(read) > limits.max_bytes:
        raise limits.make_error()
    return read or data
