"""The blocks of plain text in; its entries, where headline, summary and date follow one another, out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dateline.page.kinds.prose import is_told, reads_as_prose
from dateline.text.dates import is_stamp
from dateline.text.words import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.schema import Block

_MAX_STAMP: Final = 60  # characters of a line that ends an entry
# As "2 hours ago", "il y a 3 heures", "vor 5 Stunden", "2 ore fa" or "Yesterday"; dates are told elsewhere
_AGO: Final = re.compile(
    r"\d+\s*(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|weeks?)(?: ago)?|(?:il y a|hace|vor|há)\s+\d+\s+\w+"
    r"|\d+\s+\w+\s+(?:fa|geleden)|yesterday|today|hier|ayer|gestern|heute|hoy",
    re.IGNORECASE,
)
# As "Read more", "Continue reading →", "Lire la suite", "5 comments" or "Leave a comment"
_MORE: Final = re.compile(
    r"\W*(?:read more|read the story|continue reading|full story|more|lire la suite|weiterlesen|mehr lesen|leer más"
    r"|seguir leyendo|leggi tutto|leia mais|lees meer|\d+ comments?|leave a comment|no comments)\W*",
    re.IGNORECASE,
)
_MIN_WORDS: Final = 4  # of a headline
_MAX_ENTRY: Final = 3  # lines from one end of an entry to the next: headline, standfirst, summary


def find_rows(text: str, blocks: Sequence[Block]) -> frozenset[int]:
    """Return the headlines of the entries of a list: lines with at most two more before a date or "Read more"."""
    lines = [text[block.start : block.end] for block in blocks]
    ends = [at for at, line in enumerate(lines) if _ends_entry(line)]
    starts = [max(-1, at - 1 - _MAX_ENTRY) for at in ends[:1]]  # menus may stand before the first entry
    found = (_find_headline(lines, range(before + 1, at)) for before, at in pairwise([*starts, *ends]))
    return frozenset(at for at in found if at is not None)


def measure_run(text: str, blocks: Sequence[Block]) -> int:
    """Return how many characters the longest run of paragraphs has that follow one another directly."""
    longest = run = 0
    for block in blocks:
        run = run + block.end - block.start if is_told(block) and reads_as_prose(text[block.start : block.end]) else 0
        longest = max(longest, run)
    return longest


def _ends_entry(line: str) -> bool:
    if len(line) > _MAX_STAMP:
        return False
    return _MORE.fullmatch(line) is not None or _AGO.fullmatch(line.strip(" .·|")) is not None or is_stamp(line)


def _find_headline(lines: Sequence[str], entry: range) -> int | None:
    """Return the first line of a short entry that is built like a headline."""
    if len(entry) > _MAX_ENTRY:
        return None
    return next((at for at in entry if len(lines[at].split()) >= _MIN_WORDS and not ends_sentence(lines[at])), None)
