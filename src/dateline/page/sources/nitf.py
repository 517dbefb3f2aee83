"""A story as news agencies send it in (NITF); the page it is out."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.sources.composing import make_html
from dateline.page.sources.rows import note_date
from dateline.page.sources.xml import Element, parse_xml, read_text
from dateline.schema import Failure, Page
from dateline.text.iso import read_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source

# Elements of NITF and those of HTML that say the same; the text of all others stands where it stands.
_TAGS: Final = {
    "p": "p", "hl1": "h1", "hl2": "h2", "ol": "ol", "ul": "ul", "li": "li", "table": "table", "tr": "tr", "td": "td",
    "th": "th", "bq": "blockquote", "em": "em", "strong": "strong", "br": "br", "dl": "ul", "dd": "li",
    "media": "figure", "media-caption": "figcaption", "block": "div",
    **{name: name for name in "h1 h2 h3 h4 h5 h6 div blockquote pre figure figcaption".split()},
}  # fmt: skip
_BREAK: Final = "<br>"
_LEFT_OUT: Final = frozenset(
    {"head", "media-metadata", "media-object", "media-producer", "media-reference", "note", "object", "script", "style"}
)


def open_nitf(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of one story."""
    root = parse_xml(opening.read_whole(source))
    yield make_page(root, source.uri)


def make_page(root: Element, uri: str, *, title: str = "") -> Page:
    """Return the page of a story: headline (else `title`), second headlines, byline, dateline and text, as HTML."""
    content = root.find(".//{*}body.content")
    if content is None or not read_text(content):
        raise PageError(codes.EMPTY, "a story of NITF without text")
    title = read_text(root.find(".//{*}hl1")) or title or read_text(root.find(".//{*}title"))
    byline = read_text(root.find(".//{*}byline"))
    head = [
        *(f"<h2>{escape(read_text(line))}</h2>" for line in root.iterfind(".//{*}body.head//{*}hl2")),
        f'<p class="byline">{escape(byline)}</p>' if byline else "",
        f'<p class="dateline">{escape(line)}</p>' if (line := read_text(root.find(".//{*}dateline"))) else "",
    ]
    given = _find_date(root)
    published = None if given is None else read_stamp(given)
    return Page(
        uri=uri,
        data=make_html(title, "\n".join([*filter(None, head), convert(content)])).encode("utf-8", "replace"),
        encoding="utf-8",
        published=published,
        notes=tuple(note_date(given, published)),
    )


def is_nitf(element: Element) -> bool:
    """Tell whether an element is a story of NITF."""
    return _local(element) == "nitf"


def convert(element: Element) -> str:
    """Return the content of an element as HTML: its text, and the elements that HTML has too, without attributes."""
    pieces = [escape(element.text or "", quote=False)]
    for child in element:
        name = _local(child)
        if name not in _LEFT_OUT:
            inner = convert(child)
            tag = _TAGS.get(name)
            pieces.append(_BREAK if tag == "br" else f"<{tag}>{inner}</{tag}>" if tag else inner)
        pieces.append(escape(child.tail or "", quote=False))
    return "".join(pieces)


def _find_date(root: Element) -> str | None:
    """Return when a story was issued, else when it was to be printed, else the day in its dateline."""
    issued = root.find(".//{*}date.issue")
    printed = root.find(".//{*}pubdata")
    told = root.find(".//{*}story.date")
    found = [(issued, "norm"), (printed, "date.publication"), (told, "norm")]
    return next((value for element, name in found if element is not None and (value := element.get(name))), None)


def _local(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]
