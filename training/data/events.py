"""Sentences that tell events: our own with every trigger marked, public ones with the kind and the parties."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

from training.data.material import NEGATED, Marked, read_material
from training.data.texts import IGNORE, Label, Sentence, Text
from training.data.words import tokenize

if TYPE_CHECKING:
    from collections.abc import Mapping

MATERIAL: Final = Path(__file__).parents[1] / "material" / "events"
NONE: Final = "none"
__all__ = ["ANY", "JOINED", "MATERIAL", "NEGATED", "NONE", "QUADS", "read_own", "read_sentences"]
ANY: Final = "any"
JOINED: Final[Mapping[str, frozenset[str]]] = MappingProxyType({"YIELD": frozenset({"CONCEDE", "RETREAT"})})
# cameo_class counts sanctions as words, PLOVER as deeds: both are left open.
QUADS: Final[Mapping[str, frozenset[int]]] = MappingProxyType(
    {"quad1": frozenset({1}), "quad2": frozenset({2}), "quad3": frozenset({3, 4}), "quad4": frozenset({4})}
)
TOGETHER: Final = 6  # sentences of our own in a text: windows hold several, as pages' do
HELD: Final = 10  # one of so many of our own sentences is left out of training, by its words, to measure on
Json = dict[str, Any]  # rows of outside files


def read_own(folder: Path = MATERIAL, *, held: bool = False) -> Iterator[Text]:
    """Yield the sentences written for the project, mixed, some to a text; with `held` those left out of training."""
    chosen = [each for each in read_material(folder) if (crc32(each.text.encode()) % HELD == 0) == held]
    Random(1).shuffle(chosen)  # noqa: S311 - no secret
    for start in range(0, len(chosen), TOGETHER):
        yield _own_text(f"own-{start}", chosen[start : start + TOGETHER])


def read_sentences(path: Path) -> Iterator[Text]:
    """Yield the sentences of a public set whose label says anything of an event's kind or parties."""
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return (text for row in rows if (text := _public_text(row)) is not None)


def _own_text(name: str, group: Sequence[Marked]) -> Text:
    text, count = Text(name, is_segmented=False), 0
    for marked in group:
        text.sentences.append(_own_sentence(marked, count))
        count += 1 + max((event.number for event in marked.events), default=0)
    return text


def _own_sentence(marked: Marked, first: int) -> Sentence:
    """Return the words with their labels; events are numbered on from `first`, as bits of the parties' masks."""
    tokens = tokenize(marked.text)
    size = len(tokens.words)
    events: list[Label] = [NONE] * size
    statuses: list[Label] = [IGNORE] * size
    numbers: list[Label] = [IGNORE] * size
    masks = {"events_actors": [0] * size, "events_recipients": [0] * size}
    for event in marked.events:
        word = _words(tokens.extents, event.start, event.end)[-1]
        events[word], statuses[word], numbers[word] = event.kind, event.status, first + event.number
    for mention in marked.mentions:
        for word in _words(tokens.extents, mention.start, mention.end):
            for field, owners in (("events_actors", mention.actor_of), ("events_recipients", mention.recipient_of)):
                masks[field][word] |= sum(1 << (first + owner) for owner in set(owners))
    fields: dict[str, list[Label]] = {"events": events, "statuses": statuses, "events_number": numbers}
    return Sentence(tokens.words, fields | {name: list(mask) for name, mask in masks.items()}, begins_block=True)


def _public_text(row: Json) -> Text | None:
    event = row["events"][0] if row["events"] else {}
    coded = event.get("type") or (f"quad{event['quad']}" if event.get("quad") else ANY if "source" in event else None)
    if coded is None:
        return None
    tokens = tokenize(row["text"])
    fields: dict[str, list[Label]] = {"coded": [coded, *[IGNORE] * (len(tokens.words) - 1)]}
    for field, side in (("events_sources", "source"), ("events_targets", "target")):
        marks: list[Label] = [0] * len(tokens.words)
        for span in event.get(side, ()):
            for word in _words(tokens.extents, span["start"], span["end"]):
                marks[word] = 1
        fields[field] = marks
    return Text(row["id"], [Sentence(tokens.words, fields, begins_block=True)], is_segmented=False)


def _words(extents: Iterable[tuple[int, int]], start: int, end: int) -> list[int]:
    return [index for index, (first, last) in enumerate(extents) if first < end and start < last]
