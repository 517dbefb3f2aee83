"""Things of JSON-LD in; what those that are articles say of the page out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.claims import Claim, FieldName
from dateline.page.metadata.genres import read_type
from dateline.page.metadata.jsonld import as_list, text_of, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.page.metadata.jsonld import Json, Thing

# "NewsArticle", "LiveBlogPosting", "Report", "AnalysisNewsArticle"
_ARTICLE: Final = re.compile(r".*(?:Article|Posting|Report|Review)$")
_PAGES: Final = frozenset({"WebPage", "ItemPage", "AboutPage"})  # their dates and authors are the article's
_SCRIPT: Final = "script[type=application/ld+json]"
_DATES: Final[tuple[tuple[FieldName, tuple[str, ...]], ...]] = (
    ("published", ("datePublished", "dateCreated", "uploadDate")),
    ("modified", ("dateModified",)),
)


def claim_things(things: Sequence[Thing]) -> Iterator[Claim]:
    """Yield what articles say, then the dates of pages; a list of other articles says nothing of this one."""
    by_id = {str(thing["@id"]): thing for thing in things if "@id" in thing and len(thing) > 1}
    for thing in articles_of(things)[:1]:
        yield from _claim_article(thing, by_id)
    for thing in things:
        if _PAGES.intersection(types_of(thing)):
            yield from _claim_authors(thing, by_id)
            yield from _claim_dates(thing)


def articles_of(things: Sequence[Thing]) -> list[Thing]:
    """Return the things that are articles by type and say something; those with a headline first."""
    articles = [thing for thing in things if any(map(_ARTICLE.match, types_of(thing)))]
    told = [thing for thing in articles if {"headline", "name", "articleBody", "datePublished"} & thing.keys()]
    return sorted(told, key=lambda thing: "headline" not in thing)


def _claim_article(thing: Thing, by_id: dict[str, Thing]) -> Iterator[Claim]:
    yield from _claim("title", thing, ("headline", "name"))
    yield from _claim_authors(thing, by_id)
    publisher = text_of([_resolve(each, by_id) for each in as_list(thing.get("publisher"))])
    if publisher is not None:
        yield Claim(field="publisher", value=publisher, locator=f"{_SCRIPT} publisher")
    yield from _claim_dates(thing)
    yield from _claim("language", thing, ("inLanguage",))
    for kind in filter(read_type, types_of(thing)):
        yield Claim(field="genre", value=kind, locator=f"{_SCRIPT} @type")
    yield from _claim("genre", thing, ("genre",))
    yield from _claim("section", thing, ("articleSection",))
    for keyword in as_list(thing.get("keywords")):
        text = text_of(keyword)
        if text is not None:
            yield Claim(field="tag", value=text, locator=f"{_SCRIPT} keywords")
    for original in as_list(thing.get("translationOfWork")):
        if isinstance(original, dict):
            yield from _claim("translated_from", original, ("inLanguage",))


def _claim_authors(thing: Thing, by_id: dict[str, Thing]) -> Iterator[Claim]:
    for author in as_list(thing.get("author")) or as_list(thing.get("creator")):
        name = text_of(_resolve(author, by_id))
        if name is not None:
            yield Claim(field="author", value=name, locator=f"{_SCRIPT} author")


def _claim_dates(thing: Thing) -> Iterator[Claim]:
    for field, keys in _DATES:
        yield from _claim(field, thing, keys)


def _claim(field: FieldName, thing: Thing, keys: Sequence[str]) -> Iterator[Claim]:
    for key in keys:
        text = text_of(thing.get(key))
        if text is not None:
            yield Claim(field=field, value=text, locator=f"{_SCRIPT} {key}")


def _resolve(value: Json, by_id: dict[str, Thing]) -> Json:
    """Follow `{"@id": ...}` to the thing that bears the id; a thing with a name stays itself."""
    if isinstance(value, dict) and "name" not in value and "@id" in value:
        return by_id.get(str(value["@id"]), value)
    return value
