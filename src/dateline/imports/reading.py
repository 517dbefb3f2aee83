"""A file of a data set in; its events, and for each row that cannot be read the reason, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.errors import UsageError
from dateline.imports import codes
from dateline.imports.base import EMPTY, DataSet, Row, RowError
from dateline.imports.lines import Line, read_lines
from dateline.schema import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from dateline.schema.imported import ImportedEvent

TAB: Final = "\t"
TRIED: Final = 20  # rows after which a file of which none could be split is none of this data set


def read_file(path: Path, data_set: DataSet) -> Iterator[ImportedEvent | Failure]:
    """Yield an event or a failure for each row.

    Raises `UsageError`: D561 the file cannot be read, D562 its first rows all have other columns.
    """
    misfits, fits, count = 0, 0, 0
    columns = data_set.columns
    for line in read_lines(path):
        cells = _split(line)
        if line.number == 1 and data_set.has_header and _is_header(cells, data_set):
            columns = _read_header(cells, data_set)
            continue
        if not cells:
            continue
        row = _name(cells, columns, data_set.columns)
        misfits, fits, count = misfits + (row is None), fits + (row is not None), len(cells)
        if misfits == TRIED and not fits:
            break
        yield _read(line, cells, row, data_set)
    if misfits and not fits:
        raise _make_misfit(path, count, data_set)


def _split(line: Line) -> list[str]:
    if line.text is None or not line.text.strip():
        return [] if line.text is not None else [""]
    return [cell.strip().removeprefix('"').removesuffix('"') for cell in line.text.rstrip("\r\n").split(TAB)]


def _is_header(cells: Sequence[str], data_set: DataSet) -> bool:
    return data_set.columns[0] in cells and data_set.columns[1] in cells


def _read_header(cells: Sequence[str], data_set: DataSet) -> tuple[str, ...]:
    """Return the names of a file's own columns; some files name more than they have, those are in the usual order."""
    return tuple(cells) if set(data_set.columns) <= set(cells) else data_set.columns


def _name(cells: Sequence[str], columns: Sequence[str], usual: Sequence[str]) -> Row | None:
    """Return the cells that are not empty by their columns; None where there are too few or too many."""
    cells = list(cells)
    names = columns if len(cells) >= len(columns) else usual
    while len(cells) > len(names) and not cells[-1]:
        cells.pop()
    if len(cells) != len(names):
        return None
    return {name: cell for name, cell in zip(names, cells, strict=True) if cell not in EMPTY}


def _read(line: Line, cells: Sequence[str], row: Row | None, data_set: DataSet) -> ImportedEvent | Failure:
    try:
        if line.text is None:
            raise RowError("the line is too long")  # noqa: TRY301 - one place tells all reasons
        if row is None:
            raise RowError(f"{len(cells)} columns, {len(data_set.columns)} expected")  # noqa: TRY301 - as above
        return data_set.read(row)
    except RowError as error:
        return Failure(document=line.where, stage="parse", code=codes.BAD_ROW, message=str(error))


def _make_misfit(path: Path, count: int, data_set: DataSet) -> UsageError:
    expected = len(data_set.columns)
    message = f"{path} is no file of {data_set.about}: its rows have {count} columns, theirs {expected}"
    return UsageError(codes.OTHER_FILE, message)
