"""A page in; whether it is a list of other pages (front page, section, tag, search), with what shows it, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from dateline.page import codes
from dateline.page.kinds.address import AddressKind, name_address
from dateline.page.kinds.cards import find_cards
from dateline.page.kinds.prose import is_told
from dateline.page.kinds.rows import find_rows, measure_run
from dateline.text.words import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.page.signs import Signs
    from dateline.schema import Block

    Note = tuple[str, str]

# Chosen on pages written for the tests; of 390 dev pages, all but one articles, that one alone is taken for a list.
_MIN_ENTRIES: Final = 5
_MANY: Final = 10
_ENOUGH: Final = 4  # points
_MAX_RUN: Final = 1_200  # characters of paragraphs one below the other; no list has so many
_MAX_RUN_FRONT: Final = 3_000  # but a front page may open with a long welcome
_LITTLE: Final = 300  # characters of one paragraph outside of entries: what the section is about
_MUCH: Final = 600
_STRONG: Final = ("CollectionPage", "SearchResultsPage", "body.")


class _Reason(Struct, frozen=True):
    """What speaks for a list, or with less than no points against it."""

    points: int
    words: str = ""


_ADDRESSES: Final[dict[AddressKind, _Reason]] = {
    "front": _Reason(3, "the address is that of the site"),
    "list": _Reason(2, "the address names a list"),
    "section": _Reason(1, "the address is short, as those of sections are"),
    "article": _Reason(-2),
}


class _Entries(Struct, frozen=True):
    """The headlines of a list, and what its entries say."""

    heads: frozenset[int]
    reasons: tuple[_Reason, ...]


def judge_listing(
    text: str, blocks: Sequence[Block], *, address: str | None, signs: Signs
) -> tuple[tuple[Block, ...], tuple[Note, ...]] | None:
    """Return the blocks with headlines as `related` and no body, and a note; None for any other page."""
    run = measure_run(text, blocks)
    if run > (_MAX_RUN_FRONT if name_address(address) == "front" else _MAX_RUN):
        return None
    is_markup = any(block.node is not None for block in blocks)
    entries = _weigh_cards(text, blocks) if is_markup else _weigh_rows(text, blocks, run=run)
    if entries is None:
        return None
    reasons = (*entries.reasons, *_weigh_address(address), *_weigh_signs(signs))
    if sum(reason.points for reason in reasons) < _ENOUGH:
        return None
    shown = "; ".join(reason.words for reason in reasons if reason.points > 0)
    note = (codes.LISTING, f"a list of other pages, no article: {shown}")
    return tuple(_empty(blocks, entries.heads)), (note,)


def _weigh_cards(text: str, blocks: Sequence[Block]) -> _Entries | None:
    """Return what the headlines of HTML say; None of a page with few."""
    cards = find_cards(text, blocks)
    if cards.count < _MIN_ENTRIES:
        return None
    own = [each.end - each.start for at, each in enumerate(blocks) if at not in cards.inside and _is_prose(text, each)]
    is_intro = len(own) == 1 and own[0] <= _LITTLE
    reasons = (
        _Reason(
            1 + (not own and cards.count >= _MANY), f"{cards.count} headlines of one shape that lead to other pages"
        ),
        _Reason(int(2 * cards.told >= cards.count), f"{cards.told} of them with a summary or a date"),
        _Reason(2 if not own else 0 if is_intro else -3, "no other text"),
    )
    return _Entries(cards.heads, reasons)


def _weigh_rows(text: str, blocks: Sequence[Block], *, run: int) -> _Entries | None:
    """Return what the lines of plain text say; None of a page with few entries."""
    heads = find_rows(text, blocks)
    if len(heads) < _MIN_ENTRIES:
        return None
    reasons = (
        _Reason(2 + (len(heads) >= _MANY), f"{len(heads)} times a headline, its summary and a date or a link to more"),
        _Reason(2 if run <= _LITTLE else -1 if run <= _MUCH else -3, f"at most {run} characters of text in one piece"),
    )
    return _Entries(heads, reasons)


def _is_prose(text: str, block: Block) -> bool:
    return is_told(block) and ends_sentence(text[block.start : block.end])


def _weigh_address(address: str | None) -> Iterator[_Reason]:
    kind = name_address(address)
    if kind is not None:
        yield _ADDRESSES[kind]


def _weigh_signs(signs: Signs) -> Iterator[_Reason]:
    for sign in signs.listing:
        yield _Reason(2 if any(mark in sign for mark in _STRONG) else 1, sign)
    for sign in signs.article:
        yield _Reason(-2, sign)


def _empty(blocks: Sequence[Block], heads: frozenset[int]) -> Iterator[Block]:
    """Yield the blocks with headlines as related, and nothing that counts as text."""
    for at, block in enumerate(blocks):
        if at in heads and (block.role in {"furniture", "title"} or is_told(block)):
            yield replace(block, role="related")
        else:
            yield replace(block, role="furniture") if is_told(block) else block
