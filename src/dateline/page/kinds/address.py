"""The address of a page in; the kind of page that it looks like out."""

from __future__ import annotations

import re
from typing import Final, Literal
from urllib.parse import urlsplit

AddressKind = Literal["front", "list", "section", "article"]

# Words such as in "/tag/angola", "/search", "/category/world", "/author/mara-holm", "/page/3"
_LISTS: Final = frozenset(
    "archive archives author autor auteur categoria categorie category categories kategorie latest page rubrik rubrique"
    " search section sections suche tag tags tema temas thema themen topic topics".split()
)
_QUERY: Final = re.compile(r"(?:^|&)(?:s|q|query|search)=[^&]")  # "?s=harbour"
_INDEX: Final = re.compile(r"(?:index|default|home)\.\w{3,5}|[a-z]{2}(?:[-_][a-z]{2})?")  # "index.html", "en", "pt-br"
_DATE: Final = re.compile(r"\d{1,4}")  # "2019" and "09" of "/2019/09/the-pier"; alone they name the archive of a month
# As "12345", "2019-09-25", "article-12345.html" or "the-court-rules-on-the-pier"
_ARTICLE: Final = re.compile(r"\d{4,}|(?:[^-_]+[-_]){3}|\.(?:s?html?|php|aspx?)$")
_MAX_DEPTH: Final = 3  # "/world/africa/ghana/"


def name_address(address: str | None) -> AddressKind | None:
    """Return what an address looks like; None where it tells nothing, or is none of a site.

    "https://herald.example/en/" is a front page, "/tag/angola" and "/?s=pier" are lists, "/world/africa/" a section.
    An article has a number, a date or a headline in its path: "/2019/09/the-pier-closes".
    """
    try:
        parts = urlsplit((address or "").lower())
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"}:
        return None
    path = [part for part in parts.path.split("/") if part]
    if not _LISTS.isdisjoint(path[:-1] or path) or _QUERY.search(parts.query) is not None:
        return "list"
    return None if parts.query and not path else _name_path(path)


def _name_path(path: list[str]) -> AddressKind | None:
    if not path or (len(path) == 1 and _INDEX.fullmatch(path[0]) is not None):
        return "front"
    if _DATE.fullmatch(path[-1]) is None and any(map(_ARTICLE.search, path)):
        return "article"
    return "section" if len(path) <= _MAX_DEPTH else None
