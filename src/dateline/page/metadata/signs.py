"""A tree in; what its markup declares of the kind of page out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.page.metadata.jsonld import types_of
from dateline.page.metadata.things import articles_of
from dateline.page.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from dateline.page.metadata.jsonld import Json, Thing

_SCRIPT: Final = "script[type=application/ld+json]"
_FREE: Final = "isAccessibleForFree"
_LISTS: Final = ("CollectionPage", "ItemList", "SearchResultsPage")
# Names such as "article:content_tier", "og:restrictions:access", "cXenseParse:paywall", "access-level"
_ACCESS: Final = re.compile(r"content[-_]?tier|restrictions|paywall|access[-_]?(?:level|type)|premium", re.IGNORECASE)
# Values such as "locked", "metered", "subscribers", "hard-paywall"; a flag that is merely on counts as well
_CLOSED: Final = re.compile(
    r"true|yes|1|(?:.*\b)?(?:locked|metered|paid|premium|subscribers?|subscription|paywall)(?:\b.*)?", re.IGNORECASE
)
_SITES: Final = frozenset({"website", "object", "blog"})  # og:type of lists, and of many articles too
# Classes that blog software gives the body: "archive category category-12", "single single-post postid-7"
_BODY_LISTS: Final = frozenset({"archive", "search-results", "home", "blog"})
_BODY_ARTICLES: Final = frozenset({"single", "single-post"})


def find_signs(root: etree._Element, things: Sequence[Thing]) -> Signs:
    """Return what the markup declares; `walls` are found elsewhere, among the visible lines."""
    metas = list(_read_metas(root))
    kind = next((value.lower() for name, value in metas if name == "og:type" and value), "")
    articles = articles_of(things)
    locked = [*_find_locked(things), *_find_tiers(metas)]
    body = _read_body(root)
    return Signs(
        locked=tuple(dict.fromkeys(locked)),
        listing=(*_find_lists(things), *_og(kind, is_wanted=kind in _SITES), *_body(body, _BODY_LISTS)),
        article=(
            *(f"{_SCRIPT} {name}" for thing in articles[:1] for name in types_of(thing)[:1] if "headline" in thing),
            *_og(kind, is_wanted=kind == "article"),
            *_body(body, _BODY_ARTICLES),
        ),
        words=next(filter(None, (_read_count(thing.get("wordCount")) for thing in articles)), None),
    )


def _read_metas(root: etree._Element) -> Iterator[tuple[str, str]]:
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name")
        if name:
            yield name, (meta.get("content") or "").strip()


def _read_body(root: etree._Element) -> frozenset[str]:
    body = root.find("body")
    return frozenset() if body is None else frozenset((body.get("class") or "").lower().split())


def _find_locked(things: Sequence[Thing]) -> Iterator[str]:
    """Yield the property of things that say that they, or a part of them, are not free."""
    for thing in things:
        if _is_false(thing.get(_FREE)):
            yield f"{_SCRIPT} {_FREE}=false"


def _is_false(value: Json) -> bool:
    """Whether a value is false, as JSON says it or in words: "False", "http://schema.org/False"."""
    return value is False or (isinstance(value, str) and value.lower().rpartition("/")[2] == "false")


def _find_tiers(metas: Sequence[tuple[str, str]]) -> Iterator[str]:
    for name, value in metas:
        if _ACCESS.search(name) is not None and _CLOSED.fullmatch(value) is not None:
            yield f"meta[{name}]={value}"


def _find_lists(things: Sequence[Thing]) -> Iterator[str]:
    told = {name for thing in things for name in types_of(thing)}
    yield from (f"{_SCRIPT} {name}" for name in _LISTS if name in told)


def _og(kind: str, *, is_wanted: bool) -> Iterator[str]:
    if is_wanted:
        yield f"meta[og:type]={kind}"


def _body(names: frozenset[str], wanted: frozenset[str]) -> Iterator[str]:
    yield from (f"body.{name}" for name in sorted(names & wanted))


def _read_count(value: Json) -> int | None:
    """Return a number of words: 812 or "812"; None for anything else."""
    if isinstance(value, str) and value.strip().isdecimal():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
