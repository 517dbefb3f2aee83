"""One file a head: each knows its labels, its layers, its loss and what it puts into the graph."""

from __future__ import annotations

from training.tasks.base import Task
from training.tasks.events import EventTask
from training.tasks.labels import LabelTask, LemmaTask
from training.tasks.links import ChainTask, LinkTask
from training.tasks.sentences import SentenceTask
from training.tasks.spans import SpanTask
from training.tasks.tree import TreeTask

TASKS: tuple[Task, ...] = (
    SentenceTask(),
    LabelTask("upos"),
    LabelTask("xpos"),
    LabelTask("feats", weight=0.5),
    LemmaTask("lemma", weight=0.5, least=2),
    TreeTask(),
    SpanTask("names", hints="hints"),
    SpanTask("mentions"),
    SpanTask("attribution"),
    LinkTask("links"),
    ChainTask("chains", weight=0.5),
    EventTask(),
)
"""All heads, in the order in which their parts stand in the graph. A new fact is a new file and a line here."""

__all__ = ["TASKS", "ChainTask", "EventTask", "LabelTask", "LinkTask", "SentenceTask", "SpanTask", "Task", "TreeTask"]
