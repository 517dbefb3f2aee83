"""News as agencies send it in (NewsML-G2): a story, or a message of several; the page of each out."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Final

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.sources.composing import compose, make_html
from dateline.page.sources.names import make_uri, name_member
from dateline.page.sources.nitf import convert, is_nitf, make_page
from dateline.page.sources.opening import contain
from dateline.page.sources.rows import note_date
from dateline.page.sources.xml import Element, parse_xml, read_text
from dateline.schema import Failure, Page
from dateline.text.iso import read_stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source

_DATES: Final = ("{*}itemMeta/{*}firstCreated", "{*}contentMeta/{*}contentCreated", "{*}itemMeta/{*}versionCreated")


def open_newsml(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the page of each story, by its own number (`guid`); pictures and packages of stories are passed over.

    Of NewsML before G2 the stories that are written as NITF are read.
    """
    root = parse_xml(opening.read_whole(source))
    stories = [item for item in root.iter("{*}newsItem") if _is_story(item)] or list(root.iter("{*}nitf"))
    if not stories:
        raise PageError(codes.EMPTY, "NewsML without a story in text")
    for place, story in enumerate(stories, 1):
        uri = story.get("guid") or (source.uri if story is root else name_member(source.uri, str(place)))
        yield from contain(make_uri(uri), partial(_open_story, story, make_uri(uri)))


def _is_story(item: Element) -> bool:
    return any(item.find(f"{{*}}contentSet/{{*}}{kind}") is not None for kind in ("inlineXML", "inlineData"))


def _open_story(story: Element, uri: str) -> Iterator[Page | Failure]:
    if is_nitf(story):
        yield make_page(story, uri)
        return
    given = next((date for path in _DATES if (date := read_text(story.find(path)))), None)
    published = None if given is None else read_stamp(given)
    yield Page(
        uri=uri,
        data=_read_content(story),
        encoding="utf-8",
        published=published,
        notes=tuple(note_date(given, published)),
    )


def _read_content(story: Element) -> bytes:
    """Return the text of a story as a page, in whichever of the usual ways it is written: NITF, XHTML, plain."""
    title = read_text(story.find("{*}contentMeta/{*}headline")) or read_text(story.find("{*}itemMeta/{*}title"))
    inner = story.find("{*}contentSet/{*}inlineXML/*")
    if inner is None:
        return _read_plain(story, title)
    if is_nitf(inner):
        return make_page(inner, "", title=title).data
    byline = read_text(story.find("{*}contentMeta/{*}by"))
    html = convert(inner)
    if not html.strip():
        raise PageError(codes.EMPTY, "a story without text")
    by = f'<p class="byline">{escape(byline)}</p>\n' if byline else ""
    return make_html("" if "<h1>" in html else title, by + html).encode("utf-8", "replace")


def _read_plain(story: Element, title: str) -> bytes:
    data = story.find("{*}contentSet/{*}inlineData")
    text = "" if data is None else "".join(map(str, data.itertext()))
    if not text.strip():
        raise PageError(codes.EMPTY, "a story without text")
    return compose(text, title)
