"""XML that comes from anywhere in, its elements out; nothing outside is loaded, no entity unfolds."""

from __future__ import annotations

from lxml import etree

from dateline.errors import PageError
from dateline.page import codes

Element = etree._Element  # noqa: SLF001 - lxml's only name for the type


def parse_xml(data: bytes) -> Element:
    """Return the root of a document; `PageError` if it is not well-formed, or too deep for anything but a bomb."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise PageError(codes.DAMAGED, f"no sound XML: {error.msg}") from error


def read_text(element: Element | None) -> str:
    """Return the text in an element, white space put in order; none for no element."""
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())
