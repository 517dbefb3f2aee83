"""Events of other data sets: what a row of theirs says, in our codes; what it does not say is null."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

Origin = Literal["gdelt", "icews", "polecat"]


class ImportedParty(Struct, frozen=True, kw_only=True):
    """One side of an event: `country` is ISO 3166-1 alpha-3."""

    name: str | None = None
    country: str | None = None


class ImportedEvent(Struct, frozen=True, kw_only=True):
    """One row of another data set.

    `their_id` tells it from all others there. `type`, `mode` and `contexts` are those of the codebook, null or empty
    where it has none; `cameo`, `quad` and `goldstein` are theirs. `day` is when they say it happened, `reported`
    when it was reported. `row` is the whole row as it was, by the names of its columns, without empty cells.
    """

    origin: Origin
    their_id: str
    maker: str
    type: str | None = None
    mode: str | None = None
    contexts: tuple[str, ...] = ()
    cameo: str | None = None
    quad: int | None = None
    goldstein: float | None = None
    actor: ImportedParty = ImportedParty()
    recipient: ImportedParty = ImportedParty()
    day: date | None = None
    reported: date | None = None
    place_name: str | None = None
    place_country: str | None = None
    uri: str | None = None
    publisher: str | None = None
    row: dict[str, str]
