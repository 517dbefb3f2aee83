"""The article in the middle of the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.cli.view.article import LONGEST_TEXT, draw_article
from dateline.cli.view.scene import set_scene
from tests.cli.records import make_record
from tests.cli.screens import make_test_look, read_plain

if TYPE_CHECKING:
    from dateline.schema import BlockRole


def draw(*pieces: tuple[BlockRole, str], title: str | None = None) -> list[str]:
    """Return the plain lines of an article made of these blocks."""
    return read_plain(draw_article(set_scene(make_record(pieces, title=title), look=make_test_look())))


@pytest.mark.parametrize(
    ("role", "text", "lines"),
    [
        ("paragraph", "One\nhard-wrapped  line.", ["        ¶1  One hard-wrapped line.", ""]),
        ("dateline", "LIMA -", ["        ¶1  LIMA -", ""]),
        ("subhead", "Next", ["            Next", ""]),
        ("standfirst", "In short", ["standfirst  In short", ""]),
        ("list", "a port", ["        ¶1  • a port", ""]),
        ("list", "- a port\n- a road", ["        ¶1  - a port", "            - a road", ""]),
        ("table", "year  ships\n2019  4", ["        ¶1  year ships", "            2019 4", ""]),
        ("caption", "A ferry", ["   caption  A ferry", ""]),
        ("pullquote", "“None”", [" pullquote  “None”", ""]),
    ],
)
def test_a_block_of_each_kind(role: BlockRole, text: str, lines: list[str]) -> None:
    """News is numbered, the rest labelled; lists and tables keep their lines."""
    assert draw((role, text)) == lines


def test_list_items_stand_together() -> None:
    """Between two items there is no blank line, after the last there is one."""
    assert draw(("list", "a"), ("list", "b"), ("paragraph", "c")) == [
        "        ¶1  • a",
        "        ¶2  • b",
        "",
        "        ¶3  c",
        "",
    ]


def test_a_title_that_is_not_the_documents_is_shown() -> None:
    """Only the block that the header shows is left out."""
    pieces: tuple[tuple[BlockRole, str], ...] = (("title", "First"), ("title", "Second"))
    assert draw(*pieces, title="First") == ["     title  Second", ""]


def test_lines_that_stand_twice_are_shown_once() -> None:
    """A page that was dumped twice reads like one, with a count; its menu, too."""
    assert draw(
        ("furniture", "Home"), ("paragraph", "It rained."), ("furniture", "Home"), ("furniture", "It rained.")
    ) == [
        " furniture  Home",
        "",
        "        ¶1  It rained.",
        "",
        "     again  2 lines that stand above",
        "",
    ]


def test_one_endless_line_is_cut_with_a_count() -> None:
    """A block longer than a book chapter ends with how much was left out."""
    lines = draw(("paragraph", "x" * (LONGEST_TEXT + 1234)))
    assert lines[-2].strip() == "… 1,234 more characters, all of them in --json"
    assert len(lines) < 400
