"""HTML as text in; an lxml tree out, whatever the HTML is like."""

from __future__ import annotations

import re
from typing import Final

from lxml import etree, html
from msgspec import Struct

# The class that trafilatura asks for, as lxml.html sets it, but for all elements alike: no call of Python for each.
_CLASS: Final = etree.ElementDefaultClassLookup(element=html.HtmlElement)
_TOO_DEEP: Final = etree.ErrorTypes.ERR_RESOURCE_LIMIT  # libxml2 gives up, and drops the rest, at 2,048 levels
# libxml2 compares each attribute with all before it: 5,000 take 0.05 seconds, 40,000 half a minute.
_MAX_ATTRIBUTES: Final = 5_000
_MAX_TAG: Final = 4 * _MAX_ATTRIBUTES  # characters; a tag with so many attributes is longer
_EMPTY: Final = b"<html><body></body></html>"
# What is left of a tree that is too deep: paragraphs, headings and what the head says.
_TAG_OF_LAYOUT: Final = re.compile(
    r"</?(?!(?:html|head|body|title|meta|link|script|style|p|h[1-6]|br)\b)[a-z][^<>]*>", re.IGNORECASE
)


class Tree(Struct, frozen=True):
    """A parsed page; `is_flat` when it was nested too deep and only its paragraphs and headings were kept apart."""

    root: etree._Element
    is_flat: bool = False


def grow_tree(text: str) -> Tree:
    """Parse HTML; broken HTML gives a tree too, nothing readable an empty one."""
    text = _drop_swollen(text)
    root, is_whole = _parse(text)
    if is_whole:
        return Tree(root)
    root, _ = _parse(_TAG_OF_LAYOUT.sub("\n", text))
    return Tree(root, is_flat=True)


def _drop_swollen(text: str) -> str:
    """Return the page with the attributes of monstrous tags dropped."""
    parts = text.split("<")
    if max(map(len, parts)) < _MAX_TAG:
        return text
    return "<".join(_drop_attributes(part) if len(part) >= _MAX_TAG else part for part in parts)


def _drop_attributes(part: str) -> str:
    tag, close, rest = part.partition(">")
    return f"{tag.split(maxsplit=1)[0]}{close}{rest}" if len(tag.split()) > _MAX_ATTRIBUTES else part


def _parse(text: str) -> tuple[etree._Element, bool]:
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(_CLASS)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        root = None
    is_whole = all(entry.type != _TOO_DEEP for entry in parser.error_log)
    return (etree.fromstring(_EMPTY, parser) if root is None else root), is_whole
