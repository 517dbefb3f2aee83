"""Sentences with the tags and trees that the shipped encoder gave them, kept in `trees.txt`: tests need no model.

`python -m tests.annotate.quantities.trees` reads `sentences.txt` anew, a page a line, and writes `trees.txt`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.encode import Encode, hang_signals
from dateline.annotate.frame import make_doc
from dateline.model.signals import Labels, ScoredSpan, Signals
from tests.annotate.pages import make_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

FOLDER: Final = Path(__file__).parent
TREES: Final = FOLDER / "trees.txt"
SENTENCES: Final = FOLDER / "sentences.txt"
MODEL: Final = "model@test"


class Row(NamedTuple):
    """One word: whether it starts a sentence, its tags, lemma, head and relation, and the name it belongs to."""

    word: str
    starts: bool
    upos: str
    xpos: str
    lemma: str
    head: int
    dep: str
    name: str


def read_page(text: str) -> Doc:
    """Return the annotated Doc of a text of `sentences.txt`; any other text has words without tags."""
    doc = make_doc(make_document(("paragraph", text)))
    rows = _trees().get(text)
    words = facts_of(doc).frame.words
    return hang_signals(doc, _make_signals(rows if rows is not None else [_plain(word) for word in words]), model=MODEL)


def facts_for(text: str) -> Facts:
    """Return the facts of a text, nothing but the signals in them."""
    return facts_of(read_page(text))


@cache
def _trees() -> dict[str, list[Row]]:
    trees = {}
    for block in TREES.read_text(encoding="utf-8").strip().split("\n\n"):
        text, *lines = block.split("\n")
        trees[text.removeprefix("# ")] = [_read_row(line) for line in lines]
    return trees


def _read_row(line: str) -> Row:
    word, starts, upos, xpos, lemma, head, dep, name = line.split("\t")
    return Row(word, starts == "1", upos, xpos, lemma, int(head), dep, name)


def _plain(word: str) -> Row:
    return Row(word, starts=False, upos="X", xpos="FW", lemma=word.lower(), head=0, dep="dep", name="-")


def _make_signals(rows: Sequence[Row]) -> Signals:
    labels = {
        "upos": _labels([row.upos for row in rows]),
        "xpos": _labels([row.xpos for row in rows]),
        "feats": _labels(["_" for _ in rows]),
    }
    starts = np.array([row.starts or not index for index, row in enumerate(rows)], dtype=bool)
    heads = np.array([row.head for row in rows], dtype=np.int32)
    lemmas = tuple(row.lemma for row in rows)
    deps = _labels([row.dep for row in rows])
    return Signals(len(rows), starts, labels, lemmas, heads, deps, {"names": tuple(_names(rows))})


def _labels(values: Sequence[str]) -> Labels:
    names = tuple(sorted(set(values)))
    ids = np.array([names.index(value) for value in values], dtype=np.int32)
    return Labels(names, ids, np.ones(len(values), np.float32))


def _names(rows: Sequence[Row]) -> list[ScoredSpan]:
    """Return the names: "B-place" begins one, "I" goes on with it."""
    spans: list[ScoredSpan] = []
    for index, row in enumerate(rows):
        if row.name.startswith("B-"):
            spans.append(ScoredSpan(index, index + 1, row.name[2:], 0.9))
        elif row.name == "I":
            spans[-1] = spans[-1]._replace(end=index + 1)
    return spans


def draw_trees() -> str:
    """Return what `trees.txt` should hold: each text with a line a word, as the shipped encoder reads it."""
    from dateline.model import load_encoder

    encode = Encode(load_encoder())
    texts = SENTENCES.read_text(encoding="utf-8").splitlines()
    docs = {text: encode(make_doc(make_document(("paragraph", text)))) for text in texts}
    return "\n".join(_draw(text, facts_of(doc)) for text, doc in docs.items())


def _draw(text: str, facts: Facts) -> str:
    signals = facts.read_signals()
    names = {word: "I" for span in signals.spans["names"] for word in range(span.start, span.end)}
    names |= {span.start: f"B-{span.label}" for span in signals.spans["names"]}
    lines = [f"# {text}"]
    for index, word in enumerate(facts.frame.words):
        tags = (signals.labels["upos"][index], signals.labels["xpos"][index], signals.lemmas[index])
        tree = (str(int(signals.heads[index])), signals.deps[index], names.get(index, "-"))
        lines.append("\t".join((word, str(int(signals.sentence_starts[index])), *tags, *tree)))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    TREES.write_text(draw_trees(), encoding="utf-8", newline="\n")
