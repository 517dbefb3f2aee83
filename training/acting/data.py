"""The gold file in; Dateline's own descriptions with their features, and which of them stand for actors, out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from bench.coref import read_facts
from dateline.annotate.acting.evidence import describe_descriptions
from dateline.annotate.coreference.nouns import Kind
from dateline.annotate.coreference.page import prepare
from training.acting.treebank import read_rows
from training.coreference.data import align_mentions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from bench.coref_rows import GoldMention
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.annotate.encode import TextEncoder

TRAIN: Final = "train/ud/gum-train.conllu.gz"
DEVELOPMENT: Final = "train/ud/gum-dev.conllu.gz"
ACTING: Final = frozenset({"person", "organization"})


@dataclass(frozen=True, slots=True)
class Described:
    """The descriptions of a text that gold has a mention for, and whether each stands for an actor."""

    table: NDArray[np.float32]
    labels: NDArray[np.bool_]


def read_texts(path: Path, encoder: TextEncoder) -> Iterator[Described]:
    """Yield the texts of a gold file, each encoded by itself."""
    for row in read_rows(path):
        facts = read_facts(row, encoder)
        page = prepare(facts)
        gold = align_mentions(row, facts, page.phrases)
        indices, table = describe_descriptions(facts, page)
        known = [
            (line, mention, page.phrases[at]) for line, at in enumerate(indices) if (mention := gold[at]) is not None
        ]
        labels = [_is_actor(mention, phrase) for _, mention, phrase in known]
        yield Described(table[[line for line, _, _ in known]], np.array(labels, dtype=bool))


def _is_actor(mention: GoldMention, phrase: Phrase) -> bool:
    """Tell whether a description stands for an actor; gold has states as places."""
    kind = phrase.traits.kind
    is_state = mention.type == "place" and Kind.COUNTRY in kind and Kind.PLACE not in kind
    return mention.type in ACTING or is_state
