"""Where a quotation ends whose closing mark is missing."""

from __future__ import annotations

import re
from typing import Final

_TRACE: Final = re.compile(r"[,.!?…] {2,}")  # "We will win,  he said": two blanks where a mark was lost
_SAYING: Final = (
    r"(?:said|says|say|told|tells|added|adds|asked|warned|wrote|explained|declared|insisted|recalled|noted)"
)
_NAME: Final = r"(?:he|she|they|it|I|we|(?:[Tt]he |[Aa]n? )?(?:[\w.’'\-]+ ){0,3}[\w.’'\-]+)"
# "We will win, the minister said." and "We will win, said the minister."
_TAG: Final = re.compile(rf"[,!?] (?={_NAME} {_SAYING}\b|{_SAYING} )")
_SENTENCE: Final = re.compile(r"[.!?…][)\]]?(?=\s)")  # "... a cent. Next"


def find_lost_end(text: str, start: int, limit: int) -> int:
    """Return where words that were opened at `start` most likely end, at most `limit`.

    That is where blanks are left of a mark, else before the words that name the speaker, else with the last sentence
    before `limit`, which is the next opening mark or the end of the block.
    """
    trace = _TRACE.search(text, start, limit) or _TAG.search(text, start, limit)
    if trace is not None:
        return trace.start() + 1
    stripped = len(text[start:limit].rstrip()) + start
    if limit == len(text) or text[limit] == "\n":
        return stripped
    ends = [match.end() for match in _SENTENCE.finditer(text, start, limit)]
    return min(ends[-1], stripped) if ends else stripped
