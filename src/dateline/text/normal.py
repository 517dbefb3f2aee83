"""A string in, the same string in normal form out (NFC, `\\n` line ends), with the list of what was changed where."""

from __future__ import annotations

import re
import unicodedata
from itertools import chain
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

REPLACEMENT: Final = "\ufffd"
# One character for one, so that offsets stay: line separators become \n, other controls a space, half a surrogate pair U+FFFD.
_LINE_SEPARATORS: Final = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_KEPT_CONTROLS: Final = "\t\n\r"
_CONTROLS: Final = "".join(
    chr(code)
    for code in chain(range(0x20), range(0x7F, 0xA0))
    if chr(code) not in _LINE_SEPARATORS and chr(code) not in _KEPT_CONTROLS
)
_ONE_FOR_ONE: Final = str.maketrans(
    dict.fromkeys(_LINE_SEPARATORS, "\n") | dict.fromkeys(_CONTROLS, " ")
)
_CONTROL: Final = re.compile(f"[{re.escape(_CONTROLS)}]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_BIDI: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE_END: Final = re.compile("\r\n?")
# Hangul vowels and final consonants compose with what stands before them, though they are no marks.
_JAMO: Final = range(0x1160, 0x1200)
_FIRST_COMPOSABLE: Final = 0x300  # below it every character is a cluster of its own and in NFC


class Edit(Struct, frozen=True):
    """`text[start:end]` of the string before became `new`."""

    start: int
    end: int
    new: str


class Normal(Struct, frozen=True):
    """A string in normal form, and what was changed to get there, in order.

    `controls` counts characters that were replaced by a space, `bidi` the direction controls, which stay.
    """

    text: str
    edits: tuple[Edit, ...] = ()
    controls: int = 0
    bidi: int = 0


def normalise(text: str) -> Normal:
    r"""Return `text` in NFC with `\n` line ends and without controls; what is so already comes back unchanged."""
    controls = len(_CONTROL.findall(text))
    bidi = len(_BIDI.findall(text))
    text = _SURROGATE.sub(REPLACEMENT, text.translate(_ONE_FOR_ONE))
    edits = sorted(chain(_line_end_edits(text), _composition_edits(text)), key=lambda edit: edit.start)
    return Normal(apply_edits(text, edits), tuple(edits), controls, bidi)


def apply_edits(text: str, edits: list[Edit]) -> str:
    """Return `text` with every edit made; edits are ordered and do not overlap."""
    pieces = []
    position = 0
    for edit in edits:
        pieces += (text[position : edit.start], edit.new)
        position = edit.end
    pieces.append(text[position:])
    return "".join(pieces)


def _line_end_edits(text: str) -> Iterator[Edit]:
    return (Edit(found.start(), found.end(), "\n") for found in _LINE_END.finditer(text))


def _composition_edits(text: str) -> Iterator[Edit]:
    if unicodedata.is_normalized("NFC", text):
        return
    for start, end in _clusters(text):
        cluster = text[start:end]
        composed = unicodedata.normalize("NFC", cluster)
        if composed != cluster:
            yield Edit(start, end, composed)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of text that normal form may change: a character and all that may join it."""
    start = 0
    is_plain = True
    for position, character in enumerate(text):
        if _joins(character):
            is_plain = False
            continue
        if not is_plain:
            yield start, position
        start = position
        is_plain = ord(character) < _FIRST_COMPOSABLE
    if not is_plain:
        yield start, len(text)


def _joins(character: str) -> bool:
    code = ord(character)
    if code < _FIRST_COMPOSABLE:
        return False
    return code in _JAMO or unicodedata.category(character)[0] == "M"
