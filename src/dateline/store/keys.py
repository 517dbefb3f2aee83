"""What facts are found by: folded names, ids of things, hashes of texts."""

from __future__ import annotations

from datetime import date, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from dateline.kb.keys import name_key

if TYPE_CHECKING:
    from collections.abc import Mapping

HASH_BYTES: Final = 16
DAY_STEP: Final = 1 << 41  # so that the year 9999 fits into 64 bits with a sign
EPOCH: Final = date(1970, 1, 1)
RANK: Final = f"(({{day}}) - DATE '1970-01-01') * {DAY_STEP} + (link & {DAY_STEP - 1})"
LINK_BYTES: Final = 8  # two facts of a billion have the same link once in 40 such stores
_PREFERRED: Final = ("wikidata", "geonames")  # schemes that others use most


def make_name_key(name: str | None) -> str | None:
    """Return a name as it is looked for, without case, accents and punctuation; null where nothing is left."""
    return (name_key(name) or None) if name is not None else None


def make_key(ids: Mapping[str, str]) -> str | None:
    """Return the id that tells a thing across pages, as "wikidata:Q142"; null where it is not linked.

    >>> make_key({"iso3166": "FRA", "wikidata": "Q142"})
    'wikidata:Q142'
    """
    scheme = next((scheme for scheme in (*_PREFERRED, *sorted(ids)) if scheme in ids), None)
    if scheme is None:
        return None
    return ids[scheme] if ids[scheme].startswith(f"{scheme}:") else f"{scheme}:{ids[scheme]}"


def hash_text(text: str) -> str:
    """Return what is equal for equal texts."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=HASH_BYTES).hexdigest()


def make_rank(day: date, link: int) -> int:
    """Return the number by which the facts of an actor are listed: in order of their days.

    Facts of one day follow their links; two of a day and a billion are as likely to be one as to be struck twice by
    lightning. In SQL it is `RANK` over a column `day`.
    """
    return (day - EPOCH).days * DAY_STEP + link % DAY_STEP


def find_day(rank: int) -> date:
    """Return the day of a rank."""
    return EPOCH + timedelta(days=rank // DAY_STEP)


def make_link(record: str, fact: str) -> int:
    """Return the number by which a fact of a record is joined."""
    return int.from_bytes(blake2b(f"{record}/{fact}".encode(), digest_size=LINK_BYTES).digest(), "big", signed=True)
