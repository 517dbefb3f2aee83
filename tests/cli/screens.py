"""Screens to draw on in tests: a console of a given width that keeps what is printed."""

from __future__ import annotations

from collections.abc import Iterable
from io import StringIO
from typing import TYPE_CHECKING

from rich.console import Console

from dateline.cli.view.theme import ASCII_GLYPHS, Glyphs, Look

if TYPE_CHECKING:
    from rich.text import Text


def make_test_look(width: int = 80, *, glyphs: Glyphs | None = None, no_color: bool = False) -> Look:
    """Return the look of a terminal of that width."""
    console = Console(file=StringIO(), width=width, force_terminal=True, color_system="truecolor", no_color=no_color)
    return Look(console, width, glyphs or Glyphs())


def make_ascii_look(width: int = 80) -> Look:
    """Return the look of a screen that can show nothing but ASCII."""
    return make_test_look(width, glyphs=ASCII_GLYPHS)


def read_plain(lines: Iterable[Text]) -> list[str]:
    """Return the lines without their styles."""
    return [line.plain for line in lines]


def read_styles(line: Text) -> dict[str, str]:
    """Return each stretch of a line that has a style of its own, with that style."""
    return {line.plain[span.start : span.end]: str(span.style) for span in line.spans}
