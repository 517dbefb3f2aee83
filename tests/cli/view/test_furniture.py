"""Page furniture: dimmed, labelled, shortened, never left out without a count."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from dateline.cli.view.furniture import draw_furniture
from dateline.cli.view.scene import Furniture, set_scene
from tests.cli.records import make_record
from tests.cli.screens import make_test_look, read_plain

if TYPE_CHECKING:
    from dateline.schema import BlockRole


def draw(*pieces: tuple[BlockRole, str], furniture: Furniture = "short", section: str | None = None) -> list[str]:
    """Return the plain lines of furniture made of these blocks."""
    record = make_record(pieces)
    blocks = [replace(block, section=section) for block in record.blocks]
    return read_plain(draw_furniture(blocks, set_scene(record, look=make_test_look(60), furniture=furniture)))


def test_short_pieces_follow_one_another() -> None:
    """A menu takes one line, a new role a new one."""
    assert draw(("furniture", "Home"), ("furniture", "World"), ("share", "Tweet")) == [
        " furniture  Home · World",
        "     share  Tweet",
    ]


def test_related_headlines_stand_apart_with_their_section() -> None:
    """Each on its own line, the label that was glued to it before it."""
    assert draw(("related", "Ferry sinks"), ("related", "Port lit"), section="AFRICA") == [
        "   related  AFRICA › Ferry sinks",
        "            AFRICA › Port lit",
    ]


@pytest.mark.parametrize("role", ["furniture", "comment"])
def test_many_pieces_are_counted(role: BlockRole) -> None:
    """What does not fit is counted; with `all` it is shown."""
    pieces: list[tuple[BlockRole, str]] = [(role, f"piece {number} of the page") for number in range(30)]
    short, whole = draw(*pieces), draw(*pieces, furniture="all")
    shown = sum(line.count("piece") for line in short)
    assert short[-1].strip() == f"… {30 - shown} more"
    assert sum(line.count("piece") for line in whole) == 30
    assert not any("more" in line for line in whole)


def test_many_stretches_are_counted() -> None:
    """Fifty changes of role between two paragraphs do not bury the article."""
    pair: list[tuple[BlockRole, str]] = [("caption", "a photo"), ("related", "a headline")]
    lines = draw(*pair * 25)
    assert len(lines) == 7
    assert lines[-1].strip() == "… 44 more"


def test_a_long_piece_is_shortened() -> None:
    """The text of a consent banner ends after two lines."""
    lines = draw(("legal", "we value your privacy and " * 20))
    assert len(lines) <= 3
    assert lines[-1].endswith("…")
