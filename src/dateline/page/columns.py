"""Which columns of a table hold what: as the user says, or as they are commonly called."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from msgspec import Struct

from dateline.errors import UsageError

# As tables of news call their columns: in front what says most. Case, gaps, "_" and "-" do not count.
_COMMON: Final[dict[str, tuple[str, ...]]] = {
    "html": ("html", "rawhtml", "bodyhtml", "contenthtml", "articlehtml", "pagehtml"),
    "text": (
        "text", "body", "content", "article", "fulltext", "maintext", "articletext", "articlebody", "bodytext",
        "contenttext", "plaintext", "storytext", "story",
    ),
    "title": ("title", "headline", "heading"),
    "uri": ("uri", "url", "link", "weburl", "articleurl", "pageurl", "sourceurl", "permalink", "canonicalurl"),
    "published": (
        "published", "publishedat", "publisheddate", "publishdate", "datepublished", "datepublish", "publicationdate",
        "pubdate", "date", "datetime", "timestamp",
    ),
    "language": ("language", "lang"),
}  # fmt: skip


class Columns(Struct, frozen=True, kw_only=True):
    """The names of columns; None where they are to be guessed. `text` may hold HTML too."""

    text: str | None = None
    html: str | None = None
    title: str | None = None
    uri: str | None = None
    published: str | None = None
    language: str | None = None


def make_columns(given: Mapping[str, str]) -> Columns:
    """Return the columns that a user names, as `{"text": "body"}`; `UsageError` D513 for a field that no page has."""
    for field, name in given.items():
        if field not in Columns.__struct_fields__ or not name:
            known = ", ".join(Columns.__struct_fields__)
            raise UsageError("D513", f"{field!r} is not given as FIELD=NAME, as text=body is; the fields are {known}")
    return Columns(**given)


def find_columns(names: Collection[str], given: Columns) -> Columns:
    """Return the columns among `names`: those given, else those of a common name; None for what is not there.

    Who says where the text is does not want the column `html`, and the other way round.
    """
    folded = {_fold(name): name for name in reversed(list(names))}
    found = {field: _find(field, names, folded, getattr(given, field)) for field in given.__struct_fields__}
    if given.text is not None and given.html is None:
        found["html"] = None
    if given.html is not None and given.text is None:
        found["text"] = None
    return Columns(**found)


def _find(field: str, names: Collection[str], folded: dict[str, str], given: str | None) -> str | None:
    if given is not None:
        return given if given in names else None
    return next((folded[name] for name in _COMMON[field] if name in folded), None)


def _fold(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "").replace(" ", "")
