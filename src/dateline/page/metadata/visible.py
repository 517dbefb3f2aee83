"""An element in; its words on one line, and whether it is part of what leads away from the article, out."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from lxml import etree

from dateline.page.metadata.claims import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_LENGTH: Final = 300  # characters; a longer heading, byline or stamp is none
_SIDE: Final = frozenset("aside footer nav form".split())
# "related-articles", "comment_author", "sidebar", "widget", "teaser-list", "most-read", "news-card"; not "vcard", nor
# "post-footer", which is the article's own
_LEADING_AWAY: Final = re.compile(
    r"related|comment(?!ary)|sidebar|widget|(?<!post-)(?<!entry-)(?<!article-)footer|recommend|teaser|(?<![a-z])(?:promo|most|popular|cards?)(?![a-z])",
    re.IGNORECASE,
)
_MAX_SOURCE: Final = 2000  # characters, white space included; reading on costs time and changes nothing
_MAX_DEPTH: Final = 100
_LEVELS: Final = 4  # elements outward whose names count; further out they name half the page


_CLASSED: Final = etree.XPath("descendant::*[@class]")


def find_classed(root: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Yield the elements that have classes, with their class names, in document order."""
    found: list[etree._Element] = list(_CLASSED(root))  # type: ignore[arg-type]  # this XPath gives elements
    return ((element, element.get("class") or "") for element in found)


def is_aside(element: etree._Element) -> bool:
    """Tell whether an element is part of a side bar, of comments, of a list of other articles or of a footer."""
    outer = list(islice(element.iterancestors(), _MAX_DEPTH))
    if any(each.tag in _SIDE for each in outer):
        return True
    near = [each for each in (element, *islice(outer, _LEVELS)) if each.tag not in {"body", "html"}]
    return any(_leads_away(each) for each in near)


def _leads_away(element: etree._Element) -> bool:
    found = _LEADING_AWAY.search(f"{element.get('class') or ''} {element.get('id') or ''}")
    return found is not None and not (found.group().lower() == "teaser" and _is_beside_headline(element))


def _is_beside_headline(element: etree._Element) -> bool:
    """Whether a first-level heading is a neighbour; what stands beside it is of this article, whatever it is called."""
    parent = element.getparent()
    return parent is not None and parent.tag != "body" and parent.find("h1") is not None


def text_of_element(element: etree._Element) -> str:
    """Return the words of an element; nothing if they are too many for a heading, a byline or a stamp."""
    parts: list[str] = []
    for part in element.itertext():
        parts.append(" ".join(str(part).split()) if len(part) > MAX_LENGTH else str(part))
        if sum(map(len, parts)) > _MAX_SOURCE:
            return ""
    text = tidy("".join(parts))
    return text if len(text) <= MAX_LENGTH else ""
