"""Where a span stands, and the sentence around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.cli.view.context import Context
from dateline.schema import Span
from tests.cli.records import PAGE, find_all, make_record
from tests.cli.screens import make_ascii_look, make_test_look

RECORD = make_record()
TEXT = RECORD.document.text
CONTEXT = Context(RECORD)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Anselm Okoro", "¶1"),
        ("River Union", "¶2"),
        ("radio channel", "¶4"),
        ("What comes next", "subhead"),
        ("Odile Makasi", "byline"),
        ("patrol boats", "related"),
    ],
)
def test_name_place(words: str, place: str) -> None:
    """Body blocks are told by number, others by role."""
    assert CONTEXT.name_place(find_all(TEXT, words)[0], make_test_look()) == place


@pytest.mark.parametrize(
    ("words", "role"), [(["patrol boats"], "related"), (["Anselm Okoro"], ""), (["patrol boats", "Okoro said"], "")]
)
def test_name_furniture(words: list[str], role: str) -> None:
    """Furniture is what stands in no block of the article; one span in it is enough to be of the article."""
    assert CONTEXT.name_furniture([span for each in words for span in find_all(TEXT, each)[:1]]) == role


def test_places_in_ascii() -> None:
    """Without Unicode a paragraph is told by a hash."""
    assert CONTEXT.name_place(find_all(TEXT, "River Union")[0], make_ascii_look()) == "#2"


def test_nothing_stands_between_blocks() -> None:
    """A span outside of all blocks has no place."""
    gap = RECORD.blocks[0].end
    assert CONTEXT.name_place(Span(gap, gap + 1, "\n"), make_test_look()) == ""


def test_find_around_is_the_sentence() -> None:
    """The sentence around `Holm told` is the quoted one, not its whole paragraph."""
    around = CONTEXT.find_around(find_all(TEXT, "Okoro said")[0])
    assert TEXT[around.start : around.end] == "Okoro said that 14 ferries had crossed without lights since March."


def test_without_sentences_the_block_is_the_context() -> None:
    """A record of a language without annotators has blocks only."""
    from msgspec.structs import replace

    around = Context(replace(RECORD, sentences=())).find_around(find_all(TEXT, "Okoro said")[0])
    assert TEXT[around.start : around.end] == PAGE[6][1]


@pytest.mark.parametrize("room", [30, 50, 80, 400])
@pytest.mark.parametrize("words", ["Petra Holm", "Okoro said", "River Union"])
def test_clip_around(words: str, room: int) -> None:
    """What is shown holds the span, keeps to the room, and breaks at words."""
    span = find_all(TEXT, words)[0]
    shown = CONTEXT.clip_around(span, room)
    assert shown.start <= span.start < span.end <= shown.end
    assert shown.end - shown.start <= room
    assert shown.start == 0 or TEXT[shown.start - 1].isspace()
    assert TEXT[shown.end].isspace()


@given(st.integers(0, len(TEXT) - 1), st.integers(1, 60), st.integers(0, 200))
def test_any_span_can_be_clipped(start: int, length: int, room: int) -> None:
    """Wherever a span lies, its start is shown."""
    span = Span.cut(TEXT, start=start, end=min(len(TEXT), start + length))
    shown = CONTEXT.clip_around(span, room)
    assert 0 <= shown.start <= span.start < shown.end <= len(TEXT)
