"""A tree in; what the elements that a reader sees say of the page out: headings, time stamps, bylines."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lxml import etree

from dateline.page.metadata.bylines import claim_bylines
from dateline.page.metadata.claims import Claim, FieldName, tidy
from dateline.page.metadata.headings import claim_headings
from dateline.page.metadata.visible import find_classed, is_aside, text_of_element

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEPT: Final = 4096  # class names that are remembered; a page says most of its own dozens of times
_WITH_PROPERTY: Final = etree.XPath("descendant::*[@itemprop]")
_PROPERTIES: Final[dict[str, FieldName]] = {
    "headline": "title",
    "author": "author",
    "creator": "author",
    "datePublished": "published",
    "dateCreated": "published",
    "dateModified": "modified",
}
# "published", "entry-date", "post_date", "article-date", "meta-date", "posted-on"
_PUBLISHED: Final = re.compile(
    r"publish|pubdate|posted|entry-date|post-date|article-date|created|veröffentlicht|date(?!.*(?:updat|modif))",
    re.IGNORECASE,
)
_MODIFIED: Final = re.compile(
    r"updat|modif|edited|aktualis|actualiz", re.IGNORECASE
)  # "entry-updated", "last-modified"


def claim_elements(root: etree._Element) -> Iterator[Claim]:
    """Yield what visible elements say, by field in order of trust; the `title` element comes last."""
    yield from _claim_properties(root)
    yield from claim_headings(root)
    yield from claim_bylines(root)
    yield from _claim_times(root)
    title = root.find(".//head/title")
    if title is None:
        title = root.find(".//title")
    text = text_of_element(title) if title is not None else ""
    if text:
        yield Claim(field="title", value=text, locator="title")


def _claim_properties(root: etree._Element) -> Iterator[Claim]:
    """Yield microdata: `<span itemprop="author">`; meta tags are read elsewhere."""
    found: list[etree._Element] = list(_WITH_PROPERTY(root))  # type: ignore[arg-type]  # elements
    for element in found:
        for name in (element.get("itemprop") or "").split():
            field = _PROPERTIES.get(name)
            value = _value(element)
            if field is not None and element.tag != "meta" and value and not is_aside(element):
                yield Claim(field=field, value=value, locator=f"{element.tag}[itemprop={name}]")


def _value(element: etree._Element) -> str:
    """Return what an element with a property says: its content, its date, the name inside it or its words."""
    name = element.find(".//*[@itemprop='name']")
    told = element.get("content") or element.get("datetime")
    return (
        tidy(told)
        if told
        else text_of_element(element if name is None else name)
        or tidy((name if name is not None else element).get("content") or "")
    )


def _claim_times(root: etree._Element) -> Iterator[Claim]:
    for element in root.iter("time"):
        value = tidy(element.get("datetime") or "") or text_of_element(element)
        if value and not is_aside(element):
            named = _names(element)
            field: FieldName = "modified" if _MODIFIED.search(named) else "published"
            yield Claim(field=field, value=value, locator="time[datetime]" if element.get("datetime") else "time")
    for element, names in find_classed(root):
        named_field = _name_date(names)
        if named_field is not None and element.tag != "time" and not is_aside(element):
            text = text_of_element(element)
            if text:
                yield Claim(field=named_field, value=text, locator=_locate(element))


@lru_cache(_KEPT)
def _name_date(names: str) -> FieldName | None:
    """Return which date class names promise."""
    if _PUBLISHED.search(names) is None:
        return None
    return "published" if _MODIFIED.search(names) is None else "modified"


def _locate(element: etree._Element) -> str:
    return f"{element.tag}.{next(iter((element.get('class') or '').split()), '')}"


def _names(element: etree._Element) -> str:
    """Return the class names and id of an element and of the one around it, and the words just before it."""
    around = [element, *list(element.iterancestors())[:1]]
    named = " ".join(f"{each.get('class') or ''} {each.get('id') or ''}" for each in around)
    before = element.getprevious()
    words = (before.tail if before is not None else None) or (around[-1].text if len(around) > 1 else None) or ""
    return f"{named} {element.get('itemprop') or ''} {words}"
