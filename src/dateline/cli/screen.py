"""Lines of rich text on standard output, coloured where that is a terminal that wants colour."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from dateline.cli.output import get_stdout, write_text
from dateline.cli.view.theme import Look, make_look


def make_screen() -> Look:
    """Return the look of standard output, as the terminal, `NO_COLOR` and `COLUMNS` have it."""
    return make_look(Console(file=get_stdout(), highlight=False, markup=False, emoji=False))


def show_lines(lines: Iterable[Text], look: Look) -> None:
    """Write the lines to standard output, each as it is: nothing is wrapped or cut here."""
    with look.console.capture() as captured:
        for line in lines:
            look.console.print(line, no_wrap=True, overflow="ignore", crop=False)
    write_text(captured.get())
