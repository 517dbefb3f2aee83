"""Texts made small with a sample."""

from __future__ import annotations

import zlib

import pytest

from bench.store_records import make_records
from dateline.store.packing import SAMPLE_BYTES, grow_sample, pack, unpack

TEXTS = [record.document.text for record in make_records(40)]


def test_a_text_comes_back() -> None:
    """Whatever is in it, and whatever the sample."""
    for text in ("", "Guaidó spoke.", "\x00\ud800 half a sign", TEXTS[0]):
        for sample in (b"", b"spoke", grow_sample(b"", TEXTS)):
            assert unpack(pack(text, sample), sample) == text


def test_a_sample_saves_room() -> None:
    """A quarter at least, of texts that are not in it."""
    sample = grow_sample(b"", TEXTS[:20])
    alone, together = (sum(len(pack(text, each)) for text in TEXTS[20:]) for each in (b"", sample))
    assert together < 0.75 * alone


def test_a_sample_grows_until_it_is_full() -> None:
    """Then it stays."""
    few = grow_sample(b"", TEXTS[:2])
    assert few == "".join(TEXTS[:2]).encode()
    full = grow_sample(few, TEXTS)
    assert full.startswith(few)
    assert len(full) == SAMPLE_BYTES
    assert grow_sample(full, TEXTS) == full


def test_another_sample_does_not_open_it() -> None:
    """It is told, never a wrong text."""
    with pytest.raises(zlib.error):
        unpack(pack(TEXTS[0], b"one sample"), b"another one")
