"""A page that was read in; the same as what it is (article, part of one, list, no article), each line once, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from dateline.page import codes
from dateline.page.kinds.hollow import judge_hollow
from dateline.page.kinds.listing import judge_listing
from dateline.page.kinds.paywall import judge_access
from dateline.page.kinds.prose import is_body
from dateline.page.kinds.repeats import read_once

if TYPE_CHECKING:
    from dateline.page.reading import Reading
    from dateline.schema import Block

    Note = tuple[str, str]


def judge_page(reading: Reading, *, address: str | None) -> Reading:
    """Return the reading with roles and notes that fit the kind of page; nothing of its text is lost.

    `address` is where the page was found. A list of pages and a page of furniture alone keep no body.
    """
    title, signs = reading.fields.title, reading.signs
    blocks, told = read_once(reading.text, reading.blocks, copies=reading.copies)
    found = judge_hollow(reading.text, blocks, title=title, signs=signs) or judge_listing(
        reading.text, blocks, address=address, signs=signs
    )
    blocks, notes = found or judge_access(reading.text, blocks, signs)
    return replace(reading, blocks=blocks, notes=_add(reading, blocks, (*notes, *told)))


def _add(reading: Reading, blocks: tuple[Block, ...], notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """Return all notes, with one that there is no article where nothing is left of what was taken for it."""
    has_lost = any(map(is_body, reading.blocks)) and not any(map(is_body, blocks))
    is_known = any(code == codes.NO_ARTICLE for code, _ in reading.notes)
    lost = ((codes.NO_ARTICLE, "no block reads like an article's text"),) if has_lost and not is_known else ()
    return (*reading.notes, *lost, *notes)
