"""How a teacher reads texts: window by window, windows of like length together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import torch

from dateline.model.windows import Window, cut_windows
from training.samples import Sample, pad_samples

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

    from torch import Tensor

    from dateline.model.pieces import WordPieces
    from training.data.texts import Text
    from training.network import Network

BATCH_WORDS: Final = 3000


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

    @property
    def own(self) -> range:
        """Return the words of the text that are this window's to tell of."""
        return range(self.window.start, self.window.end)


@dataclass(frozen=True, slots=True)
class Reading:
    """A trained network with what it needs to read."""

    network: Network
    pieces: WordPieces
    rng: random.Random

    def read(self, texts: Sequence[Text]) -> Iterator[tuple[list[Job], Tensor]]:
        """Yield windows and the vectors of their words, (windows, words, width); the order depends on texts alone."""
        jobs = [job for index, text in enumerate(texts) for job in self._cut(index, text)]
        for group in _group(sorted(jobs, key=lambda job: len(job.seen))):
            yield group, self._vectors(group)

    def _cut(self, index: int, text: Text) -> Iterator[Job]:
        words = text.words
        sizes = [len(ids) for ids in self.pieces.split(words)]
        for window in cut_windows(words, sizes, text.blocks):
            yield Job(index, words, window)

    @torch.inference_mode()
    def _vectors(self, group: Sequence[Job]) -> Tensor:
        samples = [Sample(job.seen, {}) for job in group]
        device = next(self.network.parameters()).device
        batch = pad_samples(samples, pieces=self.pieces, rng=self.rng, is_recased=False)
        with torch.autocast(device.type, dtype=torch.bfloat16):
            return self.network.words({name: value.to(device) for name, value in batch.items()}).float()


def _group(jobs: Sequence[Job]) -> Iterator[list[Job]]:
    group: list[Job] = []
    for job in jobs:
        if group and len(job.seen) * (len(group) + 1) > BATCH_WORDS:
            yield group
            group = []
        group.append(job)
    if group:
        yield group
