"""The article's text in; the outlet that it speaks of as its own out, with the words that do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.names import is_agency
from dateline.schema import Inference, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.schema import Block

_NAME: Final = r"(?P<name>(?:the |The )?[A-Z][\w&’'-]+(?: (?:of |and )?[A-Z][\w&-]+){0,4})"
# How a newsroom speaks of itself: "documents seen by The Courier", "told The Courier", "in an e-mail to The Courier"
_SEEN: Final = re.compile(rf"\b(?:seen|obtained|reviewed|viewed) by {_NAME}")
_TOLD: Final = re.compile(rf"\b(?:told|shared with|(?:statement|e-?mail|letter) to) {_NAME}")
# What names of outlets look like, and those of persons do not: "The Courier", "Islands Radio", "BBC"
_OUTLET: Final = re.compile(
    r"The |[A-Z]{2,6}$"
    r"|.*\b(?:News|Times|Post|Herald|Tribune|Journal|Press|Gazette|Courier|Observer|Mail|Radio|TV|Magazine)\b"
)
_MIN_TIMES: Final = 2  # once, what is told may be told to anyone, or to another outlet that is quoted
_SURE: Final = 0.7  # two of two on 113 English pages whose outlet the markup names: too few to measure


def infer_outlet(text: str, blocks: Sequence[Block]) -> Inference | None:
    """Return the one name to which documents are shown or things told, several times; None without one, or with two."""
    found: dict[str, list[tuple[str, Span]]] = {}
    for block in blocks:
        for pattern in (_SEEN, _TOLD):
            for told in pattern.finditer(text, block.start, block.end):
                name = told["name"].removeprefix("the ")
                if _OUTLET.match(name) and not is_agency(name):
                    span = Span.cut(text, start=told.start(), end=told.end())
                    found.setdefault(name.removeprefix("The "), []).append((name, span))
    often = [told for told in found.values() if len(told) >= _MIN_TIMES]
    if len(often) != 1:
        return None
    return Inference(
        kind="publisher", value=often[0][0][0], confidence=_SURE, evidence=tuple(span for _, span in often[0])
    )
