"""A PDF in; one page of its text out, in lines as they were set, with empty ones where paragraphs are apart."""

from __future__ import annotations

from contextlib import closing, suppress
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import pypdfium2
from pypdfium2 import raw

from dateline.errors import PageError
from dateline.page import codes
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source

MAX_LEAVES: Final = 2000  # of a newspaper of 64 pages that is a month
_WIDE_GAP: Final = 1.3  # a line this many times as far below as lines usually are begins a paragraph
_QUARTER: Final = 4  # how far lines usually are apart: no more than a quarter of them are closer
_HYPHENS: Final = ("\ufffe", "\x02")  # where a word was broken at the end of a line; what PDFium writes for it
_ENDS: Final = tuple('.!?:…"”»)')  # a page that ends so ends with its paragraph


def open_pdf(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page; `PageError` for a PDF that is locked, damaged, or holds nothing but pictures."""
    with closing(_open(opening.read_whole(source))) as pdf:
        leaves = list(_read_leaves(pdf, opening.limits.max_characters))
        count = len(pdf)
    if not any(leaves):
        message = f"a PDF of {count} pages without text: pictures, which no one has read (OCR) yet"
        raise PageError(codes.NO_TEXT, message)
    yield Page(uri=source.uri, data=_join(leaves).encode(), encoding="utf-8", notes=tuple(_note(leaves, count)))


def _open(data: bytes) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise PageError(codes.LOCKED, "it is locked with a password; unlock it first") from error
        raise


def _read_leaves(pdf: pypdfium2.PdfDocument, most: int) -> Iterator[str]:
    """Yield the text of each leaf, until there is more than a page may have: then the page says what was left out."""
    length = 0
    for number in range(min(len(pdf), MAX_LEAVES)):
        if length > most:
            return
        found = ""
        with suppress(pypdfium2.PdfiumError), closing(pdf[number]) as leaf, closing(leaf.get_textpage()) as text:
            found = _read_leaf(text)
        length += len(found)
        yield found


def _read_leaf(text: pypdfium2.PdfTextPage) -> str:
    """Return the text of a leaf with an empty line wherever lines are further apart than they usually are."""
    lines = text.get_text_range().split("\r\n")
    heights = list(_measure(lines, text))
    steps = [0.0, *(above - here for (_, above), (here, _) in pairwise(heights))]
    down = sorted(step for step in steps if step > 0) or [0.0]
    usual = down[len(down) // _QUARTER]
    spaced = ("\n" if step > _WIDE_GAP * usual else "" for step in steps)
    whole = "\n".join(gap + line for gap, line in zip(spaced, lines, strict=True))
    for hyphen in _HYPHENS:
        whole = whole.replace(hyphen, "")
    return whole.strip()


def _measure(lines: list[str], text: pypdfium2.PdfTextPage) -> Iterator[tuple[float, float]]:
    """Yield how high above the foot of the leaf each line begins and ends; an empty one where the line before ended.

    They differ where a word is broken: PDFium puts what it had on the next line on the same.
    """
    position = 0
    height = 0.0
    for line in lines:
        end = position + len(line)
        if line and end <= text.count_chars():
            first = text.get_charbox(position, loose=True)[1]
            height = text.get_charbox(end - 1, loose=True)[1]
            yield first, height
        else:
            yield height, height
        position = end + len("\r\n")


def _join(leaves: list[str]) -> str:
    """Return the leaves as one text; a paragraph may go on from one to the next."""
    return "".join(leaf + ("\n\n" if leaf.endswith(_ENDS) else "\n") for leaf in leaves if leaf).strip()


def _note(leaves: list[str], count: int) -> Iterator[tuple[str, str]]:
    silent = sum(1 for leaf in leaves if not leaf)
    if silent:
        yield codes.SILENT_LEAVES, f"{silent} of {count} pages of the PDF have no text: they may be pictures of it"
    if count > MAX_LEAVES:
        yield codes.TRUNCATED, f"{count - MAX_LEAVES} of {count} pages of the PDF were left out"
