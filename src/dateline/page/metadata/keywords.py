"""Claims and tag lines in; what an article is filed under out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.claims import Claim, of_field
from dateline.schema import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.schema import Block

_BETWEEN: Final = re.compile(r"\s*[,;|]\s*")  # "ferries, Skye; storms"
_MAX_TAGS: Final = 30
_MAX_LENGTH: Final = 80  # characters; what is longer is a sentence


def choose_tags(claims: Sequence[Claim]) -> list[Claim]:
    """Return the tags of the first place that has any, one claim a tag, each once."""
    told = list(of_field(claims, "tag"))
    first = [claim for claim in told if claim.locator == told[0].locator]
    tags = {
        tag.casefold(): Claim(field="tag", value=tag, locator=claim.locator)
        for claim in first
        for tag in _BETWEEN.split(claim.value)
        if 0 < len(tag) <= _MAX_LENGTH
    }
    return list(tags.values())[:_MAX_TAGS]


def find_tags(text: str, blocks: Sequence[Block]) -> list[Span]:
    """Return the tags that the page shows, each once."""
    found = {span.quote.casefold(): span for span in _find(text, blocks)}
    return list(found.values())[:_MAX_TAGS]


def _find(text: str, blocks: Sequence[Block]) -> Iterator[Span]:
    for block in blocks:
        quote = text[block.start : block.end]
        if block.role == "tag" and 0 < len(quote.strip()) <= _MAX_LENGTH:
            start = block.start + len(quote) - len(quote.lstrip())
            yield Span.cut(text, start=start, end=start + len(quote.strip()))
