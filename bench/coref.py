"""Area `coref`: which mentions of a text are one, found and put together by Dateline, by the convention of the gold.

GUM is measured twice: `onto` is the whole of it in the manner of OntoNotes, comparable with published systems, and
`actors` its persons, organizations and places. Both come from the same chains; only spans and choice differ. The
predictions that are written hold both, `clusters` by OntoNotes and `actors`; an outside scorer judges each in turn.
Each line of a GUM text is a block. A page with furniture (`chains` in its gold) is read as a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from bench.area import Request, judge
from bench.coref_rows import Cluster, CorefRow, actor_clusters, chain_clusters, onto_clusters
from bench.coref_score import score_clusters
from bench.coref_spans import gum_spans, onto_spans, record_spans
from bench.files import read_rows, write_rows
from bench.page_reading import NO_ARTICLE, read_plain
from bench.reading import Range, line_ranges
from dateline.annotate.base import Facts, facts_of
from dateline.annotate.coreference.page import find_chains
from dateline.annotate.encode import Encode, TextEncoder
from dateline.annotate.frame import make_doc
from dateline.model.encoder import load_encoder
from dateline.schema import Block, Document

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bench.metrics import Json, Metrics

NO_HASH: Final = "0" * 64  # of a text that is no file


class Found(NamedTuple):
    """What was found in a text: clusters by OntoNotes (or as a page has them), and clusters of actors."""

    clusters: list[Cluster]
    actors: list[Cluster]


def measure(request: Request) -> Metrics:
    """Return MUC, B-cubed, CEAF-e and CoNLL F1 (0 to 1) of each convention."""
    rows = read_rows(request.gold, CorefRow)
    encoder = load_encoder(request.model)
    found = [find_clusters(row, encoder) for row in rows]
    if request.out is not None:
        write_rows(request.out, _predictions(rows, found, "clusters"))
    metrics: dict[str, Json] = {"docs": len(rows)}
    if request.scorer is None:
        return {**metrics, **score_rows(rows, found)}
    apart = msgspec.structs.replace(request, out=None)
    both = {name: judge(apart, _predictions(rows, found, name), score=dict) for name in ("clusters", "actors")}
    return {**metrics, **_merge(both["clusters"], both["actors"])}


def find_clusters(row: CorefRow, encoder: TextEncoder) -> Found:
    """Return the clusters of a text by the convention of its gold."""
    facts = read_facts(row, encoder)
    page, chains = find_chains(facts)
    if row.is_page:
        clusters = record_spans(facts, page, chains)
        return Found(clusters, clusters)
    return Found(onto_spans(facts, page, chains), gum_spans(facts, page, chains))


def read_facts(row: CorefRow, encoder: TextEncoder) -> Facts:
    """Return the encoded text of a row, line by line; of a page only what Dateline takes for the article."""
    lines = line_ranges(row.text)
    if row.is_page:
        article = read_plain(row.id, row.text) or NO_ARTICLE
        lines = [line for line in lines if any(_overlap(line, span) for span in article.spans)]
    blocks = tuple(Block(start=start, end=end, role="paragraph") for start, end in lines)
    document = Document(
        uri=row.id, media_type="text/plain", encoding="utf-8", sha256=NO_HASH, text=row.text, blocks=blocks
    )
    return facts_of(Encode(encoder)(make_doc(document)))


def _overlap(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def score_rows(rows: Sequence[CorefRow], found: Sequence[Found]) -> dict[str, Json]:
    """Return the scores of texts of GUM as `coref.onto` and `coref.actors`, of pages as `seed.coref`."""
    pairs = list(zip(rows, found, strict=True))
    texts = [(row, one) for row, one in pairs if not row.is_page]
    pages = [(row, one) for row, one in pairs if row.is_page]
    scores: dict[str, Json] = {}
    if texts:
        scores["coref"] = {
            "onto": score_clusters((onto_clusters(row), one.clusters) for row, one in texts),
            "actors": score_clusters((actor_clusters(row), one.actors) for row, one in texts),
        }
    if pages:
        scores["seed"] = {"coref": score_clusters((chain_clusters(row), one.clusters) for row, one in pages)}
    return scores


def _predictions(rows: Sequence[CorefRow], found: Sequence[Found], name: str) -> list[Mapping[str, object]]:
    """Return the rows that a scorer reads: `clusters` by the convention asked for, `actors` beside them."""
    return [
        {
            "id": row.id,
            "entities": [],
            "clusters": _sorted(getattr(one, name)),
            "actors": _sorted(one.actors),
        }
        for row, one in zip(rows, found, strict=True)
    ]


def _sorted(clusters: Sequence[Cluster]) -> list[list[Range]]:
    return sorted(sorted(cluster) for cluster in clusters if len(cluster) > 1)


def _merge(onto: Metrics, actors: Metrics) -> dict[str, Json]:
    """Return a scorer's metrics, its part `actors` judged by the clusters of actors."""
    merged = dict(onto)
    for name, part in actors.items():
        here = merged.get(name)
        if isinstance(part, dict) and isinstance(here, dict) and "actors" in part:
            merged[name] = {**here, "actors": part["actors"]}
    return merged
