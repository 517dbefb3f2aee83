"""Tables of delimited cells: each row is a page."""

from __future__ import annotations

import pytest

from dateline.page.columns import Columns
from dateline.page.limits import Limits
from dateline.schema import Failure, Page
from tests.page.sources.opened import measure_peak, only_failure, only_page, open_data, open_piped, summarise

TABLE = 'url,title,text\nhttps://a.example/1,Harbour,"Closed, on\nFriday."\n,,Open.\n'
# Of memory, for a row of 2 MB; lines of one character take 1.2 MB, however many they are.
BYTES = 1_500_000
READ = {"https://a.example/1": b"Harbour\n\nClosed, on\nFriday.", "x!/2": b"Open."}


@pytest.mark.parametrize("delimiter", ["\t", ";", "|"])
def test_delimiters(delimiter: str) -> None:
    """The first row tells which it is."""
    table = TABLE.replace(",", delimiter).replace(f"Closed{delimiter}", "Closed,")
    assert summarise(open_data(table.encode())) == READ


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    """As spreadsheets write them."""
    data = TABLE.replace("Open", "Été").encode(encoding)
    assert summarise(open_data(data)) == READ | {"x!/2": "Été.".encode()}
    assert (
        summarise(open_piped(data.replace(b"\n", b"\r\n") if encoding == "utf-8" else data))["x!/2"] == "Été.".encode()
    )


def test_an_old_encoding() -> None:
    """It is told by its looks."""
    text = "Le maire a annoncé la fermeture du marché à l'été. " * 3
    page = only_page(open_data(f"title,text\nMarché,{text}\n".encode("cp1252")))
    assert page.data.decode() == f"Marché\n\n{text}"


def test_one_bad_row_does_not_lose_the_rest() -> None:
    """A row may be too short, too long, or empty, and so may a cell."""
    data = f"url,text\nu1,One.\nu2\n\n,,\nu3,{'a' * 200_000}\nu4,Four.,more\n".encode()
    results = summarise(open_data(data))
    assert results["u1"] == b"One."
    assert results["u4"] == b"Four."
    assert results["x!/2"] == results["x!/3"] == "D104"


def test_told_by_its_name() -> None:
    """Where the columns say nothing, the name of the file does; then the user says the rest."""
    data = b"where,words\nu1,One.\n"
    assert only_page(open_data(data)) == Page(uri="x", data=data)
    assert only_failure(open_data(data, name="a.csv")).code == "D118"
    assert summarise(open_data(data, Limits(columns=Columns(text="words")), "a.csv")) == {"a.csv!/1": b"One."}


@pytest.mark.parametrize("limit", [1000, 1_000_000])
@pytest.mark.parametrize("count", [0, 50_000])
def test_a_quote_that_is_never_closed(limit: int, count: int) -> None:
    """It swallows what follows, within bounds; one failure says so."""
    data = b'url,text\nu1,One.\nu2,"Two.\n' + b"u3,Three.\n" * count
    page, failure = open_data(data, Limits(max_bytes=limit))
    assert isinstance(page, Page)
    assert isinstance(failure, Failure)
    assert (page.uri, failure.document, failure.code) == ("u1", "x!/2", "D119")
    assert f"never closed; the {count + 1} lines" in failure.message


@pytest.mark.parametrize("cell", ['Said "it", again.\n' * 120_000, "One line. " * 200_000, "\n" * 2_000_000])
def test_a_row_that_is_too_large(cell: str) -> None:
    """None of its lines becomes a row; the next row is read, and little is held."""
    text = cell.replace('"', '""')
    data = f'url,title,text\nu1,A,One.\nu2,"B\n","{text}"\nu3,"C\n","Thr""ee."\n'.encode()
    results = summarise(open_data(data, Limits(max_bytes=1000)))
    assert results == {"u1": b"A\n\nOne.", "x!/2": "D102", "u3": b'C\n\nThr"ee.'}
    sample = b"url,title,text\nu1,A,One.\nu2,B,Two.\n"
    assert measure_peak(data, pages=2, sample=sample) < BYTES


@pytest.mark.parametrize("name", ["a.csv", "a.tsv"])
@pytest.mark.parametrize("data", [b"", b"\n\n", b'"'])
def test_no_table(name: str, data: bytes) -> None:
    """An empty file has no columns."""
    assert [type(result).__name__ for result in open_data(data, name=name)] in (["Failure"], [])
