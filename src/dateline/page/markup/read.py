"""HTML in; its text in blocks with roles, and what its markup says, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.page import codes
from dateline.page.markup.blocks import find_pieces
from dateline.page.markup.body import guess_body, is_searchable, search_body
from dateline.page.markup.cells import keep_to_cells
from dateline.page.markup.entries import name_entries
from dateline.page.markup.gaps import fill_gaps
from dateline.page.markup.head import name_head
from dateline.page.markup.parts import split_piece
from dateline.page.markup.reach import measure_reach
from dateline.page.markup.roles import name_rest, name_text
from dateline.page.markup.teasers import find_sections
from dateline.page.markup.tree import grow_tree
from dateline.page.markup.walls import find_walls
from dateline.page.metadata.guess import add_guess
from dateline.page.metadata.jsonld import find_things
from dateline.page.metadata.markup import find_fields, find_policies
from dateline.page.metadata.signs import find_signs
from dateline.page.reading import Reading
from dateline.schema import Block
from dateline.schema.documents import BODY_ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dateline.page.limits import Limits
    from dateline.page.markup.pieces import Piece
    from dateline.page.markup.tree import Tree
    from dateline.schema import BlockRole

    Note = tuple[str, str]

_PROSE: Final = BODY_ROLES - {"list", "subhead", "table"}  # a page of teasers has lists, and no article
_NO_SEARCH: Final = "too large or too deep to search for the article; the longest run of paragraphs was taken for it"


def read_html(text: str, *, limits: Limits) -> Reading:
    """Read a page of HTML whose source is in normal form; HTML without visible text gives an empty text."""
    tree = grow_tree(text)
    things = find_things(tree.root)
    fields = find_fields(tree.root, things)
    pieces, cut = _take(find_pieces(tree.root), most=limits.max_characters)
    taken, missed = _find_body(tree, pieces)
    roles = _name_roles(pieces, taken, title=fields.title)
    lost = () if not _PROSE.isdisjoint(roles) else ((codes.NO_ARTICLE, "no block reads like an article's text"),)
    body = "\n".join(piece.text for piece in pieces)
    blocks = tuple(_lay_out(pieces, roles))
    return Reading(
        text=body,
        blocks=blocks,
        fields=add_guess(fields, tree.root, body, blocks),
        policies=find_policies(tree.root, things),
        signs=replace(find_signs(tree.root, things), walls=find_walls(pieces)),
        notes=(*cut, *missed, *lost),
    )


def _take(found: Iterable[Piece], *, most: int) -> tuple[list[Piece], tuple[Note, ...]]:
    """Take pieces while their text, a line each, is no longer than `most`; the last one may be cut."""
    pieces: list[Piece] = []
    left = most
    for piece in found:
        if len(piece.text) > left:
            text = piece.text[:left].strip()
            rest = [replace(piece, text=text, marks=())] if text else []
            note = f"the text has more than {most:,} characters; what lies beyond was left out"
            return [*pieces, *rest], ((codes.TRUNCATED, note),)
        left = max(0, left - len(piece.text) - 1)
        pieces.append(piece)
    return pieces, ()


def _find_body(tree: Tree, pieces: Sequence[Piece]) -> tuple[list[bool], tuple[Note, ...]]:
    """Tell which pieces are the article; where the search finds nothing, the longest run of prose is."""
    taken = search_body(tree.root, pieces) if is_searchable(tree, pieces) else None
    notes = () if taken is not None else ((codes.NO_BODY_SEARCH, _NO_SEARCH),)
    flags = taken if taken is not None and any(taken) else guess_body(pieces)
    return keep_to_cells(pieces, flags), notes


def _name_roles(pieces: Sequence[Piece], taken: Sequence[bool], *, title: str | None) -> list[BlockRole]:
    reach = measure_reach(pieces, taken)
    taken = fill_gaps(pieces, taken)
    roles: list[BlockRole] = [
        name_text(piece, levels=levels) if is_text else name_rest(piece, levels=levels)
        for piece, is_text, levels in zip(pieces, taken, reach, strict=True)
    ]
    return name_entries(pieces, name_head(pieces, roles, taken=taken, title=title))


def _lay_out(pieces: Sequence[Piece], roles: Sequence[BlockRole]) -> Iterator[Block]:
    """Yield the blocks of pieces that stand one a line."""
    offset = 0
    sections = find_sections(pieces, roles)
    for at, (piece, role) in enumerate(zip(pieces, roles, strict=True)):
        for part in split_piece(piece, role):
            yield Block(
                start=offset + part.start,
                end=offset + part.end,
                role=role,
                section=part.section or sections.get(at),
                link=part.link,
                node=piece.context.node,
            )
        offset += len(piece.text) + 1
