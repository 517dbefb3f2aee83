"""What the teacher says of texts without names: tags where it is sure, nothing where it is not."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import torch

from dateline.model.windows import Window, cut_windows
from training.data.texts import ANY_BEGIN, ANY_INSIDE, ANY_NAME, IGNORE, OUTSIDE, Label, Text
from training.samples import Sample, pad_samples

if TYPE_CHECKING:
    import random
    from pathlib import Path

    from dateline.model.pieces import WordPieces
    from training.network import Network
    from training.tasks.base import LabelSets

FIELD: Final = "names"
SURE: Final = 0.75  # the least chance of a tag that is taken; below it the word says nothing
BATCH_WORDS: Final = 3000
_ALLOWED: Final = {ANY_BEGIN: "B", ANY_INSIDE: "I", ANY_NAME: "BI"}


@dataclass(frozen=True, slots=True)
class Job:
    """One window of one text."""

    text: int
    words: list[str]
    window: Window

    @property
    def seen(self) -> list[str]:
        """Return the words that are read, those for context among them."""
        return self.words[self.window.first : self.window.end]


@dataclass(frozen=True, slots=True)
class Teacher:
    """A trained teacher with what it needs to read."""

    network: Network
    labels: LabelSets
    pieces: WordPieces
    rng: random.Random

    def label(self, texts: Sequence[Text]) -> Iterator[dict[str, object]]:
        """Yield a row a text: its name, and `names`, one tag a word of all its sentences."""
        words = [text.words for text in texts]
        tags = [[IGNORE] * len(found) for found in words]
        jobs = [job for index, text in enumerate(texts) for job in self._cut(index, text, words[index])]
        for group in _group(sorted(jobs, key=lambda job: len(job.seen))):
            self._tag(group, tags)
        for text, found in zip(texts, tags, strict=True):
            hints = [hint for sentence in text.sentences for hint in sentence.fields.get("hints", ())]
            agreed = [_agree(tag, hint) for tag, hint in zip(found, hints, strict=True)] if hints else found
            yield {"text": text.name, FIELD: agreed}

    def _cut(self, index: int, text: Text, words: list[str]) -> Iterator[Job]:
        sizes = [len(ids) for ids in self.pieces.split(words)]
        for window in cut_windows(words, sizes, text.blocks):
            yield Job(index, words, window)

    @torch.inference_mode()
    def _tag(self, group: Sequence[Job], tags: list[list[str]]) -> None:
        samples = [Sample(job.seen, {}) for job in group]
        batch = pad_samples(samples, pieces=self.pieces, rng=self.rng, is_recased=False)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = self.network.words(batch)
        (task,) = (task for task in self.network.tasks if task.name == FIELD)
        scores, ids = task.outputs(self.network.heads[FIELD], hidden.float(), {})[FIELD].exp().max(-1)
        for job, chances, best in zip(group, scores.tolist(), ids.tolist(), strict=True):
            for index in range(job.window.start, job.window.end):
                place = index - job.window.first
                if chances[place] >= SURE:
                    tags[job.text][index] = self.labels[FIELD][best[place]]


def write_rows(path: Path, rows: Iterator[Mapping[str, object]]) -> None:
    """Write rows as compressed JSON lines."""
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in rows)


def _agree(tag: str, hint: Label) -> str:
    """Return a tag that the treebank's hint allows; unknown where the two differ; the hint itself where it is a tag."""
    if hint == IGNORE:
        return tag
    if hint in _ALLOWED:
        return tag if tag[0] in _ALLOWED[str(hint)] else IGNORE
    return str(hint) if tag in {hint, IGNORE} or hint != OUTSIDE else IGNORE


def _group(jobs: Sequence[Job]) -> Iterator[list[Job]]:
    group: list[Job] = []
    for job in jobs:
        if group and len(job.seen) * (len(group) + 1) > BATCH_WORDS:
            yield group
            group = []
        group.append(job)
    if group:
        yield group
