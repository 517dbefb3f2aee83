"""What a page says of its dates in; a stamp of ISO 8601 out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.page import codes
from dateline.page.metadata.claims import Claim, of_field
from dateline.page.metadata.moments import is_printed_local, is_same_moment
from dateline.text.dates import find_dates
from dateline.text.iso import read_stamp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.metadata.claims import FieldName

_DAY: Final = len("2019-09-25")
_MAX_LENGTH: Final = 120  # characters; a longer element holds more than a stamp


class StampRead(Struct, frozen=True, kw_only=True):
    """A date that was read from a claim; `is_swappable` when day and month could be the other way round."""

    value: str
    claim: Claim
    is_swappable: bool = False


def choose_stamp(
    claims: Sequence[Claim], field: FieldName, *, language: str | None, earliest: str | None = None
) -> StampRead | None:
    """Return the first date that can be read from the claims of a field and does not lie on a day before `earliest`.

    A claim further down wins if it says the same more precisely (a day, not a month) or as the reader's clock shows it;
    the same moment with an offset settles which day that is.
    """
    told = (read_claim(claim, language=language) for claim in of_field(claims, field))
    read = [each for each in told if each is not None and (earliest is None or each.value[:_DAY] >= earliest[:_DAY])]
    if not read:
        return None
    first = read[0].value
    settled = next((each for each in read[1:] if is_same_moment(first, zoned=each.value)), None)
    if settled is not None:
        return read[0] if settled.value[:_DAY] == first[:_DAY] else settled
    closer = (
        each
        for each in read[1:]
        if is_printed_local(first, printed=each.value)
        or (len(first) < _DAY <= len(each.value) and each.value.startswith(first))
    )
    return next(closer, read[0])


def read_claim(claim: Claim, *, language: str | None) -> StampRead | None:
    """Read a stamp as a machine or as a person writes it."""
    value = read_stamp(claim.value)
    if value is not None:
        return StampRead(value=value, claim=claim)
    found = find_dates(claim.value[:_MAX_LENGTH], language=language)
    return StampRead(value=found[0].value, claim=claim, is_swappable=found[0].is_swappable) if found else None


def explain_order(*stamps: StampRead | None) -> tuple[tuple[str, str], ...]:
    """Return a note for each date whose day and month could be the other way round."""
    return tuple(
        (codes.DATE_ORDER, f"{stamp.claim.field}: {stamp.claim.value[:_MAX_LENGTH]!r} is read as {stamp.value[:_DAY]}")
        for stamp in stamps
        if stamp is not None and stamp.is_swappable
    )
