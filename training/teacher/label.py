"""What the teacher says of texts without names: for each word the two likeliest tags, and how sure it is."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import torch

from training.data.texts import ANY_BEGIN, ANY_INSIDE, ANY_NAME, IGNORE, Label, Text

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from training.tasks.base import LabelSets
    from training.teacher.reading import Job, Reading

FIELD: Final = "names"
SECOND: Final = "names_second"
SHARE: Final = "names_share"
HELD: Final = 0.3  # where a treebank's hint leaves less than this of the teacher's chances, the two differ: unknown
_ALLOWED: Final = {ANY_BEGIN: "B", ANY_INSIDE: "I", ANY_NAME: "BI"}


class Opinion(NamedTuple):
    """The likeliest tag of a word, the second, and the percentage of the first among the two."""

    first: str
    second: str
    share: int


UNKNOWN: Final = Opinion(IGNORE, IGNORE, 100)


@dataclass(frozen=True, slots=True)
class Teacher:
    """A trained teacher of names."""

    reading: Reading
    labels: LabelSets

    def label(self, texts: Sequence[Text]) -> Iterator[dict[str, object]]:
        """Yield a row a text: its name, and three columns of one entry a word (see `Opinion`)."""
        hints = [[hint for sentence in text.sentences for hint in sentence.fields.get("hints", ())] for text in texts]
        opinions = [[UNKNOWN] * text.size for text in texts]
        for group, hidden in self.reading.read(texts):
            self._judge(group, hidden, opinions, hints)
        for text, found in zip(texts, opinions, strict=True):
            first, second, share = zip(*found, strict=True)
            yield {"text": text.name, FIELD: first, SECOND: second, SHARE: share}

    @torch.inference_mode()
    def _judge(
        self, group: Sequence[Job], hidden: Tensor, opinions: list[list[Opinion]], hints: Sequence[Sequence[Label]]
    ) -> None:
        network = self.reading.network
        (task,) = (task for task in network.tasks if task.name == FIELD)
        rows = task.outputs(network.heads[FIELD], hidden, {})[FIELD].exp().tolist()
        for job, row in zip(group, rows, strict=True):
            hinted = hints[job.text]
            for index in job.own:
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
