"""What a teacher can learn: names, or events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from training.run import Corpus
from training.sets import SETS
from training.tasks import EventTask, SpanTask

if TYPE_CHECKING:
    from pathlib import Path

    from training.tasks import Task


@dataclass(frozen=True, slots=True)
class Lesson:
    """The heads that a teacher has; it learns from the sets with any of the fields."""

    tasks: tuple[Task, ...]
    fields: frozenset[str]

    def read(self, folder: Path) -> list[Corpus]:
        """Return the sets to learn from."""
        corpora = [Corpus(entry.name, list(entry.read(folder)), entry.repeats) for entry in SETS]
        return [corpus for corpus in corpora if self.fields & corpus.texts[0].sentences[0].fields.keys()]


NAMES: Final = Lesson((SpanTask("names"), SpanTask("mentions")), frozenset({"names", "mentions"}))
EVENTS: Final = Lesson((EventTask(),), frozenset({"events", "coded"}))
