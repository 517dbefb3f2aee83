"""The blocks of an HTML page in; its cards, headlines of other pages that stand in elements of one shape, out."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.schema import Block

_INDEX: Final = re.compile(r"\[\d+\]")  # "/ul[1]/li[3]" has the shape "/ul/li"
_HEADING: Final = re.compile(r"/h[1-6]\[\d+\]$")
_NOWHERE: Final = ("#", "javascript:", "mailto:", "tel:")
_FAMILY: Final = 4  # cards of one shape; fewer may be the two or three links that an article has in its text
_MIN_WORDS: Final = 3
_MAX_LINES: Final = 4  # below a headline that belong to it: summary, date, byline, count of comments
_MAX_SUMMARY: Final = 400  # characters of a line below a heading with no element around both


class Cards(Struct, frozen=True):
    """How many cards there are, how many tell more than a headline; their headlines, and all blocks inside of them."""

    count: int
    told: int
    heads: frozenset[int]
    inside: frozenset[int]


def find_cards(text: str, blocks: Sequence[Block]) -> Cards:
    """Return the cards of a page, each link once."""
    heads = [at for at, block in enumerate(blocks) if _is_head(text, block)]
    homes = _find_homes(blocks, heads)
    shapes = Counter(_INDEX.sub("", home) for home in homes.values())
    kept = {at: home for at, home in homes.items() if shapes[_INDEX.sub("", home)] >= _FAMILY}
    inside = {at: head for head, home in kept.items() for at in _walk(blocks, head, home=home)}
    links = {_target(blocks[at]) for at in kept}
    told = {_target(blocks[head]) for at, head in inside.items() if at != head}
    return Cards(len(links), len(told), frozenset(kept), frozenset(inside) | kept.keys())


def _is_head(text: str, block: Block) -> bool:
    """Whether a block is the headline of another page: a link of some words that is a heading or reads like one."""
    if block.link is None or block.node is None or block.link.startswith(_NOWHERE):
        return False
    is_heading = block.role == "related" or _HEADING.search(block.node) is not None
    return is_heading and len(text[block.start : block.end].split()) >= _MIN_WORDS


def _target(block: Block) -> str:
    return re.split(r"[?#]", block.link or "", maxsplit=1)[0]


def _find_homes(blocks: Sequence[Block], heads: Sequence[int]) -> dict[int, str]:
    """Return for each headline the largest element that holds no other: the card, or the heading itself."""
    held: defaultdict[str, set[str]] = defaultdict(set)
    for at in heads:
        for path in _climb(blocks[at].node):
            held[path].add(_target(blocks[at]))
    homes = {}
    for at in heads:
        own = [path for path in _climb(blocks[at].node) if len(held[path]) == 1]
        homes[at] = own[-1] if own else blocks[at].node or ""
    return homes


def _walk(blocks: Sequence[Block], head: int, *, home: str) -> Iterator[int]:
    """Yield the blocks of a card: those in its element, or those below a heading that stand in the same element."""
    around = home.rpartition("/")[0] if _HEADING.search(home) is not None else None
    for at in range(head, min(len(blocks), head + 1 + _MAX_LINES)):
        block = blocks[at]
        node = block.node or ""
        if at > head and _is_other_head(blocks, at, head):
            return
        is_below = around == node.rpartition("/")[0] and block.end - block.start <= _MAX_SUMMARY
        if node == home or node.startswith(f"{home}/") or is_below:
            yield at


def _is_other_head(blocks: Sequence[Block], at: int, head: int) -> bool:
    block = blocks[at]
    return block.role in {"related", "title"} and _target(block) != _target(blocks[head])


def _climb(path: str | None) -> Iterator[str]:
    """Yield the path of an element and those of all around it."""
    while path:
        yield path
        path = path.rpartition("/")[0]
