"""The first bytes of a source say what it is."""

from __future__ import annotations

import bz2
from collections.abc import Callable

import pytest

from dateline.page.sources.marks import is_bzip2, is_json, is_mail, is_mailbox, is_table, is_tar, is_zip
from tests.page.sources.packed import pack_tar, pack_zip

HEADS: dict[Callable[[bytes], bool], tuple[bytes, ...]] = {
    is_zip: (pack_zip({}), pack_zip({"a": b"a"})),
    is_tar: (pack_tar({"a": b"a"}),),
    is_bzip2: (bz2.compress(b"a"),),
    is_json: (b'{"a": 1}', b'\xef\xbb\xbf\n[\n{ "a"'),
    is_mailbox: (b"From a@b Wed Sep 25 18:30:00 2019\nReturn-Path: <a@b>\n",),
    is_mail: (b"Received: by a;\n Wed\nFrom: a@b\nDate: c\n\n", b"Message-ID: <1>\r\nDATE: c\r\nFrom: d\r\n\r\n"),
    is_table: (b"url,text\n", b'"Title";"Body"', "date\tcontent\n".encode("utf-16")),
}


@pytest.mark.parametrize("claims", HEADS)
def test_each_knows_its_own(claims: Callable[[bytes], bool]) -> None:
    """And nobody else's, nor a page, nor nothing."""
    for other, heads in HEADS.items():
        assert all(claims(head) == (other is claims) for head in heads)
    assert not any(claims(head) for head in (b"", b"<html>", b"BZh is no word.", b"PK", b"{}", b"Title, or text?"))
