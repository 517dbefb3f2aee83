"""What one place of a page says of one field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from dateline.schema import SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FieldName = Literal[
    "title", "publisher", "author", "published", "modified", "language", "translated_from", "canonical", "section",
    "tag", "genre",
]  # fmt: skip


class Claim(Struct, frozen=True, kw_only=True):
    """One value of one field as it was found, white space tidied; `locator` names the place in the markup."""

    field: FieldName
    value: str
    locator: str
    source: SourceKind = "markup"


def of_field(claims: Iterable[Claim], field: FieldName) -> Iterator[Claim]:
    """Yield the claims of one field, in their order."""
    return (claim for claim in claims if claim.field == field)


def tidy(value: str) -> str:
    """Return a value on one line, without white space around it."""
    return " ".join(value.split())
