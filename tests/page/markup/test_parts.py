"""The parts of a piece that are blocks of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.markup.parts import Part, split_piece
from tests.page.markup.made import FIRST, piece, pieces

if TYPE_CHECKING:
    from dateline.schema import BlockRole


@pytest.mark.parametrize(
    ("html", "section", "headline"),
    [
        ("<li><a href=/a>Old pier to close</a></li>", None, "Old pier to close"),
        ("<li><b>Interview.</b> <a href=/a>Old pier to close</a></li>", "Interview", "Old pier to close"),
        ("<li><b>Harland</b><a href=/a>Old pier to close</a></li>", "Harland", "Old pier to close"),
        ("<li><a href=/s>Harland</a> <a href=/a>Old pier to close</a></li>", "Harland", "Old pier to close"),
        ("<li><a href=/a><span>Harland</span>Old pier to close</a></li>", "Harland", "Old pier to close"),
        ("<li><a href=/a><time>10:15</time> Old pier to close</a></li>", "10:15", "Old pier to close"),
        ("<li><a href=/a>Opinion | Old pier to close</a></li>", "Opinion", "Old pier to close"),
        ("<li>Read also: <a href=/a>Old pier to close</a></li>", None, "Old pier to close"),
        ("<li><a href=/a>Read also: Old pier to close</a></li>", None, "Old pier to close"),
        ("<li><a href=/a>Read also:</a></li>", None, "Read also:"),
        ("<li><b>Harland</b>&nbsp;<a href=/a>Old pier to close</a></li>", "Harland", "Old pier to close"),
        ("<li><a href=/a><b>Harland</b>&nbsp;Old pier to close</a></li>", "Harland", "Old pier to close"),
        ("<li><a href=/a><b>Quay</b> says old pier to close</a></li>", None, "Quay says old pier to close"),
        ("<li><a href=/a><em>Herald</em> Old pier to close</a></li>", None, "Herald Old pier to close"),
        ("<li><a href=/a>Former U.K. pier to close</a></li>", None, "Former U.K. pier to close"),
    ],
)
def test_a_related_block_is_the_headline(html: str, section: str | None, headline: str) -> None:
    """A label before it, in an element of its own or set apart by a sign, is its section."""
    found = piece(html)
    (part,) = split_piece(found, "related")
    assert (part.section, found.text[part.start : part.end], part.link) == (section, headline, "/a")


def test_several_headlines_in_a_line_are_parted() -> None:
    """A paragraph of links is a block a link."""
    found = piece("<p><a href=/a>Old pier to close</a> | <a href=/b>Sea wall vote delayed</a></p>")
    assert split_piece(found, "related") == (Part(0, 17, "/a"), Part(20, 41, "/b"))


def test_each_tag_is_a_block() -> None:
    """What leads up to the tags belongs to none; without links the line is the tag."""
    found = piece("<p>Tags: <a href=/a>harbour</a>, <a href=/b>storms</a></p>")
    assert split_piece(found, "tag") == (Part(6, 13, "/a"), Part(15, 21, "/b"))
    assert split_piece(piece("<p>harbour</p>"), "tag") == (Part(0, 7),)


@given(
    st.text(alphabet=st.characters() | st.sampled_from("<>/ :|&;bspana"), max_size=60),
    st.sampled_from(["related", "tag"]),
)
def test_parts_of_any_piece_are_visible(html: str, role: BlockRole) -> None:
    """Parts are in order, not empty, and neither begin nor end with white space."""
    for found in pieces(
        f"<li><b>Harland</b> Read also: {html}<a href=/a>{html}</a> <a href=/b>Old pier to close</a></li>"
    ):
        position = 0
        for part in split_piece(found, role):
            assert position <= part.start < part.end <= len(found.text)
            assert found.text[part.start : part.end] == found.text[part.start : part.end].strip()
            position = part.end


def test_other_pieces_stay_whole() -> None:
    """A paragraph is one block with its first link."""
    found = piece(f"<p>{FIRST} <a href=/a>See</a> <a href=/b>all</a></p>")
    assert split_piece(found, "paragraph") == (Part(0, len(found.text), "/a"),)
