"""Wrapping, columns and headings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from dateline.cli.view.lines import align_right, indent, keep_start, make_heading, set_beside, wrap
from tests.cli.screens import make_ascii_look, make_test_look, read_plain


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("", 10, [""]),
        ("日本語の文", 4, ["日本", "語の", "文"]),
    ],
)
def test_wrap(text: str, width: int, lines: list[str]) -> None:
    """Lines break between words, inside words only where they must, and count wide characters as two."""
    assert read_plain(wrap(Text(text), width, look=make_test_look())) == lines


@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=200), st.integers(2, 60))
def test_wrapping_loses_no_word(text: str, width: int) -> None:
    """Apart from white space all characters are still there, and no line is too wide."""
    lines = wrap(Text(text), width, look=make_test_look())
    assert "".join("".join(line.plain.split()) for line in lines) == "".join(text.split())
    assert all(line.cell_len <= width for line in lines)


def test_columns_stand_side_by_side() -> None:
    """A shorter column is filled up, an empty end is cut."""
    lines = set_beside([[Text("a"), Text("b")], [Text("one")]], [3, 5])
    assert read_plain(lines) == ["a    one", "b"]


def test_indent_leaves_empty_lines_empty() -> None:
    """Only lines with words move."""
    assert read_plain(indent([Text("a"), Text(), Text("b")], 2)) == ["  a", "", "  b"]


def test_align_right() -> None:
    """The text ends at the width, or keeps its own where it is wider."""
    assert align_right(Text("42"), 5).plain == "   42"
    assert align_right(Text("123456"), 5).plain == "123456"


def test_a_heading_fills_the_line() -> None:
    """Title, count and a rule up to the edge."""
    assert make_heading("Actors", count="3", look=make_ascii_look(20)).plain == "Actors 3 -----------"


@pytest.mark.parametrize(
    ("text", "room", "kept"),
    [("short", 10, "short"), ("some longer words", 12, "some …"), ("unbreakable", 5, " …"), ("", 0, "")],
)
def test_keep_start(text: str, room: int, kept: str) -> None:
    """Whole words are kept, and a sign tells that more follow."""
    assert keep_start(text, room, mark="…") == kept
