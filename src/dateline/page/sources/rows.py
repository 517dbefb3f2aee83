"""A row of a table in, the page it holds out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Final

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.columns import Columns, find_columns
from dateline.page.encoding import decode
from dateline.page.sources.composing import compose
from dateline.page.sources.names import make_uri
from dateline.schema import Page
from dateline.text.iso import read_stamp

Row = Mapping[str, object]
_SHOWN: Final = 12  # names of columns in a message


def make_page(row: Row, uri: str, columns: Columns) -> Page:
    """Return the page of a row; `uri` is its address if it gives none itself.

    A title is put on top of the text. A date is taken in any spelling of ISO 8601, as in mail, or in seconds; one that
    cannot be read is left out with a note.
    """
    found = find_columns(row.keys(), columns)
    content = _read(row, found.html) or _read(row, found.text)
    if content is None:
        name = found.html or found.text
        raise explain_no_text(row) if name is None else PageError(codes.EMPTY, f"its column {name!r} is empty")
    address = _read(row, found.uri)
    given = _read(row, found.published)
    published = None if given is None else read_stamp(given)
    return Page(
        uri=uri if address is None else make_uri(address.strip()),
        data=compose(content, _read(row, found.title)),
        encoding="utf-8",
        published=published,
        language=_read_language(row, found.language),
        notes=tuple(note_date(given, published)),
    )


def note_date(given: str | None, published: str | None) -> Iterator[tuple[str, str]]:
    """Yield the note on a date that was given and could not be read."""
    if given is not None and published is None:
        yield codes.LOST_DATE, f"published as {given[:100]!r}, which is no date of ISO 8601"


def explain_no_text(names: Iterable[str]) -> PageError:
    """Return the error of a table or a row with these columns, none of which is known to hold the text."""
    shown = ", ".join(repr(name[:40]) for name in islice(names, _SHOWN))
    advice = "say which one with --column text=NAME, in Python columns={'text': NAME}"
    message = f"none of its columns is known to hold the text ({shown}); {advice}"
    return PageError(codes.NO_COLUMN, message)


def _read(row: Row, name: str | None) -> str | None:
    """Return the text of a cell, None if there is none."""
    text = None if name is None else _write(row[name])
    return text if text and not text.isspace() else None


def _read_language(row: Row, name: str | None) -> str | None:
    """Return the language of a row: "fr" for "fr-CA"; None for a name like "French"."""
    code = (_read(row, name) or "").strip().replace("_", "-").partition("-")[0].lower()
    return code if code.isascii() and code.isalpha() and len(code) in {2, 3} else None


def _write(value: object) -> str | None:
    """Return a value of a cell as text: a list of texts as paragraphs, numbers as they are written."""
    match value:
        case str():
            return value
        case bytes():
            return decode(value).text
        case bool():
            return None
        case int() | float():
            return f"{value:.0f}"
        case list():
            return "\n\n".join(piece for piece in value if isinstance(piece, str))
        case _:
            return None
