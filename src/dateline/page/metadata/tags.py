"""A tree in; what its meta tags, link tags and the html element say of the page out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.page.metadata.claims import Claim, FieldName, tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

# The names under which each field goes, the most trusted first. Names are compared in small letters.
_NAMES: Final[dict[FieldName, tuple[str, ...]]] = {
    "title": (
        "og:title", "headline", "parsely-title", "sailthru.title", "citation_title", "dc.title", "dcterms.title",
        "dc:title", "twitter:title", "hdl", "cxenseparse:title", "title",
    ),
    "author": (
        "author", "article:author_name", "parsely-author", "sailthru.author", "citation_author", "dc.creator",
        "dcterms.creator", "dc:creator", "dc.contributor", "byl", "cxenseparse:author", "article:author", "authors",
        "creator", "og:article:author", "shareaholic:article_author_name", "twitter:data1",
    ),
    "publisher": ("og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_publisher", "cre"),
    "published": (
        "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "parsely-pub-date",
        "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "article:published",
        "article_date_original", "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created",
        "citation_publication_date", "citation_date", "pubdate", "publishdate", "publish-date", "publish_date", "ptime",
        "originalpublicationdate", "datecreated", "dc.date", "dcterms.date", "dc:date", "date",
    ),
    "modified": (
        "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
        "dc.date.modified", "last-modified", "lastmod", "utime", "article:updated", "revised",
    ),
    "language": ("content-language", "og:locale", "dc.language", "dcterms.language", "language"),
    "translated_from": ("translated-from", "translation-of-language"),
    "canonical": ("og:url",),
    "section": ("article:section", "og:section", "parsely-section", "sailthru.section", "section"),
    "tag": ("article:tag", "news_keywords", "parsely-tags", "sailthru.tags", "keywords"),
}  # fmt: skip
_NAMING: Final = ("property", "name", "itemprop", "http-equiv")
_LABEL: Final = "twitter:label1"  # names what twitter:data1 holds
_LABELS_OF_AUTHORS: Final = frozenset({"written by", "author", "by", "verfasst von", "escrito por", "écrit par"})
_MAX_LENGTH: Final = 1000


def claim_tags(root: etree._Element) -> Iterator[Claim]:
    """Yield the canonical address, what meta tags say of each field in order of trust, the html element's language."""
    for link in root.iterfind(".//link[@rel='canonical']"):
        if link.get("href"):
            yield Claim(field="canonical", value=tidy(str(link.get("href"))), locator="link[rel=canonical]")
    found = _gather(root)
    if {value.casefold() for _, value in found.get(_LABEL, ())}.isdisjoint(_LABELS_OF_AUTHORS):
        found.pop("twitter:data1", None)
    for field, names in _NAMES.items():
        for name in names:
            for locator, value in found.get(name, ()):
                yield Claim(field=field, value=value, locator=locator)
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang")
    if language:
        yield Claim(field="language", value=tidy(language), locator="html[lang]")


def _gather(root: etree._Element) -> dict[str, list[tuple[str, str]]]:
    """Return the contents of meta tags under their names, each with its locator: `meta[property=og:title]`."""
    found: dict[str, list[tuple[str, str]]] = {}
    for tag in root.iter("meta"):
        content = tidy(tag.get("content") or "")[:_MAX_LENGTH]
        for naming in _NAMING if content else ():
            name = tag.get(naming)
            if name:
                found.setdefault(name.strip().lower(), []).append((f"meta[{naming}={name.strip()}]", content))
    return found
