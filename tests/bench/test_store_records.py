"""The made-up records that stores are tried with."""

from __future__ import annotations

from bench.store_records import make_record, make_records
from dateline.pipeline.assemble import check_quotes


def test_every_quote_stands_in_its_text() -> None:
    """As in the records of real pages."""
    for record in make_records(20):
        check_quotes(record)
        assert record.events
        assert record.statements


def test_the_number_says_all() -> None:
    """The same number gives the same record, another edition another text at the same address."""
    assert make_record(7) == make_record(7) != make_record(8)
    other = make_record(7, edition=1)
    assert (other.document.uri, other.document.text) != (make_record(7).document.uri, make_record(7).document.text)
    assert other.document.uri == make_record(7).document.uri
