r"""A string in; the same string in normal form (NFC, `\n` line ends, no controls) out, and what was changed where."""

from __future__ import annotations

import re
import unicodedata
from heapq import merge
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REPLACEMENT: Final = "\ufffd"
# Each becomes one character: line separators \n, other controls a space, half a surrogate pair U+FFFD.
_LINE_SEPARATORS: Final = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_CONTROLS: Final = "".join(
    chr(code) for code in chain(range(0x20), range(0x7F, 0xA0)) if chr(code) not in _LINE_SEPARATORS + "\t\n\r"
)
_ONE_FOR_ONE: Final = str.maketrans(
    dict.fromkeys(_LINE_SEPARATORS, "\n")
    | dict.fromkeys(_CONTROLS, " ")
    | dict.fromkeys(range(0xD800, 0xE000), REPLACEMENT)
)
_ODD: Final = re.compile(f"\r\n?|[{re.escape(_LINE_SEPARATORS + _CONTROLS)}\ud800-\udfff]")
# The same, told apart by what each is looked for with: a look at all bytes at once, or one for each character. On pages
# of the web both together take a quarter of the time that one look with `_ODD` takes.
_ODD_BYTES: Final = bytes(ord(char) for char in _LINE_SEPARATORS + _CONTROLS + "\r" if char.isascii())
_ODD_BEYOND: Final = tuple(char for char in _LINE_SEPARATORS + _CONTROLS if not char.isascii())
_BIDI: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # U+202E turns what follows it around
# Sorting the marks of one letter takes time that grows with the square of their number: a file of nothing but marks
# would take days. Unicode's own stream-safe format ends at 30; a row of 64 characters that are no letters is a line
# drawn with dashes, or made to do harm, and stays as it is.
_LONG_ROW: Final = re.compile(r"[^\w\s\x00-\x7f]{64,}")
# Hangul vowels and final consonants compose with what stands before them, though they are no marks.
_JAMO: Final = range(0x1160, 0x1200)
_FIRST_COMPOSABLE: Final = 0x300  # below it every character is a cluster of its own and in NFC


class Edit(Struct, frozen=True):
    """`text[start:end]` of the string before became `new`."""

    start: int
    end: int
    new: str


class Normal(Struct, frozen=True):
    """A string in normal form: `controls` were replaced by a space, direction controls (`bidi`) stay."""

    text: str
    controls: int = 0
    bidi: int = 0


def normalise(text: str) -> Normal:
    r"""Return `text` in NFC with `\n` line ends and without controls; what is so already comes back unchanged.

    A row of 64 characters or more that are neither letters nor ASCII, such as marks upon marks, is left as it is.
    """
    bidi = _count(_BIDI, text)
    if _is_plain(text):
        return Normal(_compose(text), bidi=bidi)
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    if _is_plain(plain):
        return Normal(_compose(plain), bidi=bidi)
    return Normal(_compose(plain.translate(_ONE_FOR_ONE)), _count(_CONTROLS, text), bidi)


def find_edits(text: str) -> Iterator[Edit]:
    """Yield what `normalise` changes, in order and without overlap; to make all edits is to normalise."""
    return merge(_replacements(text), _compositions(text), key=attrgetter("start"))


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with every edit made; edits are ordered and do not overlap."""
    pieces: list[str] = []
    position = 0
    for edit in edits:
        pieces += (text[position : edit.start], edit.new)
        position = edit.end
    pieces.append(text[position:])
    return "".join(pieces)


def _is_plain(text: str) -> bool:
    """Whether a text has nothing that becomes something else, character by character."""
    try:
        data = text.encode()
    except UnicodeEncodeError:  # half a surrogate pair
        return False
    return len(data.translate(None, _ODD_BYTES)) == len(data) and not any(map(text.__contains__, _ODD_BEYOND))


def _count(characters: str, text: str) -> int:
    return sum(text.count(character) for character in characters if character in text)


def _compose(text: str) -> str:
    if unicodedata.is_normalized("NFC", text):
        return text
    pieces: list[str] = []
    position = 0
    for start, end in _stretches(text):
        pieces += (text[position:start], unicodedata.normalize("NFC", text[start:end]))
        position = end
    return "".join((*pieces, text[position:]))


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Yield what lies between long rows of marks."""
    start = 0
    for row in _LONG_ROW.finditer(text):
        yield start, row.start()
        start = row.end()
    yield start, len(text)


def _replacements(text: str) -> Iterator[Edit]:
    for found in _ODD.finditer(text):
        new = "\n" if found[0][0] == "\r" else found[0].translate(_ONE_FOR_ONE)
        yield Edit(found.start(), found.end(), new)


def _compositions(text: str) -> Iterator[Edit]:
    if unicodedata.is_normalized("NFC", text):
        return
    for start, end in chain.from_iterable(_clusters(text, *stretch) for stretch in _stretches(text)):
        cluster = text[start:end]
        composed = unicodedata.normalize("NFC", cluster)
        if composed != cluster:
            kept = int(composed[0] == cluster[0])  # the letter itself, which may be a control that is replaced
            yield Edit(start + kept, end, composed[kept:])


def strip_accents(text: str, *, form: Literal["NFD", "NFKD"] = "NFKD") -> str:
    """Return a text without accents: "Guaidó" is "Guaido". NFKD also writes out ligatures and other forms, NFD not."""
    return "".join(each for each in unicodedata.normalize(form, text) if not unicodedata.combining(each))


def _clusters(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the parts that normal form may change: a character and all that may join it."""
    is_plain = True
    for position in range(start, end):
        character = text[position]
        if _joins(character):
            is_plain = False
            continue
        if not is_plain:
            yield start, position
        start = position
        is_plain = ord(character) < _FIRST_COMPOSABLE
    if not is_plain:
        yield start, end


def _joins(character: str) -> bool:
    code = ord(character)
    if code < _FIRST_COMPOSABLE:
        return False
    return code in _JAMO or unicodedata.category(character)[0] == "M"
