"""HTML in; its text in blocks with roles, and what its markup says, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.page.markup.blocks import find_pieces
from dateline.page.markup.tree import grow_tree
from dateline.page.reading import Reading
from dateline.schema import Block

if TYPE_CHECKING:
    from dateline.page.limits import Limits


def read_html(text: str, *, limits: Limits) -> Reading:
    """Read a page of HTML whose source is in normal form."""
    tree = grow_tree(text)
    pieces = list(find_pieces(tree.root))
    blocks = []
    position = 0
    for piece in pieces:
        end = position + len(piece.text)
        role = "paragraph" if piece.context.tag == "p" and len(piece.text) > 60 else "furniture"
        blocks.append(Block(start=position, end=end, role=role, link=piece.link, node=piece.context.node))
        position = end + 1
    return Reading(text="\n".join(piece.text for piece in pieces), blocks=tuple(blocks))
