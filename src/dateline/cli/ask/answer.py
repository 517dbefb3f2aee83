"""Answers as they are printed: a few lines a row for a person, or JSON lines, CSV or Parquet."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from dateline.cli.output import tell, write_bytes
from dateline.cli.safe import make_line
from dateline.errors import UsageError

if TYPE_CHECKING:
    from rich.text import Text

    from dateline.queries.formats import Table

ON_A_TERMINAL: Final = "D544"  # Parquet is not for the eyes
SEVERAL_FORMS: Final = "D545"  # more than one of --json, --csv and --parquet
_UNSHOWN: Final = frozenset({"evidence", "record", "uri", "title", "publisher", "id", "confidence"})
_FROM: Final = frozenset({"time_from", "place_from"})
_NAMED: Final = frozenset({"via", "said_by", "pages", "reported"}) | _FROM  # told with their names
NEAREST: Final = "clause"  # what tells when and where as a matter of course


class Form(Struct, frozen=True, kw_only=True):
    """How an answer is written; for a person where none of them is set."""

    json: bool = False
    csv: bool = False
    parquet: bool = False


def to_day(moment: datetime | None) -> date | None:
    """Return the day of what typer makes of an option."""
    return None if moment is None else moment.date()


def check_form(form: Form) -> None:
    """Raise `UsageError` D544 or D545 for a form that cannot be; before anything is asked."""
    if form.json + form.csv + form.parquet > 1:
        raise UsageError(SEVERAL_FORMS, "give one of --json, --csv and --parquet")
    if form.parquet and sys.stdout is not None and sys.stdout.isatty():
        raise UsageError(ON_A_TERMINAL, "Parquet is not for a terminal; send it to a file: --parquet > rows.parquet")


def write_answer(table: Table, form: Form) -> None:
    """Write an answer to standard output."""
    from dateline.queries import formats

    if form.json:
        write_all(formats.write_json_lines(table))
    elif form.csv:
        write_all(formats.write_csv(table))
    elif form.parquet:
        write_all(formats.write_parquet(table))
    else:
        show_rows(formats.read_rows(table))


def write_all(parts: Iterable[bytes]) -> None:
    """Write parts as they are made."""
    for part in parts:
        write_bytes(part)


def show_rows(rows: Sequence[Mapping[str, Any]]) -> None:  # Any: values of any column
    """Draw the rows for a person: what is told, the words it rests on, the page."""
    from dateline.cli.screen import make_screen, show_lines

    if not rows:
        tell("nothing found")
        return
    show_lines([line for row in rows for line in _draw(row)], make_screen())


def _draw(row: Mapping[str, Any]) -> Iterator[Text]:
    from rich.text import Text

    from dateline.cli.view.theme import DIM

    told = [_tell(name, value) for name, value in row.items() if name not in _UNSHOWN]
    yield Text("  ".join(part for part in told if part))
    for span in row.get("evidence") or ():
        yield Text(f"    “{make_line(span['quote'])}”")
    page = [make_line(str(row[name])) for name in ("title", "publisher", "uri") if row.get(name) is not None]
    if page:
        yield Text(f"    {' — '.join(page)}", DIM)


def _tell(name: str, value: object) -> str:
    """Return a value as it is read by a person; nothing for what is unknown or empty."""
    if value is None or value is False or value == [] or (name in _FROM and value == NEAREST):
        return ""
    if value is True:
        return name
    if isinstance(value, list):
        value = ", ".join(str(each) for each in value)
    return make_line(f"{name}={value}" if name in _NAMED else str(value))
