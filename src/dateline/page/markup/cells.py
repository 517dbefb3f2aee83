"""Cells of tables that lay out a page: which cells are such, and the lines that are stacked in one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.page.markup.pieces import Mark
from dateline.text.words import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from dateline.page.markup.pieces import Piece

CELLS: Final = frozenset({"td", "th"})
BULLETS: Final = "•·▪►» "
_MAX_LENGTH: Final = 80  # characters of a cell of data; a longer one holds prose
_MAX_STACK: Final = 100  # lines, or marks in them; they are taken apart in time that grows with their square
_PARTS: Final = frozenset("br p div table h1 h2 h3 h4 h5 h6 ul ol hr".split())  # a cell with one of them is no figure
_CELL: Final = re.compile(r".*/t[dh]\[\d+\]")  # "/html[1]/body[1]/table[1]/tr[2]/td[3]" of ".../td[3]/p[1]"
_LINE_BREAK: Final = "\n"


def is_layout(cell: etree._Element) -> bool:
    """Whether a cell holds more than a word or a figure: it stands apart, where cells of data share a line."""
    length = 0
    for element in cell.iter():
        if element.tag in _PARTS:
            return True
        length += len(element.text or "") + (len(element.tail or "") if element is not cell else 0)
        if length > _MAX_LENGTH:
            return len(str(cell.xpath("normalize-space()"))) > _MAX_LENGTH
    return False


def part_stack(piece: Piece) -> Iterator[Piece]:
    """Yield each line of a stack of labels in a cell ("Front page", "World") as a piece; any other piece as it is."""
    if _LINE_BREAK not in piece.text or not CELLS.intersection(piece.context.tags[-1:]) or not _is_stack(piece):
        yield piece
        return
    for line in piece.text.split(_LINE_BREAK):
        if line:
            yield replace(piece, text=line, marks=tuple(_cut_marks(piece.marks, line)))


def keep_to_cells(pieces: Sequence[Piece], flags: Sequence[bool]) -> list[bool]:
    """Of an article that stands in cells, drop what stands in a cell without prose: menus, markets, the imprint."""
    prose = {
        _find_cell(piece)
        for piece, taken in zip(pieces, flags, strict=True)
        if taken and len(piece.text) > _MAX_LENGTH and ends_sentence(piece.text)
    }
    if not prose or "" in prose:
        return list(flags)
    return [taken and _find_cell(piece) in prose for piece, taken in zip(pieces, flags, strict=True)]


def _find_cell(piece: Piece) -> str:
    """Return the path of the innermost cell around a piece; "" outside of tables."""
    found = _CELL.match(piece.context.node or "")
    return "" if found is None else found.group()


def _is_stack(piece: Piece) -> bool:
    """Whether the lines are labels: one of them is a link, or they end as no sentence does, as lines of prose do."""
    if piece.text.count(_LINE_BREAK) > _MAX_STACK or len(piece.marks) > _MAX_STACK:
        return False
    bare = {line.lstrip(BULLETS) for line in piece.text.split(_LINE_BREAK)}
    return not ends_sentence(piece.text) or any(mark.link is not None and mark.text in bare for mark in piece.marks)


def _cut_marks(marks: tuple[Mark, ...], line: str) -> Iterator[Mark]:
    """Yield what of the marks lies in a line."""
    for mark in marks:
        yield from (Mark(mark.names, part, mark.link) for part in mark.text.split(_LINE_BREAK) if part and part in line)
