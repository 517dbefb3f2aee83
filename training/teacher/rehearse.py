"""`python -m training.teacher.rehearse`: what a finished bundle says of texts whose sets lack its labels.

A head learns from its own sets; texts of another kind, without its labels, pull the encoder away from what it knew of
them. Shown with the labels that the finished bundle gives them, they do not (Li and Hoiem 2016).
"""

from __future__ import annotations

import argparse
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.model import Encoder, Signals, Words, load_encoder
from dateline.model.encoder import LABEL_HEADS, SPAN_HEADS
from dateline.model.lemmas import make_script
from training.data.texts import tag_spans
from training.sets import SETS
from training.teacher.label import write_rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from training.data.texts import Label, Text


def main() -> None:
    """Write the labels of every set without trees and names."""
    parser = argparse.ArgumentParser(prog="python -m training.teacher.rehearse", description=__doc__)
    parser.add_argument("out", type=Path, help="where to write the labels (JSON lines, gzip)")
    parser.add_argument("--data", type=Path, required=True, help="folder with train/ and bench/")
    parser.add_argument("--bundle", type=Path, help="the finished bundle (default: the shipped one)")
    given = parser.parse_args()
    encoder = load_encoder(given.bundle, threads=2)
    texts = (text for entry in SETS for text in entry.read(given.data) if is_bare(text))
    write_rows(given.out, (describe(encoder, text) for text in texts))


def is_bare(text: Text) -> bool:
    """Tell whether a text has labels of events alone."""
    fields = text.sentences[0].fields
    return "events" in fields or "coded" in fields


def describe(encoder: Encoder, text: Text) -> dict[str, object]:
    """Return a row: the text's name and a column for each field, one label a word."""
    (signals,) = encoder.encode([Words(text.words, text.blocks)])
    columns: dict[str, list[Label]] = {
        name: [signals.labels[name][word] for word in range(signals.size)] for name in LABEL_HEADS
    }
    columns |= {name: _tags(signals, name) for name in SPAN_HEADS if name in signals.spans}
    columns["lemma"] = [make_script(word, lemma) for word, lemma in zip(text.words, signals.lemmas, strict=True)]
    columns["deps"] = [signals.deps[word] for word in range(signals.size)]
    columns["heads"] = list(_heads(signals, text))
    return {"text": text.name, **columns}


def _tags(signals: Signals, name: str) -> list[Label]:
    return tag_spans(signals.size, [(span.start, span.end, span.label) for span in signals.spans[name]])


def _heads(signals: Signals, text: Text) -> Iterator[Label]:
    """Yield the head of each word, counted from the first word of what the text holds as one sentence; -1 for roots."""
    for start, end in pairwise([*text.starts, signals.size]):
        for word in range(start, end):
            head = int(signals.heads[word])
            yield -1 if head == word or not start <= head < end else head - start


if __name__ == "__main__":
    main()
