"""The blocks of a page in; the same with what stands twice read once, and a note that names both places, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.page import codes
from dateline.page.kinds.copies import find_copies, fold
from dateline.schema import BODY_ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dateline.schema import Block

    Note = tuple[str, str]
    Place = tuple[int, int]

_TELLING: Final = BODY_ROLES | {"title", "standfirst"}  # facts are drawn from them
_LONG: Final = 80  # characters of a line that is named also where its second place tells no facts anyway
_MIN_STEM: Final = 45  # characters of a teaser that breaks off: "The council voted on Tuesday to rebuild ..."
_BROKEN: Final = ("…", "...", "[…]", "[...]")
_MAX_NAMED: Final = 5
_NEAR: Final = 8  # characters between two lines that follow one another: empty lines, a bullet


def read_once(
    text: str, blocks: Sequence[Block], *, copies: Sequence[tuple[Place, Place]] = ()
) -> tuple[tuple[Block, ...], tuple[Note, ...]]:
    """Return the blocks with each copy as furniture; of a standfirst that the text repeats, the text stays.

    `copies` are those that were kept apart before; the note names them too.
    """
    told = [at for at, block in enumerate(blocks) if block.role in _TELLING]
    lines = [text[blocks[at].start : blocks[at].end] for at in told]
    found = {told[copy]: told[original] for copy, original in find_copies(lines).items()}
    found.update(_find_headlines(text, blocks))
    found.update((told[copy], told[whole]) for copy, whole in _find_broken(lines) if told[copy] not in found)
    found = _settle(blocks, found)
    settled = tuple(replace(each, role="furniture") if at in found else each for at, each in enumerate(blocks))
    pairs = dict(_find_echoes(text, settled)) | found
    places = {_place(blocks[at]): _place(blocks[original]) for at, original in pairs.items()} | dict(copies)
    return settled, tuple(_name_places(sorted(places.items())))


def _name_places(places: Iterable[tuple[Place, Place]]) -> Iterator[Note]:
    """Yield the note on what stands twice: each copy's place, and that of what was read instead."""
    named = [f"{start}-{end} repeats {first}-{last}" for (start, end), (first, last) in _join(places)]
    more = [f"{len(named) - _MAX_NAMED} more"] if len(named) > _MAX_NAMED else []
    if named:
        yield codes.REPEATED, f"stands twice and was read once: {'; '.join([*named[:_MAX_NAMED], *more])}"


def _place(block: Block) -> Place:
    return block.start, block.end


def _find_headlines(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield the lines that only say the headline again; one that leads elsewhere stays what it is."""
    title = next((at for at, block in enumerate(blocks) if block.role == "title"), None)
    if title is None:
        return
    words = fold(text[blocks[title].start : blocks[title].end])
    for at, block in enumerate(blocks):
        is_free = block.role in _TELLING or (block.role == "related" and block.link is None)
        if at != title and is_free and fold(text[block.start : block.end]) == words:
            yield at, title


def _find_broken(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the teasers that break off, each with the line that says the whole."""
    for at, line in enumerate(lines):
        if line.endswith(_BROKEN) and len(line) >= _MIN_STEM:
            stem = fold(line.rstrip(" .…[]"))
            whole = next((n for n, other in enumerate(lines) if n != at and _continues(fold(other), stem)), None)
            if whole is not None and len(stem) >= _MIN_STEM:
                yield at, whole


def _continues(line: str, stem: str) -> bool:
    return line.startswith(stem) and len(line) > len(stem) and not line.endswith(_BROKEN)


def _settle(blocks: Sequence[Block], copies: Mapping[int, int]) -> dict[int, int]:
    """Return the copies with the first paragraph that repeats a standfirst in its place, without the title and rows."""
    kept: dict[int, int] = {}
    for copy, original in sorted(copies.items()):
        if blocks[original].role == "standfirst" and blocks[copy].role in BODY_ROLES:
            kept.setdefault(original, copy)
    moved = {copy: kept.get(original, original) for copy, original in copies.items()} | kept
    return {
        copy: original
        for copy, original in moved.items()
        if copy != original and blocks[copy].role != "title" and not _is_lone_row(blocks, moved, copy)
    }


def _is_lone_row(blocks: Sequence[Block], copies: Mapping[int, int], at: int) -> bool:
    """Whether a copy is a row of a table, and neither line beside it is a copy: a head that is set again."""
    return blocks[at].role == "table" and copies.keys().isdisjoint({at - 1, at + 1})


def _find_echoes(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Yield the long lines without facts that repeat one with facts: the lead as a teaser further down."""
    told = {
        fold(text[block.start : block.end]): at
        for at, block in reversed(list(enumerate(blocks)))
        if block.role in _TELLING and block.end - block.start >= _LONG
    }
    for at, block in enumerate(blocks):
        if block.role not in _TELLING and block.end - block.start >= _LONG:
            original = told.get(fold(text[block.start : block.end]))
            if original is not None:
                yield at, original


def _join(places: Iterable[tuple[Place, Place]]) -> list[tuple[Place, Place]]:
    """Return the places with those joined that follow one another on both sides: an article that stands twice."""
    joined: list[tuple[Place, Place]] = []
    for copy, original in places:
        if joined and _follows(joined[-1][0], copy) and _follows(joined[-1][1], original):
            before = joined.pop()
            joined.append(((before[0][0], copy[1]), (before[1][0], original[1])))
        else:
            joined.append((copy, original))
    return joined


def _follows(before: Place, after: Place) -> bool:
    return 0 <= after[0] - before[1] <= _NEAR
