"""Tables that lay out a page."""

from __future__ import annotations

import pytest

from dateline.page.markup.cells import keep_to_cells
from tests.page.markup.made import FIRST, SECOND, pieces, read, texts


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("<td>berth</td><td>4</td>", ["berth\t4"]),
        ("<td>berth</td><td>4<br>5</td>", ["berth", "4", "5"]),
        (f"<td>berth</td><td>{FIRST}</td><td>4</td>", ["berth", FIRST, "4"]),
        (f"<td>berth <b>{' ' * 100}</b></td><td>4</td>", ["berth\t4"]),
        (f"<td>{FIRST}<br>{SECOND}</td>", [f"{FIRST}\n{SECOND}"]),
        ("<td><table><tr><td>sea</td><td>wall</td></tr></table></td><td>pier</td>", ["sea\twall", "pier"]),
    ],
)
def test_cells_that_hold_more_than_a_figure_stand_apart(row: str, expected: list[str]) -> None:
    """Cells with prose or line breaks are pieces; lines of a stack of labels are pieces too, lines of prose are not."""
    assert texts(f"<table><tr>{row}</tr></table>") == expected


def test_lines_of_a_stack_keep_their_links() -> None:
    """Each line has the marks that lie in it."""
    menu = pieces("<table><tr><td><b>More<br></b><a href=/a>Sea</a><br><a href=/b>Wall</a></td></tr></table>")
    assert [(piece.text, piece.link) for piece in menu] == [("More", None), ("Sea", "/a"), ("Wall", "/b")]


def test_a_stack_without_end_is_left_as_it_is() -> None:
    """A cell of thousands of links stays one piece: to part it would take minutes."""
    assert len(texts(f"<table><tr><td>{'<a href=x>sea</a><br>' * 5000}</td></tr></table>")) == 1


def test_an_article_in_a_cell_ends_with_its_cell() -> None:
    """Another cell with prose belongs to it, one with labels does not."""
    cells = f"<td>{FIRST}</td><td>{SECOND}</td><td>Weather<br>9 degrees</td>"
    assert keep_to_cells(pieces(f"<table><tr>{cells}</tr></table>"), [True] * 4) == [True, True, False, False]


def test_an_article_outside_of_cells_keeps_its_tables() -> None:
    """A table of figures between paragraphs is part of the article."""
    found = pieces(f"<p>{FIRST}</p><table><tr><td>berth<br>crane</td></tr></table>")
    assert keep_to_cells(found, [True] * 3) == [True] * 3
    assert keep_to_cells([], []) == []


def test_an_old_page_is_read() -> None:
    """Menu, headline and text of a page made of one table; crosshead and headline are bold lines."""
    head = "<font size=5><b>Harbour town votes for a new wall</b></font><br><small>By Zdenko Marsh</small><br><br>"
    story = f"{head}{FIRST}<br><br><b>Ferries</b><br><br>{SECOND}<br><br>"
    more = "<b>Related stories</b><br>&#149; <a href=/x>Who pays for the old pier now?</a><br>"
    page = f"<table><tr><td>Home<br>World</td><td>{story}<hr>{more}</td></tr></table>"
    assert read(page) == [
        ("furniture", "Home"),
        ("furniture", "World"),
        ("title", "Harbour town votes for a new wall"),
        ("byline", "By Zdenko Marsh"),
        ("paragraph", FIRST),
        ("subhead", "Ferries"),
        ("paragraph", SECOND),
        ("furniture", "Related stories"),
        ("related", "Who pays for the old pier now?"),
    ]
