"""What every reader of training data gives: texts of sentences, each with the labels that the data set has."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate

Label = str | int


@dataclass(slots=True)
class Sentence:
    """Words and their labels by field; `begins_block` where a paragraph, heading or list item starts.

    Fields: `upos`, `xpos`, `feats`, `lemma` (edit scripts), `deps`, `heads` (index in the sentence, -1 for the root),
    `names` and `mentions` (begin/inside/outside tags), `hints` (what is known of `names` without types).
    `attribution` (tags of source, cue, content), `links` (index of the word pointed at, counted from the sentence's
    first, its own for nowhere) and `chains` (a number an entity, at the heads of its mentions).
    `IGNORE` as a label means: not known, no loss.
    """

    words: list[str]
    fields: dict[str, list[Label]]
    begins_block: bool = False


@dataclass(slots=True)
class Text:
    """One document; `is_segmented` tells whether its sentence boundaries are true ones."""

    name: str
    sentences: list[Sentence] = field(default_factory=list)
    is_segmented: bool = True

    @property
    def words(self) -> list[str]:
        """Return the words of all sentences."""
        return [word for sentence in self.sentences for word in sentence.words]

    @property
    def starts(self) -> list[int]:
        """Return the index of the first word of each sentence."""
        return [0, *accumulate(len(sentence.words) for sentence in self.sentences)][: len(self.sentences)]

    @property
    def blocks(self) -> list[int]:
        """Return the index of the first word of each block; the text's first word begins one."""
        marked = zip(self.starts, self.sentences, strict=True)
        return [start for start, sentence in marked if sentence.begins_block or not start]

    @property
    def size(self) -> int:
        """Return the number of words."""
        return sum(len(sentence.words) for sentence in self.sentences)


IGNORE = "_"
OUTSIDE = "O"
ANY_BEGIN, ANY_INSIDE, ANY_NAME = "any-B", "any-I", "any"  # hints: a name begins, goes on, or is here


def tag_spans(size: int, spans: list[tuple[int, int, str]]) -> list[Label]:
    """Return begin/inside/outside tags; longer spans win, what overlaps them is left out."""
    tags: list[Label] = [OUTSIDE] * size
    for start, end, label in sorted(spans, key=lambda span: (span[0] - span[1], span)):
        if all(tag == OUTSIDE for tag in tags[start:end]) and end > start:
            tags[start:end] = [f"B-{label}", *[f"I-{label}"] * (end - start - 1)]
    return tags
