"""From a document to a spaCy `Doc` whose text is the document's text, with the fact-bearing blocks cut into words.

What is no such word (page furniture, line breaks, runs of white space) stands in the Doc as one token a stretch, so
that `token.idx` is always an offset into the document. `Frame` lists the words and leaves those gaps out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Final, get_args

from spacy.attrs import IDX, IS_SPACE, LENGTH
from spacy.tokens import Doc

from dateline.annotate.base import Facts, Frame
from dateline.annotate.tokenizer import shared_english
from dateline.schema import FACT_ROLES, Block, BlockRole, Document, Included, Note

ALL_ROLES: Final[frozenset[BlockRole]] = frozenset(get_args(BlockRole))
MAX_WORDS: Final = 20_000  # some 20 s of reading; the longest report is shorter, a runaway page is not
INCLUDED: Final = "N106"  # facts of page furniture were asked for
INCLUDES: Final = "facts of page furniture were asked for; the role of the block that they stand in marks them"
LONGEST_RUN: Final = 300  # characters without a space: encoded data or a broken page, no words
SLICE: Final = 20_000  # characters cut into words at a time, so that one endless line stops at MAX_WORDS too
_RUN: Final = re.compile(rf"\S{{{LONGEST_RUN},}}")
_TOKEN: Final = (IDX, LENGTH, IS_SPACE)
Extent = tuple[int, int]


def make_doc(document: Document, *, include: Included | None = None) -> Doc:
    """Return the Doc of a document, with empty `Facts` hung on it; `include` also makes words of page furniture."""
    blocks = list(_fact_blocks(document.blocks, FACT_ROLES if include is None else ALL_ROLES))
    numbered = ((number, extent) for number, block in enumerate(blocks) for extent in _cut_block(document.text, block))
    words = list(islice(numbered, MAX_WORDS + 1))
    notes = [] if include is None else [Note(INCLUDED, INCLUDES)]
    if len(words) > MAX_WORDS:
        words.pop()
        notes.append(Note("N105", f"only the first {MAX_WORDS} words were read for facts"))
    extents = [extent for _, extent in words]
    pieces, spaces, tokens = _lay_out(document.text, extents)
    doc = Doc(shared_english(len(document.text)).vocab, words=pieces, spaces=spaces)
    doc._.dateline = Facts(
        document=document,
        frame=Frame(
            words=tuple(document.text[start:end] for start, end in extents),
            starts=tuple(start for start, _ in extents),
            ends=tuple(end for _, end in extents),
            tokens=tuple(tokens),
            blocks=tuple(_first_words([number for number, _ in words])),
        ),
        notes=notes,
    )
    return doc


def cut_words(text: str, *, start: int, end: int) -> Iterator[Extent]:
    """Yield the extents of the words between two characters of a text; stretches too long for words are left out."""
    for first, last in _slices(text, start=start, end=end):
        found = shared_english().tokenizer(text[first:last])
        for offset, length, is_space in found.to_array(list(_TOKEN)).tolist():
            if not is_space:
                yield first + offset, first + offset + length


def _cut_block(text: str, block: Extent) -> Iterator[Extent]:
    return cut_words(text, start=block[0], end=block[1])


def _fact_blocks(blocks: Iterable[Block], roles: AbstractSet[BlockRole]) -> Iterator[Extent]:
    """Yield the extents of the fact-bearing blocks in order, cut where one runs into the next."""
    cursor = 0
    for block in sorted(blocks, key=lambda block: (block.start, block.end)):
        if block.role in roles and block.end > max(cursor, block.start):
            yield max(cursor, block.start), block.end
            cursor = block.end


def _slices(text: str, *, start: int, end: int) -> Iterator[Extent]:
    """Yield stretches between runs that are no words, none much longer than SLICE, cut at white space."""
    cursor = start
    for run in [*_RUN.finditer(text, start, end), None]:
        stop = end if run is None else run.start()
        while stop - cursor > SLICE:
            space = _last_space(text, start=cursor, end=cursor + SLICE)
            yield cursor, space
            cursor = space
        yield cursor, stop
        if run is not None:
            cursor = run.end()


def _last_space(text: str, *, start: int, end: int) -> int:
    """Return the last position in the stretch at which white space begins; one is at most LONGEST_RUN away."""
    position = end
    while not text[position].isspace():
        position -= 1
    return max(position, start + 1)


def _lay_out(text: str, extents: Sequence[Extent]) -> tuple[list[str], list[bool], list[int]]:
    """Return the Doc's tokens, whether a space follows each, and the token of each word."""
    pieces: list[str] = []
    spaces: list[bool] = []
    tokens: list[int] = []
    cursor = 0
    for start, end in [*extents, (len(text), len(text))]:
        gap = text[cursor:start]
        if gap.startswith(" ") and pieces:
            spaces[-1] = True
            gap = gap[1:]
        if gap:
            pieces.append(gap)
            spaces.append(False)
        if end > start:
            tokens.append(len(pieces))
            pieces.append(text[start:end])
            spaces.append(False)
        cursor = end
    return pieces, spaces, tokens


def _first_words(numbers: Sequence[int]) -> list[int]:
    """Return the index of the first word of each block, from the block's number by word."""
    return [index for index, number in enumerate(numbers) if index == 0 or numbers[index - 1] != number]
