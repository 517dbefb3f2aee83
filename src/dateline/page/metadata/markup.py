"""A tree of HTML in; what its markup says of the page out. The tree is left as it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.page.metadata.address import find_day
from dateline.page.metadata.candidates import list_candidates
from dateline.page.metadata.claims import Claim, of_field
from dateline.page.metadata.elements import claim_elements
from dateline.page.metadata.genres import choose_genre
from dateline.page.metadata.keywords import choose_tags
from dateline.page.metadata.moments import is_local
from dateline.page.metadata.names import choose_authors
from dateline.page.metadata.policies import name_policies
from dateline.page.metadata.stamps import StampRead, choose_stamp, explain_order
from dateline.page.metadata.tags import claim_tags
from dateline.page.metadata.things import claim_things
from dateline.page.metadata.titles import choose_title
from dateline.page.reading import Fields
from dateline.schema import FieldSource, Stamp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml import etree

    from dateline.page.metadata.claims import FieldName
    from dateline.page.metadata.jsonld import Thing

_LANGUAGE: Final = re.compile(r"([a-zA-Z]{2,3})(?:[-_].*)?")  # "en", "en-GB", "en_US", "zh-Hant-TW"; not "English"


def find_fields(root: etree._Element, things: Sequence[Thing]) -> Fields:
    """Return what the markup says of the page; evidence in the text is sought later, when there is a text.

    `things` are those of its JSON-LD.
    """
    claims = [*claim_things(things), *claim_tags(root), *claim_elements(root)]
    language = _choose_language(claims, "language")
    original = _choose_language(claims, "translated_from")
    title = choose_title(claims)
    publisher = next((claim for claim in of_field(claims, "publisher") if "://" not in claim.value), None)
    authors = choose_authors(claims)
    tags = choose_tags(claims)
    hint = name_language(language)
    published = _choose_published(claims, language=hint)
    modified = choose_stamp(claims, "modified", language=hint, earliest=None if published is None else published.value)
    canonical = next((claim for claim in of_field(claims, "canonical") if claim.value.startswith("http")), None)
    section = next(of_field(claims, "section"), None)
    genre = choose_genre(claims, canonical)
    claims += [] if genre is None else [replace(genre[1], field="genre")]
    claimed: dict[str, Claim | None] = {
        "title": title,
        "publisher": publisher,
        "authors": authors[0] if authors else None,
        "published": None if published is None else published.claim,
        "modified": None if modified is None else modified.claim,
        "language": language,
        "translated_from": original,
        "canonical": canonical,
        "section": section,
        "tags": tags[0] if tags else None,
        "genre": None if genre is None else genre[1],
    }
    return Fields(
        title=_value(title),
        publisher=_value(publisher),
        authors=tuple(author.value for author in authors),
        published=_stamp(published),
        modified=_stamp(modified),
        language=hint,
        translated_from=name_language(original),
        canonical=_value(canonical),
        section=_value(section),
        tags=tuple(tag.value for tag in tags),
        genre=None if genre is None else genre[0],
        sources=tuple(_source(field, claim) for field, claim in claimed.items() if claim is not None),
        candidates={field: found for field in claimed if (found := list_candidates(claims, field, language=hint))},
        notes=explain_order(published, modified),
    )


def find_policies(root: etree._Element, things: Sequence[Thing]) -> tuple[str, ...]:
    """Return the names of declarations of trust in the markup, e.g. `correctionsPolicy`, each once and sorted."""
    return tuple(sorted(set(name_policies(root, things))))


def name_language(claim: Claim | None) -> str | None:
    """Return the language code that a claim begins with: "en" for "en-GB", None for "English"."""
    found = None if claim is None else _LANGUAGE.fullmatch(claim.value)
    return None if found is None else found[1].lower()


def _choose_language(claims: Sequence[Claim], field: FieldName) -> Claim | None:
    return next((claim for claim in of_field(claims, field) if name_language(claim) is not None), None)


def _choose_published(claims: Sequence[Claim], *, language: str | None) -> StampRead | None:
    """Return the stamp of the claims, or the day in the address where there is none or its day is Greenwich's."""
    stamp = choose_stamp(claims, "published", language=language)
    day = _read_address(next(of_field(claims, "canonical"), None))
    if stamp is None or (day is not None and is_local(stamp.value, local=day.value)):
        return day
    return stamp


def _read_address(address: Claim | None) -> StampRead | None:
    day = None if address is None else find_day(address.value)
    return None if address is None or day is None else StampRead(value=day, claim=replace(address, source="url"))


def _value(claim: Claim | None) -> str | None:
    return None if claim is None else claim.value


def _stamp(read: StampRead | None) -> Stamp | None:
    return None if read is None else Stamp(value=read.value, source=read.claim.source)


def _source(field: str, claim: Claim) -> FieldSource:
    return FieldSource(field=field, source=claim.source, locator=claim.locator)
