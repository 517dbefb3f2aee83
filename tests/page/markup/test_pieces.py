"""The line that text is gathered in."""

from __future__ import annotations

import pytest

from dateline.page.markup.pieces import Context, Line, Mark, Piece

INNERMOST = Context(("html", "body", "p"), ("", "", ""))


def test_a_line_is_empty_until_it_has_more_than_white_space() -> None:
    """White space alone makes no piece."""
    line = Line()
    line.add(" \n ")
    assert not line.has_text
    assert line.cut() == ("", ())


def test_white_space_around_a_text_goes() -> None:
    """What was gathered is cut once."""
    line = Line()
    line.add(" sea ")
    assert line.has_text
    assert line.cut() == ("sea", ())
    assert line.cut() == ("", ())


def test_marks_keep_their_text_and_link() -> None:
    """An inline element is kept with its own text; an empty one is not."""
    line = Line()
    line.open_mark("a more", link="/wall")
    line.add("the wall")
    line.close_mark()
    line.open_mark("b ", link=None)
    line.close_mark()
    line.close_mark()
    assert line.ends_with_link
    assert line.cut() == ("the wall", (Mark("a more", "the wall", "/wall"),))


def test_an_open_mark_goes_on_in_the_next_piece() -> None:
    """A link around two paragraphs is in both."""
    line = Line()
    line.open_mark("a ", link="/wall")
    line.add("sea")
    assert line.cut() == ("sea", (Mark("a ", "sea", "/wall"),))
    line.add("wall")
    line.close_mark()
    assert line.cut() == ("wall", (Mark("a ", "wall", "/wall"),))


def test_the_second_break_is_told() -> None:
    """Two line breaks with only space between them end a paragraph."""
    line = Line()
    line.add("sea")
    assert not line.break_line()
    line.add(" ")
    assert line.break_line()


def test_a_piece_without_links_leads_nowhere() -> None:
    """No link, no share; the innermost tag is that of the context."""
    bare = Piece(text="sea", context=INNERMOST, marks=(Mark("b ", "sea"),))
    assert (bare.link, bare.linked_share, bare.context.tag) == (None, 0.0, "p")
    assert Context((), ()).tag == ""


@pytest.mark.parametrize(
    ("before", "linked", "following", "expected"),
    [
        ("They wrote to the head of ", "the Harbour ", "Council", True),
        ("They wrote to the head of ", "the Harbour", " Council", True),
        ("They wrote to the head of ", "the har", "bour", True),
        ("They wrote to the head of ", "the Harbour", ", who", True),
        ("They wrote to the head of ", "the Harbour", "Council", False),
        ("They wrote to the head of ", "the Harbour", "", False),
        ("Filed under: ", "Harbour ", "Council", False),
        ("", "They wrote to the head of the Harbour ", "Council", False),
    ],
)
def test_a_link_behind_another_runs_on_in_running_text(
    before: str, linked: str, following: str, *, expected: bool
) -> None:
    """The line has words outside of links, and the two links read on, as "HarbourCouncil" does not."""
    line = Line()
    line.add(before)
    line.open_mark("a ", link="/wall")
    line.add(linked)
    line.close_mark()
    assert line.runs_on(following) is expected


def test_each_line_is_asked_anew_whether_it_is_running_text() -> None:
    """A menu below a paragraph is none."""
    line = Line()
    for text, expected in (("They wrote to the head of ", True), ("Filed under: ", False)):
        line.add(text)
        line.open_mark("a ", link="/wall")
        line.add("Harbour ")
        line.close_mark()
        assert line.runs_on("council") is expected
        line.cut()
