"""A tree in; what its headings say out: headlines without the kicker before them, outlets that lead home."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from dateline.page.metadata.claims import Claim
from dateline.page.metadata.visible import is_aside, text_of_element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

# An element that stands first in a heading and says what the headline is about: "overline", "teaser__kicker", "topline"
_KICKER: Final = re.compile(
    r"kicker|over-?line|top-?line|roof-?line|dachzeile|eyebrow|rubric|pre-?title|super-?title|ante-?titulo|sur-?titre|occhiello",
    re.IGNORECASE,
)
_AFTER_KICKER: Final = re.compile(r"\s*[-–—:|/]?\s+|\s*[:|]\s*")  # ": ", " - " between a kicker and its headline
_HOMES: Final = frozenset({"", "/", "/index.html", "/index.php", "./"})


def claim_headings(root: etree._Element) -> Iterator[Claim]:
    """Yield headings of the first three levels as titles; one that is a link to the front page is the outlet's name."""
    for heading in root.iter("h1", "h2", "h3"):
        text = text_of_element(heading)
        if text and not is_aside(heading):
            is_outlet = heading.tag == "h1" and _leads_home(heading, text)
            value = text if is_outlet else _cut_kicker(heading, text)
            yield Claim(field="publisher" if is_outlet else "title", value=value, locator=str(heading.tag))


def _leads_home(heading: etree._Element, text: str) -> bool:
    """Whether all of a heading is a link to the front page; an archive's copy has the page's own address in it."""
    links = [link for link in heading.iter("a") if text_of_element(link) == text]
    return any(_is_home(link.get("href") or "#") for link in links)


def _is_home(address: str) -> bool:
    is_whole = "//" in address
    parts = urlsplit(f"//{address.rsplit('//', 1)[-1]}" if is_whole else address)
    return parts.path in _HOMES and not parts.query and not parts.fragment and (is_whole or bool(parts.path))


def _cut_kicker(heading: etree._Element, text: str) -> str:
    """Return the words of a heading without the kicker that is its first element."""
    first = next(iter(heading), None)
    if first is None or (heading.text or "").strip() or not _KICKER.search(first.get("class") or ""):
        return text
    kicker = text_of_element(first)
    rest = text.removeprefix(kicker)
    return rest[found.end() :] if (found := _AFTER_KICKER.match(rest)) is not None else rest or text
