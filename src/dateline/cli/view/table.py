"""Facts as a table: a row a fact, and beneath or beside it the words that it was read from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, Protocol

from msgspec import Struct
from msgspec.structs import replace
from rich.text import Text

from dateline.cli.view.lines import GAP, align_right, indent, make_heading, set_beside, wrap
from dateline.cli.view.theme import DIM, Look
from dateline.schema import Fact, Span

WIDE: Final = 112  # columns of screen from which evidence stands beside the facts, with some 46 for itself
NARROW: Final = 56  # columns of screen below which a row's cells flow one after the other
INDENT: Final = 2
QUOTE_INDENT: Final = 4
QUOTE_WIDTH: Final = 46  # what a table leaves for the evidence beside it
SIDE_LINES: Final = 2  # lines that a quote may fill beside its fact; beneath it, one
SLIMMEST: Final = 4  # columns that a cell keeps, however narrow the screen, unless its column says more


class Column(Struct, frozen=True):
    """A column of a table: its heading, the most columns of the screen that it may take, the least that it keeps."""

    title: str
    widest: int
    align: Literal["left", "right"] = "left"
    least: int = SLIMMEST


class Row(Struct, frozen=True):
    """One fact: its cells, the kind that colours the cited words, and its evidence."""

    cells: tuple[Text, ...]
    kind: str = "other"
    evidence: tuple[Span, ...] = ()


class Table(Struct, frozen=True):
    """All facts of one kind; `count` is what the heading tells, the number of rows unless given."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    count: str | None = None


def name_sureness(fact: Fact) -> Text:
    """Return how sure the annotator is, in percent."""
    return Text(f"{fact.confidence:.0%}")


class Quoter(Protocol):
    """Draws the evidence of a row: each quote within `width` columns, on about `lines` lines."""

    def __call__(self, row: Row, *, width: int, lines: int) -> Iterable[Text]:
        """Return the lines; none for a row without evidence."""
        ...


def quote_nothing(row: Row, *, width: int, lines: int) -> Iterable[Text]:
    """Return no lines: the quoter of tables that are not about a page."""
    del row, width, lines
    return ()


def draw_table(table: Table, look: Look, *, quote: Quoter = quote_nothing) -> Iterator[Text]:
    """Yield the lines of a table, its heading first; a column without a single value is left out."""
    yield make_heading(table.title, count=table.count or str(len(table.rows)), look=look)
    if look.width < NARROW:
        draw = _draw_narrow
    elif look.width < WIDE:
        draw = _draw_middle
    else:
        draw = _draw_wide
    table = drop_empty_columns(table)
    if draw is _draw_wide and _needed(_word_widths(table)) > look.width - INDENT - GAP - QUOTE_WIDTH:
        draw = _draw_middle
    yield from indent(draw(table, look, quote), INDENT)


def drop_empty_columns(table: Table) -> Table:
    """Return the table without the columns in which no row has anything to say."""
    kept = [index for index in range(len(table.columns)) if any(row.cells[index].plain for row in table.rows)]
    rows = tuple(replace(row, cells=tuple(row.cells[index] for index in kept)) for row in table.rows)
    return replace(table, columns=tuple(table.columns[index] for index in kept), rows=rows)


def _draw_narrow(table: Table, look: Look, quote: Quoter) -> Iterator[Text]:
    room = look.width - INDENT
    for row in table.rows:
        cells = [cell for cell in row.cells if cell.plain]
        yield from wrap(Text(f" {look.glyphs.dot} ").join(cells), room, look=look)
        yield from indent(quote(row, width=room - INDENT, lines=1), INDENT)


def _draw_middle(table: Table, look: Look, quote: Quoter) -> Iterator[Text]:
    room = look.width - INDENT
    widths = fit_widths(table, room)
    yield from _draw_titles(table, widths, look)
    for row in table.rows:
        yield from set_beside(_wrap_cells(row, table=table, widths=widths, look=look), widths)
        yield from indent(quote(row, width=room - QUOTE_INDENT, lines=1), QUOTE_INDENT)


def _draw_wide(table: Table, look: Look, quote: Quoter) -> Iterator[Text]:
    room = look.width - INDENT
    has_quotes = any(row.evidence for row in table.rows)
    widths = fit_widths(table, room - (GAP + QUOTE_WIDTH) * has_quotes)
    rest = room - sum(widths) - GAP * len(widths)
    yield from _draw_titles(table, widths, look)
    for row in table.rows:
        cells = _wrap_cells(row, table=table, widths=widths, look=look)
        yield from set_beside([*cells, list(quote(row, width=rest, lines=SIDE_LINES))], [*widths, rest])


def fit_widths(table: Table, room: int) -> list[int]:
    """Return a width for each column: what its cells need, less where together they would not fit into `room`.

    Words are broken only where even the columns of their widest words would not fit.
    """
    widths = []
    for index, column in enumerate(table.columns):
        longest = max((row.cells[index].cell_len for row in table.rows), default=0)
        widths.append(max(len(column.title), min(longest, column.widest)))
    for slimmest in (_word_widths(table), [column.least for column in table.columns]):
        while _needed(widths) > room and (spare := [w - least for w, least in zip(widths, slimmest, strict=True)]):
            if max(spare) <= 0:
                break
            widths[max(range(len(widths)), key=lambda index: (spare[index] > 0, widths[index]))] -= 1
    return widths


def _word_widths(table: Table) -> list[int]:
    """Return how wide each column must be for its widest word and its heading, no more than it may take."""
    return [
        max(
            len(column.title),
            min(column.widest, max(map(_widest_word, (row.cells[index] for row in table.rows)), default=0)),
        )
        for index, column in enumerate(table.columns)
    ]


def _widest_word(cell: Text) -> int:
    return max((Text(word).cell_len for word in cell.plain.split()), default=0)


def _needed(widths: Sequence[int]) -> int:
    return sum(widths) + GAP * (len(widths) - 1)


def _draw_titles(table: Table, widths: Sequence[int], look: Look) -> Iterator[Text]:
    titles = Row(tuple(Text(column.title, DIM) for column in table.columns))
    yield from set_beside(_wrap_cells(titles, table=table, widths=widths, look=look), widths)


def _wrap_cells(row: Row, *, table: Table, widths: Sequence[int], look: Look) -> list[list[Text]]:
    return [
        [_align(line, column, width) for line in wrap(cell, width, look=look)]
        for cell, column, width in zip(row.cells, table.columns, widths, strict=True)
    ]


def _align(cell: Text, column: Column, width: int) -> Text:
    return align_right(cell, width) if column.align == "right" else cell
