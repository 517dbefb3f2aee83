"""Lines of rich text side by side: wrapping, columns, headings. No line carries trailing white space."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Final

from rich.text import Text

from dateline.cli.view.theme import BOLD, DIM, Look

GAP: Final = 2  # columns between two columns


def wrap(text: Text, width: int, *, look: Look) -> list[Text]:
    """Return the text in lines of at most `width` columns; words longer than that are broken."""
    lines = text.wrap(look.console, max(1, width), overflow="fold")
    for line in lines:
        line.rstrip()
    return list(lines) or [Text()]


def set_beside(columns: Sequence[Sequence[Text]], widths: Sequence[int]) -> Iterator[Text]:
    """Yield lines that hold the columns' lines side by side, each column filled up to its width."""
    for parts in zip_longest(*columns):
        line = Text()
        for part, width in zip(parts, widths, strict=True):
            cell = part or Text()
            line.append_text(cell)
            line.append(" " * (width - cell.cell_len + GAP))
        line.rstrip()
        yield line


def indent(lines: Iterable[Text], by: int) -> Iterator[Text]:
    """Yield the lines moved to the right, empty ones left empty."""
    for line in lines:
        yield Text.assemble(" " * by, line) if line.plain else line


def keep_start(text: str, room: int, *, mark: str) -> str:
    """Return the text, or as many of its first words as fit into `room` characters with `mark` after them."""
    if len(text) <= room:
        return text
    head, _, _ = text[: max(0, room - len(mark))].rpartition(" ")
    return f"{head} {mark}"


def align_right(text: Text, width: int) -> Text:
    """Return the text moved to the right end of `width` columns."""
    return Text.assemble(" " * (width - text.cell_len), text)


def make_heading(title: str, *, count: str | None = None, look: Look) -> Text:
    """Return a heading with a rule up to the edge of the view."""
    heading = Text.assemble((title, BOLD), (f" {count}" if count else "", DIM), " ")
    heading.append(look.glyphs.rule * max(0, look.width - heading.cell_len), DIM)
    heading.rstrip()
    return heading
