"""The gutter on the left: what each stretch of the page is, beside the stretch itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.text import Text

from dateline.cli.view.lines import GAP, align_right, indent, set_beside
from dateline.cli.view.theme import DIM, Look

GUTTER: Final = 10  # columns: the longest role, "standfirst", fits
TEXT_WIDTH: Final = 76  # columns of running text; books set 60 to 75
NARROW: Final = 56  # columns of screen below which labels stand above the text instead
INDENT: Final = 2  # of text under its label on a narrow screen


def get_text_width(look: Look) -> int:
    """Return how many columns the text beside the gutter may take."""
    room = look.width - INDENT if look.width < NARROW else look.width - GUTTER - GAP
    return min(TEXT_WIDTH, room)


def set_in_gutter(label: str, lines: Sequence[Text], look: Look) -> Iterator[Text]:
    """Yield the lines with the label in the gutter of the first one, or above them on a narrow screen."""
    heading = Text(label, DIM)
    if look.width < NARROW:
        if label:
            yield heading
        yield from indent(lines, INDENT)
    else:
        yield from set_beside([[align_right(heading, GUTTER)], lines], [GUTTER, get_text_width(look)])
