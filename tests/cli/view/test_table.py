"""Tables of facts at three widths of screen."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from rich.text import Text

from dateline.cli.view.table import Column, Row, Table, draw_table, fit_widths, name_sureness
from dateline.schema import Span
from tests.cli.records import make_record
from tests.cli.screens import make_ascii_look, read_plain

TABLE = Table(
    "Ports",
    (Column("port", 12), Column("depth", 6, "right")),
    (
        Row((Text("Mbandaka"), Text("7 m")), "place", (Span(0, 8, "Mbandaka"),)),
        Row((Text("Port of Saint Aurelia"), Text("11 m"))),
    ),
)


def quote(row: Row, *, width: int, lines: int) -> Iterable[Text]:
    """Stand in for the sentences of a page."""
    return [Text(f"“{span.quote}” in {width} x {lines}") for span in row.evidence]


def test_at_middle_width_evidence_stands_beneath() -> None:
    """Cells wrap inside their column, numbers are set right, and the quote is indented under its row."""
    assert read_plain(draw_table(TABLE, make_ascii_look(60), quote=quote)) == [
        "Ports 2 " + "-" * 52,
        "  port          depth",
        "  Mbandaka        7 m",
        "      “Mbandaka” in 54 x 1",
        "  Port of        11 m",
        "  Saint",
        "  Aurelia",
    ]


def test_on_a_wide_screen_evidence_stands_beside() -> None:
    """The quote takes what the columns leave."""
    lines = read_plain(draw_table(TABLE, make_ascii_look(120), quote=quote))
    assert lines[2] == "  Mbandaka        7 m  “Mbandaka” in 97 x 2"


def test_on_a_narrow_screen_cells_follow_one_another() -> None:
    """There are no columns, empty cells are left out."""
    lines = read_plain(draw_table(TABLE, make_ascii_look(40), quote=quote))
    assert lines[1:4] == ["  Mbandaka - 7 m", "    “Mbandaka” in 36 x 1", "  Port of Saint Aurelia - 11 m"]


def test_words_are_broken_last() -> None:
    """The column of sentences gives way before that of names, as long as its own words fit."""
    columns = (Column("port", 20), Column("what it is", 30))
    table = Table("Ports", columns, (Row((Text("Saint-Louis"), Text("a town on an island of the river"))),))
    assert fit_widths(table, 28) == [11, 15]
    assert fit_widths(table, 18)[0] < 11


def test_beside_evidence_no_word_is_broken() -> None:
    """Where the columns of a wide screen would break words, the evidence stands beneath."""
    columns = tuple(Column("name", 20) for _ in range(5))
    row = Row(tuple(Text("Nouadhibou-Nord") for _ in columns), "place", (Span(0, 3, "abc"),))
    lines = read_plain(draw_table(Table("Ports", columns, (row,)), make_ascii_look(120), quote=quote))
    assert lines[2].split() == ["Nouadhibou-Nord"] * 5
    assert lines[3].startswith("      “abc”")


def test_a_count_of_its_own() -> None:
    """A table may tell another count than its rows."""
    table = Table("Trust", (Column("x", 3),), (), count="1 of 8")
    assert next(iter(draw_table(table, make_ascii_look(40)))).plain.startswith("Trust 1 of 8 ---")


@pytest.mark.parametrize(("room", "widths"), [(80, [12, 5]), (15, [8, 5]), (9, [4, 4]), (2, [4, 4])])
def test_fit_widths(room: int, widths: list[int]) -> None:
    """Columns take what they need; where that is too much the widest gives way, down to a few letters."""
    assert fit_widths(TABLE, room) == widths


def test_sureness_is_in_percent() -> None:
    """A confidence of 0.93 reads 93%."""
    assert name_sureness(make_record().actors[0]).plain == "93%"


def test_a_column_keeps_what_it_needs_at_least() -> None:
    """However narrow the screen, and whatever the others lose."""
    columns = (Column("when", 20, least=10), Column("what", 40))
    table = Table("Days", columns, (Row((Text("2021-05-04"), Text("an extraordinary intergovernmental conference"))),))
    assert fit_widths(table, 20) == [10, 8]
