"""The blocks of a page in; which of them are running text of its own out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.schema import BODY_ROLES
from dateline.text.words import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dateline.schema import Block

MIN_PROSE: Final = 40  # characters; a shorter line may be a label that ends in a full stop
_TELLING: Final = BODY_ROLES | {"standfirst"}


def is_body(block: Block) -> bool:
    """Whether the block counts as text of the article."""
    return block.role in BODY_ROLES


def is_told(block: Block) -> bool:
    """Whether the block counts as text of the article or as the summary above it."""
    return block.role in _TELLING


def reads_as_prose(line: str) -> bool:
    """Whether a line is a sentence or more, whatever its role."""
    return len(line) >= MIN_PROSE and ends_sentence(line)


def measure(blocks: Iterable[Block]) -> int:
    """Return how many characters the blocks have together."""
    return sum(block.end - block.start for block in blocks)


def quote(text: str, block: Block, *, most: int = 80) -> str:
    """Return the words of a block as a note cites them, cut after `most` characters."""
    words = " ".join(text[block.start : block.end].split())
    return f'"{words}"' if len(words) <= most else f'"{words[:most].rstrip()}..."'


def find_title(text: str, blocks: Sequence[Block]) -> str | None:
    """Return the headline that the page prints, None without one."""
    return next((text[block.start : block.end] for block in blocks if block.role == "title"), None)
