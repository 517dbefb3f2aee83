"""An element in; its words on one line, and whether it is part of what leads away from the article, out."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.claims import tidy

if TYPE_CHECKING:
    from lxml import etree

MAX_LENGTH: Final = 300  # characters; a longer heading, byline or stamp is none
_SIDE: Final = frozenset("aside footer nav form".split())
# "related-articles", "comment_author", "sidebar", "widget", "teaser-list", "most-read", "news-card"; not "vcard"
_LEADING_AWAY: Final = re.compile(
    r"related|comment(?!ary)|sidebar|widget|footer|recommend|teaser|(?<![a-z])(?:promo|most|popular|cards?)(?![a-z])",
    re.IGNORECASE,
)
_MAX_SOURCE: Final = 2000  # characters, white space included; reading on costs time and changes nothing
_MAX_DEPTH: Final = 100
_LEVELS: Final = 4  # elements outward whose names count; further out they name half the page


def is_aside(element: etree._Element) -> bool:
    """Tell whether an element is part of a side bar, of comments, of a list of other articles or of a footer."""
    outer = list(islice(element.iterancestors(), _MAX_DEPTH))
    if any(each.tag in _SIDE for each in outer):
        return True
    near = (each for each in (element, *islice(outer, _LEVELS)) if each.tag not in {"body", "html"})
    return any(_LEADING_AWAY.search(f"{each.get('class') or ''} {each.get('id') or ''}") for each in near)


def text_of_element(element: etree._Element) -> str:
    """Return the words of an element; nothing if they are too many for a heading, a byline or a stamp."""
    parts: list[str] = []
    for part in element.itertext():
        parts.append(" ".join(str(part).split()) if len(part) > MAX_LENGTH else str(part))
        if sum(map(len, parts)) > _MAX_SOURCE:
            return ""
    text = tidy("".join(parts))
    return text if len(text) <= MAX_LENGTH else ""
