"""PolNeAR: articles with sources, cues and contents of attributions, and which belong together."""

from __future__ import annotations

import gzip
import itertools
import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from training.data.texts import IGNORE, Label, Sentence, Text, tag_spans
from training.data.words import TokenizedText, tokenize

if TYPE_CHECKING:
    from pathlib import Path

ROLES: Final = ("source", "cue", "content")
WordSpan = tuple[int, int]
Json = dict[str, Any]  # rows of an outside file


def read_polnear(path: Path) -> Iterator[Text]:
    """Yield articles by paragraphs, with `attribution` tags and `links`: content to its cue, cue to its source.

    A link holds the index of the first word pointed at, counted from the paragraph's first word, so that it may lie
    before or behind the paragraph; a cue without a source points at itself. What was not annotated stays unknown.
    """
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield _article(json.loads(line))


def _article(row: Json) -> Text:
    tokens = tokenize(row["text"])
    found = [{role: _word_spans(tokens, part[role]) for role in ROLES} for part in row["attributions"]]
    spans = sorted({(*span, role) for part in found for role in ROLES for span in part[role]})
    tags = tag_spans(len(tokens.words), spans)
    links: list[Label] = [IGNORE] * len(tokens.words)
    for part in found:
        for start, target in _links(part):
            links[start] = target
    for start, end in _word_spans(tokens, row["discard"]):
        tags[start:end] = [IGNORE] * (end - start)
    text = Text(row["id"], is_segmented=False)
    for first, last in itertools.pairwise([*tokens.blocks, len(tokens.words)]):
        moved = [link if link == IGNORE else int(link) - first for link in links[first:last]]
        fields: dict[str, list[Label]] = {"attribution": tags[first:last], "links": moved}
        text.sentences.append(Sentence(tokens.words[first:last], fields, begins_block=True))
    return text


def _links(part: dict[str, list[WordSpan]]) -> Iterator[tuple[int, int]]:
    """Yield (first word, first word pointed at) of one attribution."""
    cues = [start for start, _ in part["cue"]]
    if not cues:
        return
    for cue in cues:
        yield cue, part["source"][0][0] if part["source"] else cue
    for content, _ in part["content"]:
        yield content, cues[0]


def _word_spans(tokens: TokenizedText, spans: list[list[int]]) -> list[WordSpan]:
    """Return the words that each stretch of characters touches, in order; stretches without any are left out."""
    starts, ends = [s for s, _ in tokens.extents], [e for _, e in tokens.extents]
    words = [(bisect_right(ends, start), bisect_left(starts, end)) for start, end in spans]
    return sorted((first, last) for first, last in words if last > first)
