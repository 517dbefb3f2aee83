"""A tree in; what the elements that a reader sees say of the page out: headings, time stamps, bylines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.claims import Claim, FieldName, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_MAX_LENGTH: Final = 300  # characters; a longer heading or byline is none
_SIDE: Final = frozenset("aside footer nav form".split())  # what stands in them is of other articles
_PROPERTIES: Final[dict[str, FieldName]] = {
    "headline": "title", "author": "author", "creator": "author", "datePublished": "published", "dateCreated": "published",
    "dateModified": "modified",
}  # fmt: skip
# "byline", "author-name", "entry-author", "post__author", "vcard author"; not "author-bio", "related-authors"
_BYLINE: Final = re.compile(
    r"(?:^|[\s_-])(?:byline|authors?|author[_-]?name|by-?author|article-?author|writer|autor)(?:$|[\s])", re.I
)
_OTHER: Final = re.compile(r"related|comment|sidebar|widget|footer|recommend|teaser|promo|most|popular|card", re.I)
_PUBLISHED: Final = re.compile(
    r"publish|pubdate|posted|entry-date|post-date|article-date|created|veröffentlicht|date(?!.*(?:updat|modif))", re.I
)
_MODIFIED: Final = re.compile(r"updat|modif|edited|aktualis|actualiz", re.I)
_LEVELS: Final = 4  # elements outward that may say what an element is part of


def claim_elements(root: etree._Element) -> Iterator[Claim]:
    """Yield what visible elements say, by field in order of trust; the `title` element comes last."""
    yield from _claim_properties(root)
    yield from _claim_headings(root)
    yield from _claim_authors(root)
    yield from _claim_times(root)
    title = root.find(".//head/title")
    if title is None:
        title = root.find(".//title")
    text = _text(title) if title is not None else ""
    if text:
        yield Claim(field="title", value=text, locator="title")


def _claim_properties(root: etree._Element) -> Iterator[Claim]:
    """Yield microdata: `<span itemprop="author">`; meta tags are read elsewhere."""
    for element in root.iterfind(".//*[@itemprop]"):
        for name in (element.get("itemprop") or "").split():
            field = _PROPERTIES.get(name)
            value = _value(element)
            if field is not None and element.tag != "meta" and value and not _is_aside(element):
                yield Claim(field=field, value=value, locator=f"{element.tag}[itemprop={name}]")


def _value(element: etree._Element) -> str:
    """Return what an element with a property says: its content, its date, the name inside it or its words."""
    name = element.find(".//*[@itemprop='name']")
    told = element.get("content") or element.get("datetime")
    return (
        tidy(told)
        if told
        else _text(element if name is None else name)
        or tidy((name if name is not None else element).get("content") or "")
    )


def _claim_headings(root: etree._Element) -> Iterator[Claim]:
    for heading in root.iter("h1"):
        text = _text(heading)
        if text and not _is_aside(heading):
            yield Claim(field="title", value=text, locator="h1")


def _claim_authors(root: etree._Element) -> Iterator[Claim]:
    for element in root.iterfind(".//a[@rel]"):
        if "author" in (element.get("rel") or "").lower().split() and not _is_aside(element) and _text(element):
            yield Claim(field="author", value=_text(element), locator="a[rel=author]")
    for element in root.iterfind(".//*[@class]"):
        names = element.get("class") or ""
        found = _BYLINE.search(names)
        if found is not None and not _is_aside(element) and (text := _byline(element)):
            yield Claim(field="author", value=text, locator=f"{element.tag}.{found.group().strip(' _-')}")


def _byline(element: etree._Element) -> str:
    """Return the words of a byline: its one link's, if it has one, else all."""
    links = [text for link in element.iter("a") if (text := _text(link))]
    return links[0] if len(links) == 1 else _text(element)


def _claim_times(root: etree._Element) -> Iterator[Claim]:
    for element in root.iter("time"):
        value = tidy(element.get("datetime") or "") or _text(element)
        if value and not _is_aside(element):
            named = _names(element)
            field: FieldName = "modified" if _MODIFIED.search(named) else "published"
            yield Claim(field=field, value=value, locator="time[datetime]" if element.get("datetime") else "time")
    for element in root.iterfind(".//*[@class]"):
        names = element.get("class") or ""
        if element.tag != "time" and _PUBLISHED.search(names) and not _is_aside(element) and (text := _text(element)):
            yield Claim(
                field="modified" if _MODIFIED.search(names) else "published", value=text, locator=_locate(element)
            )


def _locate(element: etree._Element) -> str:
    return f"{element.tag}.{next(iter((element.get('class') or '').split()), '')}"


def _names(element: etree._Element) -> str:
    """Return the class names and id of an element and of the one around it, and the words just before it."""
    around = [element, *list(element.iterancestors())[:1]]
    named = " ".join(f"{each.get('class') or ''} {each.get('id') or ''}" for each in around)
    before = element.getprevious()
    words = (before.tail if before is not None else None) or (around[-1].text if len(around) > 1 else None) or ""
    return f"{named} {element.get('itemprop') or ''} {words}"


def _is_aside(element: etree._Element) -> bool:
    """Tell whether an element is part of what leads away: side bars, comments, lists of other articles."""
    outer = [each for each, _ in zip(element.iterancestors(), range(_LEVELS), strict=False)]
    if any(each.tag in _SIDE for each in element.iterancestors()):
        return True
    return any(
        _OTHER.search(f"{each.get('class') or ''} {each.get('id') or ''}")
        for each in (element, *outer)
        if each.tag not in {"body", "html"}
    )


def _text(element: etree._Element) -> str:
    """Return the words of an element on one line; nothing if they are too many for a heading or a byline."""
    text = tidy("".join(element.itertext()))
    return text if len(text) <= _MAX_LENGTH else ""
