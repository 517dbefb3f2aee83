"""The gold file in; pairs of Dateline's own phrases with their features and whether they are one out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from bench.coref import read_facts
from bench.coref_rows import CorefRow, head_starts
from bench.files import read_rows
from dateline.annotate.coreference.features import describe_pairs
from dateline.annotate.coreference.page import Prepared, prepare

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from bench.coref_rows import GoldMention
    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.annotate.encode import TextEncoder

TRAIN: Final = "bench/actors/coref_train.jsonl.gz"
DEVELOPMENT: Final = "bench/actors/coref_dev.jsonl.gz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A text with its pairs: `table` has a row of features a pair, `labels` tells which pairs are one."""

    row: CorefRow
    facts: Facts
    page: Prepared
    table: NDArray[np.float32]
    labels: NDArray[np.bool_]


def read_texts(path: Path, encoder: TextEncoder) -> Iterator[Text]:
    """Yield the texts of a gold file, each encoded by itself."""
    for row in read_rows(path, CorefRow):
        facts = read_facts(row, encoder)
        page = prepare(facts)
        entities = align(row, facts, page.phrases)
        pairs = zip(page.pairs.earlier.tolist(), page.pairs.later.tolist(), strict=True)
        labels = [entities[later] is not None and entities[earlier] == entities[later] for earlier, later in pairs]
        table = describe_pairs(page.columns, page.pairs)
        yield Text(row=row, facts=facts, page=page, table=table, labels=np.array(labels, dtype=bool))


def align(row: CorefRow, facts: Facts, phrases: list[Phrase]) -> list[str | None]:
    """Return for each phrase the gold cluster it belongs to, None where gold has no such mention."""
    return [None if mention is None else mention.cluster for mention in align_mentions(row, facts, phrases)]


def align_mentions(row: CorefRow, facts: Facts, phrases: list[Phrase]) -> list[GoldMention | None]:
    """Return for each phrase the gold mention that it is: by its words, else by its head word, else None."""
    by_words = {(mention.start, mention.end): mention for mention in row.mentions}
    by_head: dict[int, list[GoldMention]] = {}
    for start, mention in head_starts(row):
        by_head.setdefault(start, []).append(mention)
    found = []
    for phrase in phrases:
        start, end = facts.frame.starts[phrase.start], facts.frame.ends[phrase.end - 1]
        near = by_head.get(facts.frame.starts[phrase.head], ()) if phrase.form != "pair" else ()
        best = max(near, key=lambda gold: min(gold.end, end) - max(gold.start, start), default=None)
        found.append(by_words.get((start, end), best))
    return found
