"""Lines of rich text on standard output, coloured where that is a terminal that wants colour."""

from __future__ import annotations

from collections.abc import Iterable
from io import StringIO
from typing import Literal, cast

from rich.console import Console
from rich.text import Text

from dateline.cli.output import get_stdout, write_text
from dateline.cli.view.theme import Look, make_look

ColorSystem = Literal["auto", "standard", "256", "truecolor", "windows"]


def make_screen() -> Look:
    """Return the look of standard output, as the terminal, `NO_COLOR` and `COLUMNS` have it."""
    return make_look(Console(file=get_stdout(), highlight=False, markup=False, emoji=False))


def show_lines(lines: Iterable[Text], look: Look) -> None:
    """Write the lines to standard output, each as it is: nothing is wrapped or cut here."""
    write_text(render_lines(lines, look))


def render_lines(lines: Iterable[Text], look: Look) -> str:
    """Return the lines with the codes of colour that the look's console would write."""
    screen, drawn = look.console, StringIO()
    console = Console(
        file=drawn,
        width=look.width,
        force_terminal=screen.is_terminal,
        color_system=cast("ColorSystem | None", screen.color_system),  # rich tells it as any string
        no_color=screen.no_color,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    for line in lines:
        console.print(line, no_wrap=True, overflow="ignore", crop=False)
    return drawn.getvalue()
