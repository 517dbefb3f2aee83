"""A row becomes a page, with what its columns say of it."""

from __future__ import annotations

import pytest

from dateline.errors import PageError
from dateline.page.columns import Columns
from dateline.page.sources.rows import make_page
from dateline.schema import Page

TEXT = "The harbour was closed on Friday."


def test_all_columns() -> None:
    """Each field goes where it belongs."""
    row = {
        "text": TEXT, "title": "Harbour closed", "url": " https://a.example/1 ", "date": "2019-09-25 18:30",
        "language": "en-GB", "other": {"x": 1},
    }  # fmt: skip
    assert make_page(row, "t!/1", Columns()) == Page(
        uri="https://a.example/1",
        data=f"Harbour closed\n\n{TEXT}".encode(),
        encoding="utf-8",
        published="2019-09-25T18:30",
        language="en",
    )


def test_only_text() -> None:
    """What is not there, or empty, is not known."""
    row = {"body": TEXT, "url": " ", "date": None, "lang": "English", "title": ""}
    assert make_page(row, "t!/1", Columns()) == Page(uri="t!/1", data=TEXT.encode(), encoding="utf-8")


def test_html_goes_before_text() -> None:
    """It has more to tell; an empty cell has not."""
    assert make_page({"text": TEXT, "html": "<p>x</p>"}, "t", Columns()).data == b"<p>x</p>"
    assert make_page({"text": TEXT, "html": ""}, "t", Columns()).data == TEXT.encode()


@pytest.mark.parametrize("value", [1569436200, 1569436200.4, "1569436200", "Wed, 25 Sep 2019 18:30:00 +0000"])
def test_dates(value: object) -> None:
    """In seconds, or as mail writes them."""
    assert make_page({"text": TEXT, "date": value}, "t", Columns()).published == "2019-09-25T18:30:00Z"


def test_a_date_that_cannot_be_read() -> None:
    """It is told, and the page is read without one."""
    page = make_page({"text": TEXT, "date": "last Friday"}, "t", Columns())
    assert page.published is None
    assert page.notes == (("D161", "published as 'last Friday', which is no date of ISO 8601"),)


def test_paragraphs() -> None:
    """A list of texts is one text."""
    assert make_page({"text": ["One.", None, "Two."]}, "t", Columns()).data == b"One.\n\nTwo."


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"id": 1, "words": TEXT}, "D118: none of its columns is known to hold the text ('id', 'words')"),
        ({"text": " "}, "D104: its column 'text' is empty"),
        ({"text": True}, "D104"),
        ({}, "D118"),
    ],
)
def test_no_text(row: dict[str, object], message: str) -> None:
    """The message says what is missing, and what to do."""
    with pytest.raises(PageError) as caught:
        make_page(row, "t", Columns())
    assert str(caught.value).startswith(message)
