"""Texts to windows, windows to padded batches with the labels of every head."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from dateline.model.shapes import shape_of
from dateline.model.windows import WINDOW_PIECES
from training.data.texts import IGNORE
from training.tasks.base import IGNORED, LabelSets

if TYPE_CHECKING:
    import random

    from dateline.model.pieces import WordPieces
    from training.data.texts import Label, Sentence, Text

MIN_PIECES = 24  # a window's random aim lies between this and WINDOW_PIECES, so that all lengths are seen
RECASED = 0.06  # share of windows shown all in lower or upper case: headlines, careless typing
POOL = 64  # batches' worth of windows that are sorted by length together
_NUMBERS = frozenset(
    {"chains", "names_share", "events_number", "events_actors", "events_recipients", "events_sources", "events_targets"}
)
_PLAIN = _NUMBERS | {"heads", "links"}  # numbers, no labels; those that point at words move with their sentence
_SECOND = "_second"  # a second tag of the same field has the labels of the first


@dataclass(frozen=True, slots=True)
class Sample:
    """One window with its labels, as lists a word."""

    words: list[str]
    fields: dict[str, list[int]]


def count_labels(texts: Iterator[Text]) -> dict[str, Counter[str]]:
    """Return how often each label of each field occurs."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for sentence in text.sentences:
            for name, labels in sentence.fields.items():
                if name not in _PLAIN:
                    counts[name].update(str(label) for label in labels if label != "_" or name in {"feats", "xpos"})
    return counts


def cut_samples(text: Text, *, labels: LabelSets, pieces: WordPieces, rng: random.Random) -> Iterator[Sample]:
    """Yield windows of whole sentences of random length; a sentence that no window can hold is cut."""
    held: list[Sentence] = []
    size, aim = 0, rng.randint(MIN_PIECES, WINDOW_PIECES)
    for sentence in text.sentences:
        grown = sum(len(ids) for ids in pieces.split(sentence.words))
        if held and size + grown > aim:
            yield _join(held, labels=labels, pieces=pieces, is_segmented=text.is_segmented)
            held, size, aim = [], 0, rng.randint(MIN_PIECES, WINDOW_PIECES)
        held.append(sentence)
        size += grown
    if held:
        yield _join(held, labels=labels, pieces=pieces, is_segmented=text.is_segmented)


def make_batches(
    samples: list[Sample], *, pieces: WordPieces, size: int, rng: random.Random
) -> Iterator[dict[str, Tensor]]:
    """Yield shuffled batches of at most `size` padded pieces, windows of like length together."""
    rng.shuffle(samples)
    lengths = {id(sample): sum(map(len, pieces.split(sample.words))) for sample in samples}
    pool = max(1, POOL * size // 100)
    for start in range(0, len(samples), pool):
        for group in _group(sorted(samples[start : start + pool], key=lambda s: lengths[id(s)]), lengths, size):
            yield pad_samples(group, pieces=pieces, rng=rng)


def pad_samples(
    group: Sequence[Sample], *, pieces: WordPieces, rng: random.Random, is_recased: bool = True
) -> dict[str, Tensor]:
    """Return the tensors of a batch: the graph's inputs and one (batch, words) tensor a field."""
    split = [pieces.split(sample.words) for sample in group]
    wide = 2 + max(sum(map(len, ids)) for ids in split)
    long = max(len(sample.words) for sample in group)
    batch = {
        "ids": np.full((len(group), wide), pieces.pad),
        "shapes": np.zeros((len(group), wide), dtype=np.int64),
        "first": np.zeros((len(group), long), dtype=np.int64),
    }
    batch.update({name: np.full((len(group), long), IGNORED) for sample in group for name in sample.fields})
    for row, (sample, ids) in enumerate(zip(group, split, strict=True)):
        _fill(
            batch,
            row,
            sample=sample,
            split=ids,
            shapes=_shapes(sample.words, rng if is_recased else None),
            pieces=pieces,
        )
    return {name: torch.from_numpy(array.astype(np.int64)) for name, array in batch.items()}


def _fill(
    batch: Mapping[str, np.ndarray[tuple[int, ...], np.dtype[np.int64]]],
    row: int,
    *,
    sample: Sample,
    split: Sequence[tuple[int, ...]],
    shapes: Sequence[int],
    pieces: WordPieces,
) -> None:
    ids, marks, first = [pieces.start], [0], []
    for word_ids, shape in zip(split, shapes, strict=True):
        first.append(len(ids))
        ids.extend(word_ids)
        marks.extend([shape] * len(word_ids))
    batch["ids"][row, : len(ids) + 1] = [*ids, pieces.end]
    batch["shapes"][row, : len(marks)] = marks
    batch["first"][row, : len(first)] = first
    for name, values in sample.fields.items():
        batch[name][row, : len(values)] = values


def _group(samples: Sequence[Sample], lengths: Mapping[int, int], size: int) -> Iterator[list[Sample]]:
    group: list[Sample] = []
    for sample in samples:
        if group and (lengths[id(sample)] + 2) * (len(group) + 1) > size:
            yield group
            group = []
        group.append(sample)
    if group:
        yield group


def _shapes(words: Sequence[str], rng: random.Random | None) -> list[int]:
    if rng is None or rng.random() >= RECASED:
        return [shape_of(word) for word in words]
    recase = str.upper if rng.random() < 0.5 else str.lower  # noqa: PLR2004 - one half each
    return [shape_of(recase(word)) for word in words]


def _join(sentences: Sequence[Sentence], *, labels: LabelSets, pieces: WordPieces, is_segmented: bool) -> Sample:
    words: list[str] = []
    fields: dict[str, list[int]] = {
        name: [] for name in sentences[0].fields if name in _PLAIN or name.removesuffix(_SECOND) in labels
    }
    known: list[int] = []
    for sentence in sentences:
        offset = len(words)
        words.extend(sentence.words)
        for name, values in fields.items():
            values.extend(_encode(name, sentence.fields[name], labels=labels, offset=offset))
        edge = IGNORED if sentence.begins_block or not known else 1
        known.extend([edge, *[0] * (len(sentence.words) - 1)])
    if is_segmented:
        fields["sentence"] = known
    if is_segmented or "heads" in fields:
        fields["number"] = np.cumsum([k != 0 for k in known]).tolist()
    return _cut(Sample(words, fields), pieces)


def _encode(name: str, values: Sequence[Label], *, labels: LabelSets, offset: int) -> list[int]:
    if name == "heads":
        return [0 if int(head) < 0 else int(head) + offset + 1 for head in values]
    if name == "links":
        return [IGNORED if value == IGNORE else max(-1, int(value) + offset) for value in values]
    if name in _NUMBERS:
        return [IGNORED if value == IGNORE else int(value) for value in values]
    index = _index(labels[name.removesuffix(_SECOND)])
    return [index.get(str(value), IGNORED) for value in values]


@lru_cache(maxsize=64)
def _index(labels: tuple[str, ...]) -> dict[str, int]:
    return {label: number for number, label in enumerate(labels)}


def _cut(sample: Sample, pieces: WordPieces) -> Sample:
    """Cut what does not fit a window; words whose head is cut off lose their tree labels, others their links."""
    total, keep = 0, 0
    for ids in pieces.split(sample.words):
        total += len(ids)
        if total > WINDOW_PIECES:
            break
        keep += 1
    fields = {name: values[:keep] for name, values in sample.fields.items()}
    if "links" in fields:
        fields["links"] = [link if 0 <= link < keep else IGNORED for link in fields["links"]]
    if keep == len(sample.words):
        return Sample(sample.words, fields)
    if "heads" in fields:
        fields["heads"] = [head if head <= keep else IGNORED for head in fields["heads"]]
    return Sample(sample.words[:keep], fields)
