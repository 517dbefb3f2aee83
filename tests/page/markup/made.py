"""Pieces and pages made for a test."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.page.limits import DEFAULT, Limits
from dateline.page.markup.blocks import find_pieces
from dateline.page.markup.read import read_html
from dateline.page.markup.tree import grow_tree

if TYPE_CHECKING:
    from dateline.page.markup.pieces import Piece
    from dateline.schema import Block

FIRST: Final = (
    "The harbour council voted on Tuesday to rebuild the eastern sea wall, which storms have broken three times since"
    " the town last paid for repairs."
)
SECOND: Final = (
    "Engineers told the meeting that the work would take at least eighteen months, and that ferries would have to use"
    " the old pier until then."
)
THIRD: Final = (
    "Fishermen, who had asked for a say in the plans, left the hall before the vote and said that they would take the"
    " matter to court."
)
ARTICLE: Final = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


def pieces(html: str) -> list[Piece]:
    """Return the pieces of a page."""
    return list(find_pieces(grow_tree(html).root))


def piece(html: str) -> Piece:
    """Return the only piece of a page."""
    (only,) = pieces(html)
    return only


def texts(html: str) -> list[str]:
    """Return the texts of the pieces of a page."""
    return [each.text for each in pieces(html)]


def read(body: str, *, head: str = "", limits: Limits = DEFAULT) -> list[tuple[str, str]]:
    """Return role and text of each block of a page."""
    reading = read_html(f"<html><head>{head}</head><body>{body}</body></html>", limits=limits)
    return [(block.role, reading.text[block.start : block.end]) for block in reading.blocks]


def blocks(body: str) -> list[tuple[str, Block]]:
    """Return text and block of each block of a page."""
    reading = read_html(f"<html><body>{body}</body></html>", limits=DEFAULT)
    return [(reading.text[block.start : block.end], block) for block in reading.blocks]
