"""What is written to the terminal: colours where it has any, none where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from dateline.cli.screen import make_screen, render_lines, show_lines
from dateline.cli.view.theme import BOLD
from tests.cli.screens import make_test_look

if TYPE_CHECKING:
    import pytest

LINE = Text.assemble(("Ana Ruiz", "#1a8fc4"), " spoke")


def test_a_terminal_gets_colours() -> None:
    """Colours become the terminal's codes, and are switched off again."""
    assert render_lines([LINE], make_test_look()) == "\x1b[38;2;26;143;196mAna Ruiz\x1b[0m spoke\n"


def test_no_color_keeps_weight() -> None:
    """With NO_COLOR bold stays bold and colours go."""
    lines = [LINE, Text("title", BOLD)]
    assert render_lines(lines, make_test_look(no_color=True)) == "Ana Ruiz spoke\n\x1b[1mtitle\x1b[0m\n"


def test_a_pipe_gets_plain_text(capsys: pytest.CaptureFixture[str]) -> None:
    """Standard output that is no terminal gets no codes at all."""
    show_lines([LINE, Text("title", BOLD)], make_screen())
    assert capsys.readouterr().out == "Ana Ruiz spoke\ntitle\n"


def test_lines_are_not_wrapped_again() -> None:
    """A line that is too wide is written as it is."""
    assert render_lines([Text("word " * 40)], make_test_look(20)).count("\n") == 1
