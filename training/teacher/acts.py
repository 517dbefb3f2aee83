"""What teachers say of events in texts without them: triggers with kind, status and parties, where they are sure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple, cast

import numpy as np
import torch

from training.data.events import NONE
from training.data.texts import IGNORE
from training.tasks.events import EventHead, EventTask

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from torch import Tensor

    from training.data.texts import Label, Text
    from training.tasks.base import LabelSets
    from training.teacher.reading import Job, Reading

Table = np.ndarray[tuple[int, int], np.dtype[np.float32]]

SURE_KIND: Final = 0.6  # a word of which teachers are less sure is unknown, not "no event"
SURE_NONE: Final = 0.9
DOUBT: Final = (0.3, 0.7)  # a trigger with a party's word in between teaches its kind alone
NUMBERS: Final = 60  # events of a text are numbered round: no window holds so many, and a mask of bits does


class Opinion(NamedTuple):
    """Chances of one window: (words, kinds), (words, statuses), and (words, words) twice."""

    kinds: Table
    statuses: Table
    actors: Table
    recipients: Table


@dataclass(slots=True)
class Columns:
    """The labels of one text, one a word."""

    events: list[Label]
    statuses: list[Label]
    events_number: list[Label]
    events_actors: list[int]
    events_recipients: list[int]
    count: int = 0

    @classmethod
    def blank(cls, size: int) -> Columns:
        """Return columns that know nothing."""
        return cls([IGNORE] * size, [IGNORE] * size, [IGNORE] * size, [0] * size, [0] * size)

    def add(self, word: int, status: str, parties: tuple[list[int], list[int]]) -> None:
        """Note the status and the words of actors and recipients of a trigger."""
        number = self.count % NUMBERS
        self.count += 1
        self.statuses[word], self.events_number[word] = status, number
        for column, words in zip((self.events_actors, self.events_recipients), parties, strict=True):
            for each in words:
                column[each] |= 1 << number

    def row(self, name: str) -> dict[str, object]:
        """Return the columns as a row of a file of labels."""
        fields = [name for name in self.__slots__ if name != "count"]
        return {"text": name, **{field: getattr(self, field) for field in fields}}


def label_events(readings: Sequence[Reading], labels: LabelSets, texts: Sequence[Text]) -> Iterator[dict[str, object]]:
    """Yield a row a text: the mean opinion of teachers who learned the same labels."""
    columns = [Columns.blank(text.size) for text in texts]
    for groups in zip(*(reading.read(texts) for reading in readings), strict=True):
        heads = [cast("EventHead", reading.network.heads[EventTask.name]) for reading in readings]
        chances = [_chances(head, hidden) for head, (_, hidden) in zip(heads, groups, strict=True)]
        mean = [torch.stack(each).mean(0).cpu().numpy() for each in zip(*chances, strict=True)]
        for row, job in enumerate(groups[0][0]):
            note_window(columns[job.text], job, Opinion(*(table[row, : len(job.seen)] for table in mean)), labels)
    for text, found in zip(texts, columns, strict=True):
        yield found.row(text.name)


@torch.inference_mode()
def _chances(head: EventHead, hidden: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    kinds, statuses = head.tell(hidden)
    actors, recipients = head.party_scores(hidden)
    return kinds.exp(), statuses.exp(), actors.sigmoid(), recipients.sigmoid()


def note_window(columns: Columns, job: Job, said: Opinion, labels: LabelSets) -> None:
    """Note what is sure of a window's own words."""
    first = job.window.first
    for word in job.own:
        chances = said.kinds[word - first]
        best = int(chances.argmax())
        kind = labels["events"][best]
        if chances[best] < (SURE_NONE if kind == NONE else SURE_KIND):
            continue
        columns.events[word] = kind
        sides = [side[word - first, : len(job.seen)] for side in (said.actors, said.recipients)]
        if kind != NONE and not any(((side > DOUBT[0]) & (side < DOUBT[1])).any() for side in sides):
            actors, recipients = ([first + int(each) for each in np.nonzero(side >= DOUBT[1])[0]] for side in sides)
            columns.add(word, labels["statuses"][int(said.statuses[word - first].argmax())], (actors, recipients))
