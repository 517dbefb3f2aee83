"""JSON: an object a line, or one or several in all."""

from __future__ import annotations

import json

import pytest

from dateline.page.columns import Columns
from dateline.page.limits import Limits
from tests.page.sources.opened import measure_peak, only_failure, open_data, open_piped, summarise

TEXT = "The harbour was closed on Friday."


def write(*rows: object) -> bytes:
    """Return the rows as JSON lines."""
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def test_each_line_is_a_page() -> None:
    """Named by its address, or by its number in the file, empty lines counted."""
    data = write({"text": "One."}) + b"\r\n" + write({"text": "Two.", "url": "https://a.example/2"})
    assert summarise(open_data(b"\xef\xbb\xbf" + data, name="a.jsonl")) == {
        "a.jsonl!/1": b"One.",
        "https://a.example/2": b"Two.",
    }
    assert len(summarise(open_piped(data))) == 2


def test_one_bad_line_does_not_lose_the_rest() -> None:
    """Neither nonsense nor depth nor length nor another kind of value; bytes that are no UTF-8 are read as in pages."""
    bad = [
        b'{"text": "cut',
        b'{"text": "caf\xe9"}',
        b'{"text":' + b"[" * 5000,
        b"[1]",
        b'{"text": "' + b"a" * 2000 + b'"}',
    ]
    data = b"\n".join([b'{"text": "One."}', *bad, b'{"text": "Two."}'])
    results = summarise(open_data(data, Limits(max_bytes=6000)))
    assert list(results.values()) == [b"One.", "D119", "café".encode(), "D119", "D119", b"a" * 2000, b"Two."]
    assert summarise(open_data(data, Limits(max_bytes=1000)))["x!/6"] == "D102"


def test_columns_that_are_given() -> None:
    """As the user says, where names say nothing."""
    data = write({"words": TEXT, "where": "https://a.example/1"})
    assert only_failure(open_data(data)).code == "D118"
    columns = Columns(text="words", uri="where")
    assert summarise(open_data(data, Limits(columns=columns))) == {"https://a.example/1": TEXT.encode()}


def test_json_over_several_lines() -> None:
    """An object is a page, a list is several."""
    one = json.dumps({"text": TEXT}, indent=2).encode()
    assert summarise(open_data(one)) == {"x": TEXT.encode()}
    several = json.dumps([{"text": "One."}, {"text": ""}, {"text": "Two."}], indent=2).encode()
    assert summarise(open_data(several)) == {"x!/1": b"One.", "x!/2": "D104", "x!/3": b"Two."}
    assert summarise(open_data(several.replace(b"\n", b""))) == summarise(open_data(several))
    assert only_failure(open_data(one[:-2])).code == "D119"


def test_a_line_longer_than_the_head() -> None:
    """It is a line all the same."""
    data = write({"text": "a" * 90_000}, {"text": "Two."})
    assert len(summarise(open_data(data))) == 2


@pytest.mark.parametrize("length", [100, 10_000])
def test_memory_is_bounded(length: int) -> None:
    """One line at a time is held."""
    data = write({"text": "a" * length}) * 2000
    assert measure_peak(data, pages=2000, sample=write({"text": TEXT})) < 1_000_000
