"""Progress over many inputs, on standard error and only where that is a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from dateline.cli.safe import make_line


class RateColumn(ProgressColumn):
    """Inputs a second over the last of them: "8.3/s"; nothing before there is any."""

    def render(self, task: Task) -> Text:
        """Return the rate as it is now."""
        speed = task.finished_speed or task.speed
        return Text("" if speed is None else f"{speed:.1f}/s")


class Meter:
    """Counts inputs on a terminal; `total` is null where nobody knows how many will come.

    With a rate, inputs a second are shown, and the time that is left where the total is known.
    """

    def __init__(self, console: Console, total: int | None, *, has_rate: bool = False) -> None:
        columns: list[ProgressColumn] = [SpinnerColumn()]
        if total is not None and total > 1:
            columns += [BarColumn(bar_width=24), MofNCompleteColumn()]
        elif total is None:
            columns.append(TextColumn("{task.completed} read"))
        if has_rate:
            columns += [RateColumn(), *([] if total is None else [TimeRemainingColumn()])]
        self._bar = Progress(
            *columns,
            TimeElapsedColumn(),
            TextColumn("{task.description}", markup=False, style="dim"),
            console=console,
            transient=True,
            redirect_stdout=False,  # records are written past the meter, which steps aside for them
            redirect_stderr=False,
        )
        self._task: TaskID = self._bar.add_task("loading", total=total)

    def advance(self, name: str, count: int = 1) -> None:
        """Count one input, or so many of one name, and name it."""
        self._bar.update(self._task, advance=count, description=make_line(name)[-40:])

    @contextmanager
    def step_aside(self) -> Iterator[None]:
        """Clear the line while something else is written to the same terminal."""
        self._bar.stop()
        try:
            yield
        finally:
            self._bar.start()

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()


def make_meter(total: int | None, *, has_rate: bool = False) -> Meter:
    """Return a meter that draws on standard error, or nowhere where that is no terminal."""
    stream = sys.stderr
    is_terminal = stream is not None and stream.isatty()
    return Meter(Console(stderr=True, quiet=not is_terminal), total, has_rate=has_rate)
