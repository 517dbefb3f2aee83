"""What the teacher says of texts without names: for each word the two likeliest tags, and how sure it is."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import torch

from dateline.model.windows import Window, cut_windows
from training.data.texts import ANY_BEGIN, ANY_INSIDE, ANY_NAME, IGNORE, Label, Text
from training.samples import Sample, pad_samples

if TYPE_CHECKING:
    import random
    from pathlib import Path

    from dateline.model.pieces import WordPieces
    from training.network import Network
    from training.tasks.base import LabelSets

FIELD: Final = "names"
SECOND: Final = "names_second"
SHARE: Final = "names_share"
HELD: Final = 0.3  # where a treebank's hint leaves less than this of the teacher's chances, the two differ: unknown
BATCH_WORDS: Final = 3000
_ALLOWED: Final = {ANY_BEGIN: "B", ANY_INSIDE: "I", ANY_NAME: "BI"}


class Opinion(NamedTuple):
    """The likeliest tag of a word, the second, and the percentage of the first among the two."""

    first: str
    second: str
    share: int


UNKNOWN: Final = Opinion(IGNORE, IGNORE, 100)


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
        """Yield a row a text: its name, and three columns of one entry a word (see `Opinion`)."""
        words = [text.words for text in texts]
        hints = [[hint for sentence in text.sentences for hint in sentence.fields.get("hints", ())] for text in texts]
        opinions = [[UNKNOWN] * len(found) for found in words]
        jobs = [job for index, text in enumerate(texts) for job in self._cut(index, text, words[index])]
        for group in _group(sorted(jobs, key=lambda job: len(job.seen))):
            self._judge(group, opinions, hints)
        for text, found in zip(texts, opinions, strict=True):
            first, second, share = zip(*found, strict=True)
            yield {"text": text.name, FIELD: first, SECOND: second, SHARE: share}

    def _cut(self, index: int, text: Text, words: list[str]) -> Iterator[Job]:
        sizes = [len(ids) for ids in self.pieces.split(words)]
        for window in cut_windows(words, sizes, text.blocks):
            yield Job(index, words, window)

    @torch.inference_mode()
    def _judge(self, group: Sequence[Job], opinions: list[list[Opinion]], hints: Sequence[Sequence[Label]]) -> None:
        samples = [Sample(job.seen, {}) for job in group]
        batch = pad_samples(samples, pieces=self.pieces, rng=self.rng, is_recased=False)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = self.network.words(batch)
        (task,) = (task for task in self.network.tasks if task.name == FIELD)
        rows = task.outputs(self.network.heads[FIELD], hidden.float(), {})[FIELD].exp().tolist()
        for job, row in zip(group, rows, strict=True):
            hinted = hints[job.text]
            for index in range(job.window.start, job.window.end):
                chances = dict(zip(self.labels[FIELD], row[index - job.window.first], strict=True))
                opinions[job.text][index] = weigh(chances, hinted[index] if hinted else IGNORE)


def write_rows(path: Path, rows: Iterator[Mapping[str, object]]) -> None:
    """Write rows as compressed JSON lines."""
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in rows)


def weigh(chances: Mapping[str, float], hint: Label) -> Opinion:
    """Return what the chances of tags say, of those that a treebank's hint allows."""
    allowed = {tag: chance for tag, chance in chances.items() if _allows(hint, tag)}
    if sum(allowed.values()) < HELD:
        return UNKNOWN
    first, second = (*sorted(allowed, key=lambda tag: -allowed[tag]), *[str(hint)] * 2)[:2]
    share = allowed[first] / (allowed[first] + allowed.get(second, 0.0) * (second != first))
    return Opinion(first, second, round(100 * share))


def _allows(hint: Label, tag: str) -> bool:
    if hint == IGNORE:
        return True
    return tag[0] in _ALLOWED[str(hint)] if hint in _ALLOWED else tag == hint


def _group(jobs: Sequence[Job]) -> Iterator[list[Job]]:
    group: list[Job] = []
    for job in jobs:
        if group and len(job.seen) * (len(group) + 1) > BATCH_WORDS:
            yield group
            group = []
        group.append(job)
    if group:
        yield group
