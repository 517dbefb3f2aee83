"""What an encoding is called, and what is meant by it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.charsets import KNOWN, find_declared, look_up_charset


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("UTF-8", "utf-8"),
        (" 'utf8' ", "utf-8"),
        ("ISO-8859-1", "cp1252"),
        ("latin1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("windows-1251", "cp1251"),
        ("x-cp1251", "cp1251"),
        ("KOI8-R", "koi8-r"),
        ("iso-8859-9", "cp1254"),
        ("iso-8859-8-i", "iso8859-8"),
        ("windows-874", "cp874"),
        ("gb2312", "gb18030"),
        ("GBK", "gb18030"),
        ("x-x-big5", "big5hkscs"),
        ("x-sjis", "cp932"),
        ("euc-kr", "cp949"),
        ("iso-2022-jp", "iso2022_jp"),
    ],
)
def test_names_mean_what_browsers_take_them_for(name: str, meant: str) -> None:
    """Latin-1 is windows-1252, gb2312 is gb18030, and so on."""
    assert look_up_charset(name) == meant


@pytest.mark.parametrize(
    "name",
    ["utf-16", "utf-16le", "utf-32", "utf-7", "idna", "punycode", "unicode_escape", "rot13", "base64", "zlib", "hz",
     "mbcs", "undefined", "klingon", "", "utf-8\x00", "é", "x-", "../../etc/passwd"],
)  # fmt: skip
def test_names_that_mean_nothing(name: str) -> None:
    """Unknown names, escapes, compressions, known ways of attack, and what cannot be true."""
    assert look_up_charset(name) is None


@given(st.text())
def test_any_name_is_looked_up(name: str) -> None:
    """No name raises."""
    assert look_up_charset(name) in {None, *KNOWN}


@pytest.mark.parametrize(
    ("head", "declared"),
    [
        (b"<meta charset=windows-1251>", "cp1251"),
        (b'<html><head><META CharSet = "koi8-r">', "koi8-r"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', "cp932"),
        (b'<?xml version="1.0" encoding="ISO-8859-2"?><html>', "iso8859-2"),
        (b'<?xml version="1.0" encoding="ISO-8859-2"?><meta charset="utf-8">', "iso8859-2"),
        (b"<meta charset=klingon><p>", None),
        (b"The word charset=utf-8 in a text is no declaration.", None),
        (b" " * 4096 + b"<meta charset=koi8-r>", None),
        (b"", None),
    ],
)
def test_what_a_page_declares(head: bytes, declared: str | None) -> None:
    """In its XML declaration or in a meta element, near its beginning."""
    assert find_declared(head) == declared


def test_the_server_goes_before_the_page() -> None:
    """Unless nobody knows what it says."""
    page = b"<meta charset=koi8-r>"
    assert find_declared(page, header="windows-1251") == "cp1251"
    assert find_declared(page, header="nonsense") == "koi8-r"
