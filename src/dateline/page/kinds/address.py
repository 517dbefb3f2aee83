"""The address of a page in; whether it looks like that of a list of pages, or of one article, out."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

# "/tag/angola", "/search", "/category/world", "/author/mara-holm", "/page/3", "/latest", "/live"
_LISTS: Final = frozenset(
    "archive archives author autor auteur categoria categorie category categories kategorie latest page rubrik rubrique"
    " search section sections suche tag tags tema temas thema themen topic topics".split()
)
_QUERY: Final = re.compile(r"(?:^|&)(?:s|q|query|search)=[^&]")  # "?s=harbour"
_INDEX: Final = re.compile(
    r"(?:index|default|home)\.\w{3,5}|[a-z]{2}(?:[-_][a-z]{2})?", re.IGNORECASE
)  # "index.html", "en"
_DATE: Final = re.compile(r"\d{1,4}")  # "2019" and "09" of "/2019/09/the-pier"; alone they name the archive of a month
# "12345", "2019-09-25", "article-12345.html", "the-court-rules-on-the-pier"
_ARTICLE: Final = re.compile(r"\d{4,}|(?:[^-_]+[-_]){3}|\.(?:s?html?|php|aspx?)$")
_MAX_DEPTH: Final = 3  # "/world/africa/ghana/"


def is_front(address: str | None) -> bool:
    """Whether the address is that of a site itself: "https://herald.example/", "https://herald.example/en/"."""
    parts = _split(address)
    return parts is not None and not parts[1] and all(map(_INDEX.fullmatch, parts[0])) and len(parts[0]) <= 1


def is_list(address: str | None) -> bool:
    """Whether the address names a list: "/tag/angola", "/search?q=pier"."""
    parts = _split(address)
    if parts is None:
        return False
    return not _LISTS.isdisjoint(parts[0][:-1] or parts[0]) or _QUERY.search(parts[1]) is not None


def is_section(address: str | None) -> bool:
    """Whether the address has a few plain words only, as sections have: "/world/africa/"."""
    parts = _split(address)
    if parts is None or parts[1] or not 0 < len(parts[0]) <= _MAX_DEPTH:
        return False
    return not is_article(address)


def is_article(address: str | None) -> bool:
    """Whether the address has a number, a date or a headline in it, as articles have: "/2019/09/the-pier-closes"."""
    parts = _split(address)
    if parts is None or not parts[0] or is_list(address) or _DATE.fullmatch(parts[0][-1]) is not None:
        return False
    return any(map(_ARTICLE.search, parts[0]))


def _split(address: str | None) -> tuple[list[str], str] | None:
    """Return the parts of the path, in small letters, and the query; None for what is no address of a site."""
    try:
        parts = urlsplit(address or "")
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"}:
        return None
    return [part for part in parts.path.lower().split("/") if part], parts.query
