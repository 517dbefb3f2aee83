"""The gutter on the left: what each stretch of the page is, beside the stretch itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rich.text import Text

from dateline.cli.view.lines import GAP, align_right, set_beside
from dateline.cli.view.theme import DIM, Look

GUTTER: Final = 10  # columns: the longest role, "standfirst", fits
TEXT_WIDTH: Final = 76  # columns of running text; books set 60 to 75
NARROW: Final = 56  # columns of screen below which longer labels stand above their text
NARROW_GUTTER: Final = 3  # there, of paragraph numbers alone


def get_text_width(look: Look) -> int:
    """Return how many columns the text beside the gutter may take."""
    return min(TEXT_WIDTH, look.width - _get_gutter(look) - GAP)


def set_in_gutter(label: str, lines: Sequence[Text], look: Look) -> Iterator[Text]:
    """Yield the lines with the label in the gutter of the first one, or above it where the gutter is too slim."""
    gutter = _get_gutter(look)
    heading = Text(label, DIM)
    if heading.cell_len > gutter:
        yield heading
        heading = Text()
    yield from set_beside([[align_right(heading, gutter)], lines], [gutter, get_text_width(look)])


def _get_gutter(look: Look) -> int:
    return NARROW_GUTTER if look.width < NARROW else GUTTER
