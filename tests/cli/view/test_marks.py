"""Which words are coloured, and as what."""

from __future__ import annotations

import pytest

from dateline.cli.view.marks import Mark, find_marks, list_kinds, list_spans, style_text
from dateline.schema import Extent
from tests.cli.records import make_record
from tests.cli.screens import make_test_look, read_styles

TEXT = "Bank of Oru in Oru\n\nsaid  no"
BANK, ORU = Mark(0, 11, "organization"), Mark(8, 11, "country")


def test_mentions_of_all_actors_are_marked_in_page_order() -> None:
    """Each mention is a mark with the actor's type, ordered by where it starts."""
    record = make_record()
    marks = find_marks(record)
    assert list(marks) == sorted(marks)
    assert {record.document.text[mark.start : mark.end] for mark in marks if mark.kind == "organization"} == {
        "River Union"
    }


def test_kinds_come_in_the_order_of_the_theme() -> None:
    """Known kinds first, those of plug-ins after them."""
    assert list_kinds([Mark(0, 1, "vessel"), Mark(1, 2, "country"), Mark(2, 3, "person")]) == [
        "person",
        "country",
        "vessel",
    ]


@pytest.mark.parametrize(
    ("extent", "marks", "coloured"),
    [
        (Extent(0, 18), [], set()),
        (Extent(0, 18), [BANK], {"Bank of Oru"}),
        (Extent(0, 18), [BANK, ORU], {"Bank of ", "Oru"}),
        (Extent(5, 18), [BANK], {"of Oru"}),
        (Extent(12, 18), [BANK, ORU], set()),
    ],
)
def test_style_text(extent: Extent, marks: list[Mark], coloured: set[str]) -> None:
    """Marks are coloured, the inner one of nested ones shows, and one that begins before is cut."""
    styled = style_text(TEXT, extent=extent, marks=marks, look=make_test_look())
    assert set(read_styles(styled)) == coloured


def test_styled_text_is_on_one_line() -> None:
    """Line breaks and double spaces become one space."""
    styled = style_text(TEXT, extent=Extent(0, len(TEXT)), marks=[ORU], look=make_test_look())
    assert styled.plain == "Bank of Oru in Oru said no"


def test_an_actor_without_mentions_is_shown_by_its_evidence() -> None:
    """There is always something to cite."""
    from msgspec.structs import replace

    actor = replace(make_record().actors[0], mentions=())
    assert list_spans(actor) == actor.evidence
