"""What a page is, told by content."""

from __future__ import annotations

import gzip
import io
import random
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.sniff import name_binary, sniff_text
from tests.page.sentences import ENCODINGS, SENTENCES

PARAGRAPH = "The minister of fisheries came to the port on Friday, and said that work would go on for a week.\n"


def make_zip() -> bytes:
    """Return a small archive."""
    with io.BytesIO() as stream:
        with zipfile.ZipFile(stream, "w") as archive:
            archive.writestr("page.txt", PARAGRAPH)
        return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"GIF89a\x01\x00", "a GIF image"),
        (b"RIFF\x24\x08\x00\x00WAVEfmt ", "a media file"),
        (b"RIFF\x24\x08\x00\x00WEBPVP8 ", "a media file"),
        (b"\x00\x00\x00\x20ftypisom", "a media file"),
        (make_zip(), "a ZIP archive or an office file"),
        (gzip.compress(b"twice"), "a gzip archive inside a gzip archive"),
        (b"BZh91AY&SY", "a bzip2 archive"),
        (b"\x7fELF\x02\x01\x01", "a program"),
        (b"MZ\x90\x00\x03", "a program"),
        (b"SQLite format 3\x00\x10\x00", "a database"),
        (b"PAR1\x15\x04", "a Parquet file"),
        (bytes(1000), "a binary file"),
        (random.Random(1).randbytes(1000), "a binary file"),
        (b"\x10\x11\x12\x13" * 50 + PARAGRAPH.encode(), "a binary file"),
    ],
)
def test_binary_files_are_named(data: bytes, name: str) -> None:
    """By their signature, or by bytes that no text has."""
    assert name_binary(data) == name


@pytest.mark.parametrize(("language", "encodings"), ENCODINGS.items())
def test_text_in_any_encoding_is_no_binary_file(language: str, encodings: tuple[str, ...]) -> None:
    """Old encodings, UTF-8, UTF-16 and UTF-32 with a mark, UTF-16 of alphabets without."""
    text = SENTENCES[language]
    for encoding in (*encodings, "utf-8", "utf-8-sig", "utf-16", "utf-32"):
        assert name_binary(text.encode(encoding, "replace")) is None, encoding
    if language not in {"zh", "zh-Hant", "ja", "ko", "th"}:
        assert name_binary(text.encode("utf-16-be")) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"a",
        b"BZ is a short name for a bank, the minister said.",
        b"MZ Wallace bags sold well in May.",
        b"ID cards are issued on Friday.",
        b"\x01\x02 ZCZC AP1234\x1e\r\n" + PARAGRAPH.encode() + b"\x03\x04",  # the frame of wire copy
        (PARAGRAPH * 3).replace(" ", "\x00", 5).encode(),  # a few NULs
        PARAGRAPH.encode() * 2 + b"\x07\x08",
        b"\x1b$B$3$s\x1b(B" * 20,  # ISO-2022-JP
    ],
)
def test_odd_text_is_no_binary_file(data: bytes) -> None:
    """A few controls, and words that begin like a signature."""
    assert name_binary(data) is None


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><title>Port closed</title>",
        "\n  <!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
        '<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="http://www.w3.org/1999/xhtml">',
        "<HTML><BODY>old",
        "<head><meta charset=utf-8>",
        "<title>Port closed</title><p>It was cold.",
        "<script>" + "var a = 1;\n" * 9000,
        "<div><p>Port closed</p><p>It was <b>cold</b>.</p></div>",
        "Port closed<br>It was cold<br/>and wet<p>and dark",
        "<p class=lead>One</p>\n<p>Two</p>",
    ],
)
def test_html(text: str) -> None:
    """By how it begins, or by how much of it is tags."""
    assert sniff_text(text) == "text/html"


@pytest.mark.parametrize(
    "text",
    [
        "",
        PARAGRAPH,
        "If 3 < 4 and 5 > 4, the minister said, then all is well.",
        PARAGRAPH * 20 + "Editors: write <b>Port closed</b> with a <p> before it.",
        "<person@example.org> wrote on Friday:\n" + PARAGRAPH,
        "He typed <html> and nothing happened.",
        "<< previous | next >>\n" + PARAGRAPH,
        "From: desk <desk@a.example>\nTo: all <all@a.example>\n" + PARAGRAPH,
    ],
)
def test_plain_text(text: str) -> None:
    """A text that speaks of tags is none of HTML."""
    assert sniff_text(text) == "text/plain"


@pytest.mark.parametrize("text", ["<!--" * 8192, "<" * 32_768, "<p " * 10_000, " " * 32_768, "<!-- -->" * 4096 + "<a"])
def test_hostile_beginnings_take_no_time(text: str) -> None:
    """Comments that never end, tags that never close, nothing but white space."""
    sniff_text(text)


@given(st.binary())
def test_any_bytes_are_named_or_not(data: bytes) -> None:
    """No bytes raise."""
    assert name_binary(data) != ""


@given(st.text())
def test_any_text_is_of_one_kind(text: str) -> None:
    """No text raises."""
    assert sniff_text(text) in {"text/html", "text/plain"}
