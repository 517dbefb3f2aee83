"""Foreign text made fit for a terminal: nothing that a page says can move the cursor, recolour or reorder the screen.

Page text, file names, URLs and error messages all pass through here before they are shown. JSON output does not need
it: there control characters are escaped by the format.
"""

from __future__ import annotations

import re
from typing import Final

CONTROL_PICTURES: Final = 0x2400  # U+2400 is the picture of NUL, U+241B that of ESC, and so on
REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
_LINE_BREAKS: Final = "\x0b\x0c\x85\u2028\u2029"
_INVISIBLE: Final = "\u00ad\u061c\u180e\u200b\u200e\u200f\ufeff"  # soft hyphen, directional marks, zero-width spaces
_WHITE: Final = re.compile(r"\s+")


def _make_table() -> dict[int, str]:
    """Return what each unwelcome character turns into; visible where it could mislead, gone where it means nothing."""
    table = {code: chr(CONTROL_PICTURES + code) for code in range(0x20)}
    table[0x7F] = "\N{SYMBOL FOR DELETE}"
    table |= dict.fromkeys(range(0x80, 0xA0), REPLACEMENT)  # C1: some terminals read U+009B as the start of a command
    table |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)], REPLACEMENT)  # bidi overrides, isolates
    table |= dict.fromkeys(range(0xD800, 0xE000), REPLACEMENT)  # lone surrogates cannot be encoded
    table |= dict.fromkeys([*range(0x2060, 0x2065), *range(0x206A, 0x2070), *range(0xFFF9, 0xFFFC)], "")
    table |= dict.fromkeys(range(0xE0000, 0xE0080), "")  # tag characters: text that nobody sees
    table |= {ord(character): "" for character in _INVISIBLE}
    table |= {ord(character): " " for character in _LINE_BREAKS}
    table |= {ord("\n"): "\n", ord("\t"): "  ", ord("\r"): " "}
    return table


_TABLE: Final = _make_table()


def make_printable(text: str) -> str:
    r"""Return the text with control and bidi characters made visible or dropped; line breaks stay.

    >>> make_printable("a\x1b[31mb")
    'a␛[31mb'
    """
    return text.translate(_TABLE)


def make_flowing(text: str) -> str:
    """Return the printable text with each run of white space as one space, at its ends too."""
    return _WHITE.sub(" ", make_printable(text))


def make_line(text: str) -> str:
    """Return the printable text on one line, without white space around it."""
    return make_flowing(text).strip()
