"""Gold of places, and a text read for them: rows of toponyms with points."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from bench.reading import line_ranges
from dateline.annotate.base import Facts, facts_of
from dateline.annotate.encode import Encode, TextEncoder
from dateline.annotate.frame import make_doc
from dateline.schema import Block, Document

if TYPE_CHECKING:
    from bench.places_score import Spot

NO_HASH: Final = "0" * 64  # of a text that is no file


class GoldToponym(Struct, frozen=True, kw_only=True):
    """A toponym of a gold row; `country_level` is given where it is a whole country."""

    start: int
    end: int
    lat: float | None = None
    lon: float | None = None
    geonameid: str | int | None = None
    country: str | None = None
    country_level: str | None = None
    kind: str | None = None

    @property
    def spot(self) -> Spot | None:
        """Return its point, None where it has none."""
        return None if self.lat is None or self.lon is None else (self.lat, self.lon)


class PlacesRow(Struct, frozen=True, kw_only=True):
    """A text with its gold toponyms; `corpus` says by which rules they were marked."""

    id: str
    text: str
    toponyms: tuple[GoldToponym, ...]
    corpus: str = "unknown"
    domain: str | None = None
    url: str | None = None

    @property
    def site(self) -> str:
        """Return where the text comes from: texts of one site are alike."""
        return self.domain or (self.url or self.id).removeprefix("https://").removeprefix("http://").split("/")[0]


def read_facts(row: PlacesRow, encoder: TextEncoder) -> Facts:
    """Return the encoded text of a row, each line a block."""
    blocks = tuple(Block(start=start, end=end, role="paragraph") for start, end in line_ranges(row.text))
    document = Document(
        uri=row.id, media_type="text/plain", encoding="utf-8", sha256=NO_HASH, text=row.text, blocks=blocks
    )
    return facts_of(Encode(encoder)(make_doc(document)))
