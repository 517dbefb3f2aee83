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
    TaskID,
    TextColumn,
    TimeElapsedColumn,
)

from dateline.cli.safe import make_line


class Meter:
    """Counts inputs on a terminal; `total` is null where nobody knows how many will come."""

    def __init__(self, console: Console, total: int | None) -> None:
        columns: list[ProgressColumn] = [SpinnerColumn()]
        if total is not None and total > 1:
            columns += [BarColumn(bar_width=24), MofNCompleteColumn()]
        elif total is None:
            columns.append(TextColumn("{task.completed} read"))
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

    def advance(self, name: str) -> None:
        """Count one input and name it."""
        self._bar.update(self._task, advance=1, description=make_line(name)[-40:])

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


def make_meter(total: int | None) -> Meter:
    """Return a meter that draws on standard error, or nowhere where that is no terminal."""
    stream = sys.stderr
    is_terminal = stream is not None and stream.isatty()
    return Meter(Console(stderr=True, quiet=not is_terminal), total)
