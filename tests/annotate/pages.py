"""Hand-built pages for tests: text with its names marked in it, in blocks, as an annotated Doc without any model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.annotate.base import Frame, facts_of
from dateline.annotate.encode import hang_signals
from dateline.annotate.frame import make_doc
from dateline.model.signals import Labels, ScoredSpan, Signals
from dateline.schema import Block, BlockRole, Document

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.tokens import Doc

LABELS: Final = {"P": "person", "O": "organization", "L": "place", "C": "country", "X": "other"}
SCORE: Final = 0.9
MODEL: Final = "model@test"
_MARK: Final = re.compile(r"\{([POLCX]) ([^}]*)\}")
Marked = tuple[int, int, str]


def make_document(*blocks: tuple[BlockRole, str], uri: str = "page.txt", language: str | None = "en") -> Document:
    """Return a document whose text is the blocks, an empty line between them."""
    text, cut = "", list[Block]()
    for role, words in blocks:
        text += "\n\n" if text else ""
        cut.append(Block(start=len(text), end=len(text) + len(words), role=role))
        text += words
    return Document(
        uri=uri,
        media_type="text/plain",
        encoding="utf-8",
        sha256="0" * 64,
        text=text,
        blocks=tuple(cut),
        language=language,
    )


def make_page(*paragraphs: str) -> Doc:
    """Return an annotated Doc of paragraphs in which names are marked: `{P Ada Lovelace} left {L London}`."""
    plain = [_MARK.sub(r"\2", paragraph) for paragraph in paragraphs]
    document = make_document(*(("paragraph", paragraph) for paragraph in plain))
    doc = make_doc(document)
    marks = [mark for block, marked in zip(document.blocks, paragraphs, strict=True) for mark in _marks(marked, block)]
    frame = facts_of(doc).frame
    return hang_signals(doc, make_signals(frame, [_to_words(frame, mark) for mark in marks]), model=MODEL)


def make_signals(frame: Frame, names: Sequence[ScoredSpan] = ()) -> Signals:
    """Return signals with the names given; each sentence ends with a full stop, its first word is the head of all.

    Words of names are tagged as proper nouns, all others as foreign: no phrase stands on them.
    """
    size = len(frame.words)
    starts = np.array([_starts_sentence(frame, word) for word in range(size)], dtype=bool)
    firsts = np.maximum.accumulate(np.where(starts, np.arange(size), 0)) if size else np.zeros(0)
    ids = np.zeros(size, dtype=np.int32)
    labels = {name: Labels((value,), ids, np.ones(size, np.float32)) for name, value in _SYNTAX.items()}
    marks = _mark_names(names, size)
    labels |= {head: Labels(tags, marks, np.ones(size, np.float32)) for head, tags in _TAGS.items()}
    deps = Labels(("dep", "root"), starts.astype(np.int32), np.ones(size, np.float32))
    lemmas = tuple(word.lower() for word in frame.words)
    return Signals(size, starts, labels, lemmas, firsts.astype(np.int32), deps, {"names": tuple(names)})


_SYNTAX: Final = {"feats": "Number=Sing"}
_TAGS: Final = {"upos": ("X", "PROPN"), "xpos": ("FW", "NNP")}


def _mark_names(names: Sequence[ScoredSpan], size: int) -> NDArray[np.int32]:
    marks = np.zeros(size, dtype=np.int32)
    for name in names:
        marks[name.start : name.end] = 1
    return marks


def _starts_sentence(frame: Frame, word: int) -> bool:
    return word in frame.blocks or frame.words[word - 1] == "."


def _marks(marked: str, block: Block) -> list[Marked]:
    """Return the marked names of a paragraph by the characters of the document."""
    found, removed = [], 0
    for match in _MARK.finditer(marked):
        start = block.start + match.start() - removed
        found.append((start, start + len(match[2]), LABELS[match[1]]))
        removed += len(match[0]) - len(match[2])
    return found


def _to_words(frame: Frame, mark: Marked) -> ScoredSpan:
    start, end, label = mark
    return ScoredSpan(frame.starts.index(start), frame.ends.index(end) + 1, label, SCORE)
