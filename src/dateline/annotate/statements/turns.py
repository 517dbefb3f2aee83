"""Transcripts and interviews: paragraphs that begin with who speaks ("MERKEL: We …", "Q: Why now?")."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.statements.attribution import Attribution

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.statements.attribution import Words
    from dateline.annotate.statements.page import StatementPage

TURN_SCORE: Final = 0.9  # as sure as direct speech that the encoder tags
LONGEST: Final = 6  # words of a label: "PRESIDENT OF THE COUNCIL MICHEL"
LEAST: Final = 2  # turns of one label, or labels in capitals, that make a transcript: "Correction:" stands alone
QUESTIONS: Final = frozenset({"q", "question", "a", "answer"})
SHORT: Final = frozenset({"q.", "a.", "q:", "a:"})  # labels that need no colon behind
MARKS: Final = frozenset("\"“„«'‘")


class Turn(NamedTuple):
    """A paragraph that begins with a label: the label, its colon, what is said."""

    label: Words
    colon: Words
    content: Words
    block: int


def find_turns(page: StatementPage) -> list[Attribution]:
    """Return one attribution a turn, with the paragraphs that go on with it; nothing where the page is no transcript.

    A paragraph without a label goes on with a turn where another label follows, or where it opens a quotation as the
    turn did.
    """
    blocks = _extents(page)
    turns = _keep(page, [turn for block in range(len(blocks)) if (turn := _read(page, blocks, block)) is not None])
    stops: list[int | None] = [*(turn.block for turn in turns), None][1:]
    return [
        Attribution(turn.label, turn.colon, tuple(_contents(page, blocks, turn, stop)), TURN_SCORE, is_verbatim=True)
        for turn, stop in zip(turns, stops, strict=False)
    ]


def _extents(page: StatementPage) -> list[Words]:
    edges = [*page.facts.frame.blocks, len(page.words)]
    return [(start, end) for start, end in pairwise(edges) if end > start]


def _read(page: StatementPage, blocks: Sequence[Words], block: int) -> Turn | None:
    """Return the turn that a paragraph is, if it begins with a label in capitals, a name, or "Q" and its kin."""
    start, end = blocks[block]
    first = start + (page.words[start] in MARKS)
    if first < end and page.words[first].lower() in SHORT and first + 1 < end:
        return Turn((first, first + 1), (first, first + 1), (first + 1, end), block)
    for colon in range(first + 1, min(first + LONGEST + 1, end - 1)):
        if not _is_part(page.words[colon - 1]):  # "The minister added:" is no label
            return None
        if page.words[colon] == ":":
            return Turn((first, colon), (colon, colon + 1), (colon + 1, end), block)
    return None


def _is_part(word: str) -> bool:
    """Tell whether a word may stand in a label: it begins with a capital, or is an initial's stop."""
    return word[:1].isupper() or word in {".", ",", "of", "the", "de", "van", "von"}


def _keep(page: StatementPage, turns: Sequence[Turn]) -> list[Turn]:
    """Return the turns whose labels come again, are questions and answers, or stand in capitals as others do."""
    counts = Counter(_label(page, turn) for turn in turns)
    asked = {label for label in counts if label.rstrip(".:").lower() in QUESTIONS}
    capital = {label for label in counts if label.isupper() and label not in asked}
    chosen = {label for label, count in counts.items() if count >= LEAST}
    chosen |= (asked if len({label[0].lower() for label in asked}) == len("qa") else set()) | (
        capital if len(capital) >= LEAST else set()
    )
    return [turn for turn in turns if _label(page, turn) in chosen]


def _label(page: StatementPage, turn: Turn) -> str:
    return " ".join(page.words[slice(*turn.label)])


def _contents(page: StatementPage, blocks: Sequence[Words], turn: Turn, stop: int | None) -> Iterator[Words]:
    """Yield what is said in a turn, paragraph by paragraph, up to the block of the next turn, if there is one."""
    yield turn.content
    opened = page.words[blocks[turn.block][0]] in MARKS
    for block in range(turn.block + 1, len(blocks) if stop is None else stop):
        start = blocks[block][0]
        if stop is None and not (opened and page.words[start] in MARKS):
            return
        yield blocks[block]
