"""Records as they are."""

from __future__ import annotations

import msgspec

from dateline.exports.records import FORMAT
from dateline.schema import Record
from tests.exports.pages import make_record, write


def test_nothing_is_lost() -> None:
    """What is written is what is read."""
    text, _ = write(FORMAT, make_record(evil=True))
    assert msgspec.json.decode(text, type=Record) == make_record(evil=True)
