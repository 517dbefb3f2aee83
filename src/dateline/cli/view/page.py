"""The whole view of one record, from its title to its notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby
from typing import Final

from msgspec.structs import replace
from rich.text import Text

from dateline.cli.safe import make_line
from dateline.cli.view.actors import list_actors, list_places
from dateline.cli.view.article import draw_article
from dateline.cli.view.chronology import list_events
from dateline.cli.view.claims import list_statements
from dateline.cli.view.header import draw_header
from dateline.cli.view.lines import indent, make_heading, set_beside, wrap
from dateline.cli.view.measures import list_quantities, list_times
from dateline.cli.view.others import list_extras, list_trust
from dateline.cli.view.quotes import quote_row
from dateline.cli.view.scene import Scene
from dateline.cli.view.table import INDENT, Column, Table, draw_table
from dateline.cli.view.theme import DIM

_TABLES: Final[tuple[Callable[[Scene], Table], ...]] = (  # of facts, which furniture gives too where it is asked for
    list_actors,
    list_events,
    list_statements,
    list_quantities,
    list_times,
    list_places,
)

_IN: Final = Column("in", 10)  # the role of a block


def draw_page(scene: Scene) -> Iterator[Text]:
    """Yield all lines of the view of a record; kinds of fact that the page gave none of take no room."""
    yield Text()
    yield from draw_header(scene)
    yield Text()
    yield from draw_article(scene)
    tables = [mark_furniture(make_table(scene), scene) for make_table in _TABLES]
    tables += [list_trust(scene), *list_extras(scene)]
    for table in tables:
        if table.rows:
            yield from draw_table(table, scene.look, quote=partial(quote_row, scene=scene))
            yield Text()
    yield from _draw_notes(scene)


def mark_furniture(table: Table, scene: Scene) -> Table:
    """Return a table that says of the facts of page furniture in what kind of block they stand."""
    rows = (
        replace(row, cells=(*row.cells, Text(scene.context.name_furniture(row.evidence), DIM))) for row in table.rows
    )
    return replace(table, columns=(*table.columns, _IN), rows=tuple(rows))


def _draw_notes(scene: Scene) -> Iterator[Text]:
    """Yield what was dropped, shortened or not attempted."""
    notes = scene.record.notes
    if not notes:
        return
    yield make_heading("Notes", count=str(len(notes)), look=scene.look)
    label = max(len(note.code) for note in notes)
    rest = scene.look.width - 2 * INDENT - label
    for code, alike in groupby(notes, key=lambda note: note.code):
        messages = [Text(make_line(note.message), DIM) for note in alike]
        lines = [line for message in messages for line in wrap(message, rest, look=scene.look)]
        yield from indent(set_beside([[Text(make_line(code), DIM)], lines], [label, rest]), INDENT)
    yield Text()
