"""Records and failures as they come: shown one by one, counted, failures listed at the end."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

import msgspec
from rich.text import Text

from dateline.cli.output import DONE, SOME_FAILED, tell, write_bytes
from dateline.cli.progress import Meter
from dateline.cli.screen import make_screen, show_lines
from dateline.cli.view.page import draw_page
from dateline.cli.view.scene import Furniture, set_scene
from dateline.cli.view.theme import DIM
from dateline.schema import Failure, Record

Show = Callable[[Record], None]


def write_record(record: Record) -> None:
    """Write a record as one line of JSON."""
    write_bytes(msgspec.json.encode(record) + b"\n")


def make_printer(*, quotes: int, furniture: Furniture) -> Show:
    """Return what draws a record for a person on standard output."""
    look = make_screen()
    between: list[Text] = []

    def print_record(record: Record) -> None:
        scene = set_scene(record, look=look, quotes=quotes, furniture=furniture)
        show_lines([*between, *draw_page(scene)], look)
        between[:] = [Text(look.glyphs.bar * look.width, DIM)]

    return print_record


def show_results(results: Iterable[Record | Failure], show: Show, meter: Meter) -> tuple[int, list[Failure]]:
    """Show each record as soon as it is there; return how many there were, and the failures."""
    count, failures = 0, []
    for result in results:
        count += 1
        if isinstance(result, Failure):
            failures.append(result)
            meter.advance(result.document)
            continue
        meter.advance(result.document.uri)
        with _make_room(meter):
            show(result)
    return count, failures


def report(count: int, failures: list[Failure]) -> int:
    """List what failed on standard error; return the exit code."""
    for failure in failures:
        tell_failure(failure)
    if failures and count > 1:
        tell(f"{len(failures)} of {count} inputs failed")
    return SOME_FAILED if failures else DONE


def tell_failure(failure: Failure) -> None:
    """Tell what failed, and why, in a line on standard error."""
    tell(f"{failure.document}: {failure.code}: {failure.message}")


@contextmanager
def _make_room(meter: Meter) -> Iterator[None]:
    """Take the meter off the screen while a record is printed to the same one."""
    if not sys.stdout.isatty():
        yield
        return
    with meter.step_aside():
        yield
