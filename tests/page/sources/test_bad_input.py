"""What is made to break a reader, in each format: pages and failures come of it, in bounded time and memory."""

from __future__ import annotations

import csv
import io
import tarfile
import time
import tracemalloc
from typing import TYPE_CHECKING

import pytest

from dateline.page.limits import Limits
from dateline.page.readers import open_source
from dateline.schema import Failure, Page
from tests.page.server import serve
from tests.page.sources.opened import LIMITS, only_failure, only_page, open_data, summarise
from tests.page.sources.packed import pack_tar, pack_zip
from tests.page.sources.printed import print_pdf
from tests.page.sources.stories import write_item

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LAUGHS = "".join(f'<!ENTITY {chr(98 + level)} "{f"&{chr(97 + level)};" * 10}">' for level in range(9))
BILLION = f'<!DOCTYPE x [<!ENTITY a "ha">{LAUGHS}]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY j SYSTEM "file://{path}">]>'
MARKUP = {
    "nitf": "{head}<nitf><body><body.content><p>The harbour {text}</p></body.content></body></nitf>",
    "newsml": "{head}" + write_item("<inlineData>The harbour {text}</inlineData>"),
    "feed": '{head}<rss version="2.0"><channel><item><title>{text}</title><description>B</description></item></channel>'
    "</rss>",
    "sitemap": "{head}<urlset><url><loc>https://a.example/{text}</loc></url></urlset>",
}
BOMBS = {
    "entities in entities": (BILLION, "&j;"),
    "a million tags inside each other": ("", "<b>" * 1_000_000),
    "an attribute of 10 MB": ("", '<b c="' + "x" * 10_000_000 + '">y</b>'),
}
# Bounds, well above what the worst takes: the attribute in a feed, 1.9 s on one core.
SECONDS, BYTES = 20, 150_000_000
ALL_KINDS = "zip wacz tar tgz warc warc.gz pdf parquet jsonl csv tsv eml mbox rss atom xml txt html"


def write_markup(kind: str, text: str, head: str = "") -> bytes:
    """Return a document with this text in it."""
    return MARKUP[kind].replace("{head}", head).replace("{text}", text).encode()


@pytest.mark.parametrize("bomb", BOMBS)
@pytest.mark.parametrize("kind", MARKUP)
def test_markup_bombs(kind: str, bomb: str) -> None:
    """They are refused, or read as the little they are; never unfolded."""
    head, text = BOMBS[bomb]
    data = write_markup(kind, text, head)
    list(open_data(write_markup(kind, "x")))
    start = time.process_time()
    tracemalloc.start()
    try:
        results = list(open_data(data, Limits()))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(results) == 1
    assert all(len(result.data) < len(data) for result in results if isinstance(result, Page))
    assert time.process_time() - start < SECONDS
    assert peak < BYTES


@pytest.mark.parametrize("kind", MARKUP)
def test_entities_that_lie_outside(kind: str, tmp_path: Path) -> None:
    """No file is read for them."""
    secret = tmp_path / "secret.txt"
    secret.write_text("open sesame", encoding="utf-8")
    (result,) = open_data(write_markup(kind, "&j;", OUTSIDE.replace("{path}", str(secret))))
    assert b"sesame" not in (result.data if isinstance(result, Page) else result.message.encode())


def test_entities_that_would_be_fetched() -> None:
    """No address is asked for them."""
    with serve() as server:
        for kind in MARKUP:
            head = OUTSIDE.replace("file://{path}", server.url("/e"))
            list(open_data(write_markup(kind, "&j;", head)))
        assert server.asked == []


def test_an_archive_in_itself() -> None:
    """One that unfolds to itself without end comes to its end with the depth."""
    data = pack_zip({"a.txt": b"One."})
    for _ in range(20):
        data = pack_zip({"in.zip": data, "b.txt": b"Two."})
    results = list(open_data(data, Limits()))
    assert [result.code for result in results if isinstance(result, Failure)] == ["D116"]
    assert sum(isinstance(result, Page) for result in results) == Limits().max_depth


def test_many_members() -> None:
    """They are read one by one."""
    names = (f"{number}.txt" for number in range(20_000))
    assert sum(isinstance(page, Page) for page in open_data(pack_tar(dict.fromkeys(names, b"One.")))) == 20_000


def test_names_that_lie() -> None:
    """Paths are labels, controls in them become blanks, links and devices are passed over."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name in ("../../etc/a.txt", "/etc/b.txt", "c\x1b[31m\nd.txt", "CON.txt"):
            info = tarfile.TarInfo(name)
            info.size = 4
            archive.addfile(info, io.BytesIO(b"One."))
        for name, kind in (("l.txt", tarfile.SYMTYPE), ("h.txt", tarfile.LNKTYPE), ("p.txt", tarfile.FIFOTYPE)):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    names = ["x!/../../etc/a.txt", "x!/etc/b.txt", "x!/c [31m d.txt", "x!/CON.txt"]
    assert summarise(open_data(buffer.getvalue())) == dict.fromkeys(names, b"One.")


def test_html_that_calls_itself_a_feed() -> None:
    """It has no entries; a page that only mentions one is a page."""
    assert (
        only_failure(open_data(b'<?xml version="1.0"?><rss version="2.0"><html><p>x</p></html></rss>')).code == "D114"
    )
    page = b'<html><head><link type="application/rss+xml" href="/feed"></head><p>Not found.</p></html>'
    assert only_page(open_data(page, name="feed.rss")).data == page


def test_a_pdf_of_5000_pages() -> None:
    """The first 2,000 are read, the others are told."""
    page = only_page(open_data(print_pdf([[f"Line {number}."] for number in range(5000)]), Limits()))
    assert page.notes == (("D151", "3000 of 5000 pages of the PDF were left out"),)


def test_rows_that_do_not_fit() -> None:
    """Too few cells, too many, none; a cell of 10 MB is read."""
    data = b"url,text\nu1\nu2,Two.,x,y\n\nu3,Three.\n"
    assert summarise(open_data(data)) == {"x!/1": "D104", "u2": b"Two.", "u3": b"Three."}
    results = summarise(open_data(b'url,text\nu1,"' + b"ab " * 3_333_333 + b'"\nu2,Two.\n', Limits()))
    assert (len(results["u1"]), results["u2"]) == (9_999_999, b"Two.")
    assert csv.field_size_limit() >= Limits().max_bytes


def test_a_sitemap_that_names_itself() -> None:
    """It is fetched so many times as archives may lie in each other, and no more."""
    with serve() as server:
        address = server.url("/map")
        data = f"<sitemapindex><sitemap><loc>{address}</loc></sitemap></sitemapindex>"
        server.give("/map", data)
        limits = Limits(fetch_links=True, allow_private=True, max_seconds=20)
        assert only_failure(open_data(data.encode(), limits)).code == "D116"
        assert len(server.asked) <= limits.max_depth


def test_a_list_with_lines_that_are_no_addresses() -> None:
    """They are told when what is there is fetched."""
    data = b"https://a.example/1\n\nnot one\nhttps://a.example/2\n# remark\nhttps://a.example/3\n"
    assert "3 addresses" in only_failure(open_data(data)).message
    results = summarise(open_data(data.replace(b"https://a.example", b"http://127.0.0.1:9"), Limits(fetch_links=True)))
    assert list(results.values()) == ["D108", "D107", "D108", "D108"]


@pytest.mark.parametrize("kind", ALL_KINDS.split())
def test_empty_files(kind: str) -> None:
    """Of any kind: nothing raises, and whoever parses the page says that it is empty."""
    (result,) = open_data(b"", name=f"a.{kind}")
    assert result.data == b"" if isinstance(result, Page) else result.code == "D119"


@pytest.mark.parametrize(
    ("data", "told"),
    [(b"7z\xbc\xaf\x27\x1c" + bytes(50), "a 7z archive"), (b"Rar!\x1a\x07\x01\x00" + bytes(50), "a RAR archive")],
)
def test_archives_that_are_not_read(data: bytes, told: str) -> None:
    """They are pages that the parser refuses by name; in a folder and in an archive they are not passed over."""
    assert only_page(open_data(data)).data == data
    assert summarise(open_data(pack_zip({"a.rar": data}))) == {"x!/a.rar": data}
    assert told


def test_a_file_that_grows_or_goes(tmp_path: Path) -> None:
    """What is there when it is read counts; a file that goes after it was opened is read to its end."""
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"text": "One."}\n' * 9000)
    pages: Iterator[Page | Failure] = open_source(str(path), limits=LIMITS)
    next(pages)
    with path.open("ab") as file:
        file.write(b'{"text": "Two."}\n')
    path.unlink()
    assert sum(isinstance(page, Page) for page in pages) == 9000
    assert [page.code for page in open_source(str(path)) if isinstance(page, Failure)] == ["D101"]
