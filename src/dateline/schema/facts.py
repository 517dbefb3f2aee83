"""What all facts share: an id, evidence, a maker and a confidence."""

from __future__ import annotations

from hashlib import blake2b

from msgspec import Struct, json

from dateline.schema.spans import Span

ID_BYTES = 8  # 64 bits: ids need to be unique inside one record only


class Fact(Struct, frozen=True, kw_only=True):
    """One fact of a page.

    `id` is a content hash, stable for the same input and version. `evidence` is never empty. `maker` names the
    annotator and its version. `confidence` is a calibrated probability, 0 to 1.
    """

    id: str
    evidence: tuple[Span, ...]
    maker: str
    confidence: float


def make_fact_id(kind: str, *parts: object) -> str:
    """Return a content hash such as `actor-9f86d081884c7d65` of whatever tells this fact from the others.

    The parts must be JSON-encodable; equal parts give equal ids, on any machine.
    """
    digest = blake2b(json.encode(parts), digest_size=ID_BYTES).hexdigest()
    return f"{kind}-{digest}"
