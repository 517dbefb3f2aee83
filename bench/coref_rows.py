"""Gold of coreference: rows of the two kinds of file, and the clusters each asks for."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

ACTOR_TYPES: Final = frozenset({"person", "organization", "place"})
Range = tuple[int, int]
Cluster = frozenset[Range]


class GoldMention(Struct, frozen=True, kw_only=True):
    """A mention of a gold row; `head` is where its head word stands."""

    start: int
    end: int
    type: str = ""
    cluster: str | None = None
    head: tuple[int, int] | None = None


class GoldChain(Struct, frozen=True, kw_only=True):
    """A chain of a page annotated for Dateline."""

    spans: tuple[tuple[int, int], ...]


class CorefRow(Struct, frozen=True, kw_only=True):
    """A text with its gold: `onto` in the manner of OntoNotes, `mentions` in that of GUM, or `chains` of one page."""

    id: str
    text: str
    genre: str = "unknown"
    mentions: tuple[GoldMention, ...] = ()
    onto: tuple[tuple[tuple[int, int], ...], ...] = ()
    chains: tuple[GoldChain, ...] | None = None

    @property
    def is_page(self) -> bool:
        """Tell whether the text is a page as it was found, with furniture."""
        return self.chains is not None


def onto_clusters(row: CorefRow) -> list[Cluster]:
    """Return the clusters of a row as OntoNotes has them: appositions inside their phrase, no predicates."""
    return [frozenset(cluster) for cluster in row.onto]


def actor_clusters(row: CorefRow) -> list[Cluster]:
    """Return the clusters of persons, organizations and places of a row of GUM."""
    clusters: dict[str, set[Range]] = defaultdict(set)
    for mention in row.mentions:
        if mention.type in ACTOR_TYPES and mention.cluster is not None:
            clusters[mention.cluster].add((mention.start, mention.end))
    return [frozenset(cluster) for cluster in clusters.values() if len(cluster) > 1]


def chain_clusters(row: CorefRow) -> list[Cluster]:
    """Return the chains of a page."""
    return [frozenset(chain.spans) for chain in row.chains or ()]


def head_starts(row: CorefRow) -> Iterator[tuple[int, GoldMention]]:
    """Yield the mentions of a row of GUM by where their head word begins."""
    for mention in row.mentions:
        if mention.head is not None:
            yield mention.head[0], mention
