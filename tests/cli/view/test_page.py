"""The view of a whole record: what a reader sees, at every width, with and without colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.cli.screen import render_lines
from dateline.cli.view.page import draw_page
from dateline.cli.view.scene import Furniture, set_scene
from tests.cli.records import PAGE, make_record
from tests.cli.screens import make_ascii_look, make_test_look, read_plain

if TYPE_CHECKING:
    from dateline.schema import BlockRole

ROLES: tuple[BlockRole, ...] = ("title", "paragraph", "list", "table", "subhead", "related", "tag", "furniture")


def draw(width: int = 80, *, furniture: Furniture = "short", quotes: int = 2) -> list[str]:
    """Return the plain lines of the sample record's view."""
    look = make_test_look(width)
    return read_plain(draw_page(set_scene(make_record(), look=look, furniture=furniture, quotes=quotes)))


@pytest.mark.parametrize("width", [24, 40, 60, 80, 100, 120, 132])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    """At every width all lines fit, and none ends in white space."""
    lines = draw(width)
    assert max(map(len, lines)) <= width
    assert [line for line in lines if line != line.rstrip()] == []


@pytest.mark.parametrize("width", [40, 80, 120])
def test_all_body_text_is_shown(width: int) -> None:
    """Every word of title and body stands in the view, in page order."""
    shown = iter(" ".join(draw(width)).split())
    body = [text for role, text in PAGE if role in {"title", "standfirst", "byline", "paragraph", "subhead"}]
    for word in " ".join(body).split():
        assert word in shown, word


def test_paragraphs_are_numbered_and_cited_by_number() -> None:
    """Evidence names the paragraph whose number stands in the gutter."""
    lines = draw()
    assert any(line.startswith("        ¶2  Dravia denies it.") for line in lines)
    assert "      ¶2   Dravia denies it." in lines


def test_furniture_is_labelled_with_its_role() -> None:
    """Menus, tags and related headlines stand beside their role, short ones on one line."""
    lines = draw()
    assert " furniture  Home · World · Business" in lines
    assert "       tag  Kiribia · Dravia" in lines
    assert "   related  Dravia buys two patrol boats" in lines


def test_furniture_can_be_left_out() -> None:
    """With `none` only the news is shown."""
    text = "\n".join(draw(furniture="none", quotes=0))
    assert "Business" not in text
    assert "patrol boats" not in text
    assert "lit ports" in text


def test_long_furniture_is_shortened_with_a_count() -> None:
    """Of forty related headlines four are shown and the rest counted; `all` shows them."""
    page = (*PAGE, *(("related", f"Headline number {number}") for number in range(39)))
    record = make_record(page)
    short = read_plain(draw_page(set_scene(record, look=make_test_look())))
    whole = read_plain(draw_page(set_scene(record, look=make_test_look(), furniture="all")))
    assert "            … 35 more" in short
    assert not any("Headline number 38" in line for line in short)
    assert any("Headline number 38" in line for line in whole)


def test_what_the_page_does_not_say_is_said_to_be_unknown() -> None:
    """A missing publisher is told; a given date names its source."""
    lines = draw()
    assert " publisher  not stated" in lines
    assert " published  2021-05-04  as given by you" in lines


def test_the_title_stands_once() -> None:
    """The block that is the title is shown in the header and not again below."""
    assert sum("Lake Tumba ferry talks" in line for line in draw(quotes=0)) == 1


def test_a_page_without_a_title_or_facts_is_shown() -> None:
    """Without title, actors and body there is still a view."""
    lines = read_plain(draw_page(set_scene(make_record((), title=None), look=make_test_look())))
    assert "            untitled" in lines
    assert not any(line.startswith("Actors") for line in lines)


def test_notes_come_last() -> None:
    """What was not attempted is told under the facts."""
    assert [line for line in draw() if line][-1].strip() == "N601  Events are not attempted in this version."


def test_ascii_screens_get_ascii_signs() -> None:
    """Where the output cannot carry more, our own signs are ASCII."""
    page = tuple((role, text.encode("ascii", "ignore").decode()) for role, text in PAGE)
    lines = read_plain(draw_page(set_scene(make_record(page), look=make_ascii_look())))
    assert "\n".join(lines).isascii()


@settings(max_examples=40, deadline=None)
@given(
    pieces=st.lists(st.tuples(st.sampled_from(ROLES), st.text(min_size=1, max_size=120)), max_size=8),
    width=st.integers(24, 132),
)
def test_any_text_can_be_drawn(pieces: list[tuple[BlockRole, str]], width: int) -> None:
    """No text raises, and no escape character reaches the screen."""
    record = make_record(tuple(pieces), title=pieces[0][1] if pieces else None)
    lines = read_plain(draw_page(set_scene(record, look=make_test_look(width))))
    assert not any("\x1b" in line or "\u202e" in line for line in lines)


def test_what_looks_like_markup_is_text() -> None:
    """Square brackets of a page are shown, never obeyed."""
    pieces: tuple[tuple[BlockRole, str], ...] = (
        ("paragraph", "[bold]Shouting[/bold] [link=http://a.example]here[/link]"),
    )
    look = make_test_look(100)
    text = render_lines(draw_page(set_scene(make_record(pieces, title="[red]No[/red]"), look=look)), look)
    assert "[bold]Shouting[/bold] [link=http://a.example]here[/link]" in text
    assert "[red]No[/red]" in text
    assert "\x1b]8;" not in text
