"""PDF: its text by pages, with its paragraphs; what has none, or is locked, says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import pypdfium2
import pytest

from dateline.page.limits import Limits
from dateline.page.sources import pdf
from tests.page.sources.opened import only_failure, only_page, open_data
from tests.page.sources.packed import pack_zip
from tests.page.sources.printed import print_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

LEAF = [
    "Harbour closed after storm",
    "",
    "The harbour was closed on Friday, said the mayor, after a",
    "storm had dam-",
    "aged the pier. Nobody was hurt at the café.",
    "",
    "Two ships were sent back, and the ferry",
]
TEXT = """Harbour closed after storm

The harbour was closed on Friday, said the mayor, after a
storm had damaged the pier. Nobody was hurt at the café.

Two ships were sent back, and the ferry
did not leave.

It will on Monday."""


def test_paragraphs() -> None:
    """A gap sets them apart; they go on over the end of a page, and words over the end of a line."""
    page = only_page(open_data(print_pdf([LEAF, ["did not leave."], ["It will on Monday."]]), name="a.pdf"))
    assert (page.uri, page.data.decode(), page.notes) == ("a.pdf", TEXT, ())


def test_it_is_told_by_content() -> None:
    """In an archive too, with a few bytes before it."""
    data = b"\r\n" + print_pdf([["One."]])
    page = only_page(open_data(pack_zip({"a.txt": data})))
    assert (page.uri, page.data) == ("x!/a.txt", b"One.")


def test_pages_without_text() -> None:
    """Some are a note, all are a failure."""
    page = only_page(open_data(print_pdf([[], ["One."], []])))
    assert page.notes == (("D162", "2 of 3 pages of the PDF have no text: they may be pictures of it"),)
    failure = only_failure(open_data(print_pdf([[], []])))
    assert (failure.code, failure.message[:27]) == ("D121", "a PDF of 2 pages without te")


def test_long_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are read no further than a page may go, and the page says so."""
    page = only_page(open_data(print_pdf([["One."], ["Two."], ["Three."]]), Limits(max_characters=5)))
    assert page.data == b"One.\n\nTwo."
    monkeypatch.setattr(pdf, "MAX_LEAVES", 1)
    page = only_page(open_data(print_pdf([["One."], ["Two."]])))
    assert (page.data, page.notes[0][0]) == (b"One.", "D151")


def fail(code: int) -> Callable[..., NoReturn]:
    """Return what opens no PDF, for a reason of PDFium."""

    def open_document(*_: object) -> NoReturn:
        raise pypdfium2.PdfiumError("Failed to load document", err_code=code)

    return open_document


@pytest.mark.parametrize(("reason", "code"), [(4, "D117"), (3, "D114")])
def test_locked_ones(reason: int, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are told from damaged ones."""
    monkeypatch.setattr(pypdfium2, "PdfDocument", fail(reason))
    assert only_failure(open_data(print_pdf([["One."]]))).code == code


@pytest.mark.parametrize("end", [10, 100, 400, -10])
def test_what_is_cut_off(end: int) -> None:
    """It is told, or read if only the list at its end is lost."""
    (result,) = open_data(print_pdf([LEAF])[:end])
    assert getattr(result, "code", "D114") == "D114"
