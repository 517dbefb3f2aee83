"""The progress bar."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from dateline.cli.progress import Meter, make_meter


def draw(total: int | None) -> tuple[Meter, StringIO]:
    """Return a meter on a terminal, and what it writes there."""
    stream = StringIO()
    return Meter(Console(file=stream, force_terminal=True, width=80), total), stream


def test_nothing_is_drawn_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """A log file gets no progress bar."""
    with make_meter(3) as meter:
        meter.advance("a.txt")
        with meter.step_aside():
            pass
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(("total", "shown"), [(3, "1/3"), (None, "1 read")])
def test_the_count_is_shown(total: int | None, shown: str) -> None:
    """With a known number of inputs out of how many, else how many so far."""
    meter, stream = draw(total)
    with meter:
        meter.advance("pages/a\x1b[2J.txt")
    assert shown in stream.getvalue()
    assert "\x1b[2J.txt" not in stream.getvalue()


def test_the_line_is_cleared_for_others() -> None:
    """While something else is printed the meter is off the screen; it comes back even after an error."""
    meter, stream = draw(2)

    def print_badly() -> None:
        with meter.step_aside():
            raise ValueError("printing")

    with meter:
        with pytest.raises(ValueError, match="printing"):
            print_badly()
        before = len(stream.getvalue())
        meter.advance("b.txt")
    assert len(stream.getvalue()) > before


def test_the_rate_is_shown() -> None:
    """Inputs a second, and what is left where the total is known."""
    stream = StringIO()
    with Meter(Console(file=stream, force_terminal=True, width=100), 3, has_rate=True) as meter:
        for name in ("a.txt", "b.txt"):
            meter.advance(name)
    assert "/s" in stream.getvalue()
