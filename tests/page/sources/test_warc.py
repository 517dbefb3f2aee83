"""Crawls: the pages that were found, and nothing else; a record that is cut off does not lose the rest."""

from __future__ import annotations

import gzip
import re

import brotli  # type: ignore[import-untyped]
import pytest

from dateline.page.limits import Limits
from dateline.schema import Page
from tests.page.sources.opened import measure_peak, only_failure, only_page, open_data, open_piped, summarise
from tests.page.sources.packed import pack_zip

A = "https://a.example/"


def record(kind: str, uri: str, body: bytes, *, content_type: str = "application/http; msgtype=response") -> bytes:
    """Return a record."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{len(body):032x}>\r\n"
        f"WARC-Date: 2019-09-25T18:30:00Z\r\nWARC-Target-URI: {uri}\r\nContent-Type: {content_type}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def answer(uri: str, body: bytes, *, status: str = "200 OK", kind: str = "text/html", **headers: str) -> bytes:
    """Return the record of an answer to a request."""
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return record("response", uri, f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{lines}\r\n".encode() + body)


INFO = record("warcinfo", "", b"software: a\r\n", content_type="application/warc-fields")
ONE = answer(f"{A}1", b"<p>One.", kind="text/html; charset=iso-8859-1")
TWO = answer(f"{A}2", gzip.compress(b"<p>Two."), Content_Encoding="gzip")
TEXT = record("conversion", f"{A}3", b"Three.", content_type="text/plain")


def test_pages() -> None:
    """By their addresses, with what the host said of them, unfolded."""
    assert list(open_data(INFO + ONE + TWO + TEXT)) == [
        Page(uri=f"{A}1", data=b"<p>One.", media_type="text/html", encoding="iso-8859-1"),
        Page(uri=f"{A}2", data=b"<p>Two.", media_type="text/html"),
        Page(uri=f"{A}3", data=b"Three.", media_type="text/plain"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        answer(f"{A}4", b"No.", status="404 Not Found"),
        answer(f"{A}4", b"", status="302 Found", Location=f"{A}5"),
        answer(f"{A}4.css", b"p {}", kind="text/css"),
        answer(f"{A}robots.txt", b"Allow: /", kind="text/plain"),
        record("request", f"{A}4", b"GET / HTTP/1.1\r\n\r\n", content_type="application/http; msgtype=request"),
        record("resource", "urn:thumbnail:x", b"<p>x", content_type="text/html"),
        record("revisit", f"{A}4", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
    ],
)
def test_what_is_no_page(data: bytes) -> None:
    """Errors, redirects, parts of pages, and what is about other records; if that is all, it is told."""
    assert list(summarise(open_data(data + ONE))) == [f"{A}1"]
    assert only_failure(open_data(data)).code == "D101"


def test_folded_crawls() -> None:
    """As one file, or record by record as crawlers do; through a pipe; in a web archive."""
    folded = b"".join(map(gzip.compress, (INFO, ONE, TWO, TEXT)))
    expected = {f"{A}1": b"<p>One.", f"{A}2": b"<p>Two.", f"{A}3": b"Three."}
    assert summarise(open_data(folded)) == summarise(open_data(gzip.compress(INFO + ONE + TWO + TEXT))) == expected
    assert summarise(open_piped(folded)) == expected
    files = {
        "pages/pages.jsonl": b'{"format": "json-pages-1.0"}',
        "datapackage.json": b"{}",
        "archive/a.warc.gz": folded,
    }
    assert summarise(open_data(pack_zip(files))) == expected


def test_a_record_that_is_cut_off() -> None:
    """It is told, whether it is the last or another follows."""
    assert summarise(open_data(ONE + TWO[:-20])) == {f"{A}1": b"<p>One.", f"{A}2": "D114"}
    four = answer(f"{A}4", b"<p>Four." * 90)
    for missing in (8, 12, 80, 600, len(four) - 20):
        results = summarise(open_data(ONE + four[:-missing] + TWO + TEXT))
        (broken,) = set(results) - {f"{A}1", f"{A}2", f"{A}3"}
        assert results == {f"{A}1": b"<p>One.", broken: "D114", f"{A}2": b"<p>Two.", f"{A}3": b"Three."}
    assert summarise(open_data(gzip.compress(ONE + TWO * 500)[:-20]))["x"] == "D105"


@pytest.mark.parametrize("told", [b"0", b"7", b"99999", b"999999999999999999", b"-4", b"many", b"9" * 40])
def test_a_length_that_is_wrong(told: bytes) -> None:
    """The record is told, the others are read, however far it would reach."""
    four = re.sub(rb"(?<=Content-Length: )\d+", told, answer(f"{A}4", b"<p>Four." * 90))
    results = summarise(open_data(ONE + four + TWO + TEXT))
    assert results == {f"{A}1": b"<p>One.", f"{A}4": "D114", f"{A}2": b"<p>Two.", f"{A}3": b"Three."}


def test_records_without_a_body() -> None:
    """They are no pages, and no damage."""
    empty = record("resource", f"{A}4", b"", content_type="text/html")
    assert summarise(open_data(ONE + empty + TWO)) == {f"{A}1": b"<p>One.", f"{A}4": b"", f"{A}2": b"<p>Two."}


def test_a_page_about_crawls() -> None:
    """It may print the records of one: as long as its own length is right, it is a page."""
    about = answer(f"{A}4", b"<pre>" + ONE + TWO)
    assert list(summarise(open_data(about + ONE))) == [f"{A}4", f"{A}1"]


def test_members_of_gzip_that_are_damaged() -> None:
    """One record a member: that of the damaged one is told with its address, the file is, and the rest is read."""
    four = gzip.compress(answer(f"{A}4", b"".join(b"<p>%d." % number for number in range(9000))))
    for broken in (four[:-2000], four[:2000], four[:5000] + b"\xff\0" + four[5002:]):
        folded = gzip.compress(ONE) + broken + gzip.compress(TWO) + gzip.compress(TEXT)
        for results in (summarise(open_data(folded)), summarise(open_piped(folded))):
            assert (
                results.items() >= {f"{A}1": b"<p>One.", f"{A}2": b"<p>Two.", f"{A}3": b"Three.", "x": "D105"}.items()
            )
            assert results[f"{A}4"] == "D114"


def test_a_crawl_that_breaks_off() -> None:
    """Everything before the last member is read."""
    folded = b"".join(map(gzip.compress, (ONE, TWO, TEXT, answer(f"{A}4", b"<p>Four."))))
    assert summarise(open_data(folded[:-30])).items() >= {
        f"{A}1": b"<p>One.", f"{A}2": b"<p>Two.", f"{A}3": b"Three.", "x": "D105",
    }.items()  # fmt: skip


def test_marks_without_end() -> None:
    """A crawl of beginnings alone takes time in line with its size."""
    begun = b"WARC/1.0\r\nA: b\r\n"
    assert len(list(open_data(begun * 5_000, Limits()))) == 5_000
    far = b"WARC/1.0\r\nContent-Length: 30000000\r\n\r\n"
    assert len(list(open_data(far * 5_000, Limits()))) == 5_000


def test_bodies_as_they_were_sent() -> None:
    """In chunks, folded by gzip, brotli or both; what is no text of a page is none."""
    body = b"<p>The harbour was closed.</p>" * 20
    folded = gzip.compress(body)
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (folded[:20], folded[20:])) + b"0\r\n\r\n"
    data = (
        answer(f"{A}1", brotli.compress(body), Content_Encoding="br")
        + answer(f"{A}2", chunks, Content_Encoding="gzip", Transfer_Encoding="chunked")
        + answer(f"{A}3", b"\x89PNG", kind="image/png")
        + answer(f"{A}4", b'{"text": "a"}', kind="application/json")
        + record("response", "dns:a.example", b"20190925 a.example. 60 IN A 192.0.2.1", content_type="text/dns")
    )
    assert summarise(open_data(data)) == {f"{A}1": body, f"{A}2": body}


def test_a_record_that_is_too_large() -> None:
    """It is passed over, folded or not."""
    data = answer(f"{A}4", b"a" * 2000) + answer(f"{A}5", gzip.compress(b"a" * 2000), Content_Encoding="gzip") + ONE
    assert summarise(open_data(data, Limits(max_bytes=1000))) == {f"{A}4": "D102", f"{A}5": "D106", f"{A}1": b"<p>One."}


@pytest.mark.parametrize("data", [b"/1.0", b"/1.0\r\n\r\n", b"/1.0\r\nA: " + b"a" * 90_000, b"/1.1\r\nA"])
def test_no_crawl(data: bytes) -> None:
    """It begins like one, and that is all."""
    assert only_failure(open_data(b"WARC" + data)).code in {"D101", "D114"}


def test_an_address_in_brackets() -> None:
    """As the first version has it."""
    assert only_page(open_data(answer(f"<{A}1>", b"<p>One."))).uri == f"{A}1"


def test_memory_is_bounded() -> None:
    """One record at a time is held."""
    data = answer(f"{A}1", b"<p>One." * 3000) * 500
    assert measure_peak(data, pages=500, sample=ONE) < 1_000_000
