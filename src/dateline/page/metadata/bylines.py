"""A tree in; what its visible elements say of who wrote the page out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.claims import Claim
from dateline.page.metadata.visible import find_classed, is_aside, text_of_element

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_KEPT: Final = 4096  # class names that are remembered; a page says most of its own dozens of times

# "byline", "author-name", "entry-author", "post__author", "author vcard", "documentAuthor", "username", "itemPoster"
_BYLINE: Final = re.compile(
    r"by-?line|(?<![a-z])(?:authors?|autor|writer|username|vcard|fn)(?![a-z])|(?:Author|Poster)(?![a-z])"
)
# "author-bio", "author_image", "author-description", "more-from-author", "author-social"
_ABOUT: Final = re.compile(
    r"bio|image|img|avatar|photo|descr|about|social|share|follow|more-|count|email|twitter|date|time", re.IGNORECASE
)
# where a link leads that has a person behind it: /author/jane-doe, /autor/jane-doe, /journalist/jane-doe, /staff/doe
_PROFILE: Final = re.compile(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|journalist[ae]?s?|staff|by|reporters?|profiles?|profil)/[^/]", re.IGNORECASE
)


def claim_bylines(root: etree._Element) -> Iterator[Claim]:
    """Yield names and bylines, the most trusted kind of element first: `a[rel=author]`, classes, links to profiles."""
    yield from _claim_rel(root)
    yield from _claim_classes(root)
    yield from _claim_profiles(root)


def _claim_rel(root: etree._Element) -> Iterator[Claim]:
    for element in root.iterfind(".//a[@rel]"):
        if "author" in (element.get("rel") or "").lower().split() and not is_aside(element):
            yield from _claim(element, "a[rel=author]")


def _claim_classes(root: etree._Element) -> Iterator[Claim]:
    for element, names in find_classed(root):
        name = _find_byline(names)
        if name is not None and not is_aside(element):
            yield from _claim(element, f"{element.tag}.{name}")


@lru_cache(_KEPT)
def _find_byline(names: str) -> str | None:
    """Return what in class names says that a byline is in the element."""
    found = _BYLINE.search(names)
    return None if found is None or _ABOUT.search(names) is not None else found.group()


def _claim_profiles(root: etree._Element) -> Iterator[Claim]:
    found = [
        element
        for element in root.iterfind(".//a[@href]")
        if _PROFILE.search(element.get("href") or "") and text_of_element(element) and not is_aside(element)
    ]
    for element in found[:1]:
        yield from _claim(element, "a[href]")


def _claim(element: etree._Element, locator: str) -> Iterator[Claim]:
    text = _name_inside(element)
    if text:
        yield Claim(field="author", value=text, locator=locator)


def _name_inside(element: etree._Element) -> str:
    """Return the words of a byline: those of its one link, if it has one, else all."""
    links = [text for link in element.iter("a") if (text := text_of_element(link))]
    return links[0] if len(links) == 1 else text_of_element(element)
