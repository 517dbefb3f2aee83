"""The findings of `dateline doctor`, by group, with a verdict at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from rich.style import Style
from rich.text import Text

from dateline.cli.checks import Check, Status
from dateline.cli.safe import make_line
from dateline.cli.view.lines import indent, make_heading, set_beside, wrap
from dateline.cli.view.table import INDENT
from dateline.cli.view.theme import BAD, BOLD, DIM, GOOD, PLAIN, Look

NAME_WIDTH: Final = 20
_STYLES: Final = {Status.OK: GOOD, Status.ABSENT: DIM, Status.FAILED: BAD}


def draw_findings(checks: Sequence[Check], look: Look) -> Iterator[Text]:
    """Yield the lines of all findings."""
    for group, members in groupby(checks, key=lambda check: check.group):
        yield make_heading(group, look=look)
        for check in members:
            yield from _draw_check(check, look)
        yield Text()
    failed = sum(check.status is Status.FAILED for check in checks)
    if failed:
        yield Text(f"{failed} of {len(checks)} checks failed: see above what to do.", BAD + BOLD)
    else:
        yield Text("All that reading needs is there and works.", GOOD + BOLD)


def _draw_check(check: Check, look: Look) -> Iterator[Text]:
    style: Style = _STYLES[check.status]
    sign = {Status.OK: look.glyphs.yes, Status.ABSENT: look.glyphs.none, Status.FAILED: look.glyphs.no}[check.status]
    widths = [1, NAME_WIDTH, look.width - INDENT - NAME_WIDTH - 5]
    detail = Text(make_line(check.detail), PLAIN if check.status is Status.FAILED else DIM)
    columns = [[Text(sign, style)], [Text(make_line(check.name))], wrap(detail, widths[-1], look=look)]
    yield from indent(set_beside(columns, widths), INDENT)
