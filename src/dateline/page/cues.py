"""A line in; what its phrases say it is for (share, subscribe, legal ...) out."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Final

from msgspec import Struct, json

# the kinds of cue, in the order in which a line that has several is judged
KINDS: Final = (
    "legal", "trust", "share", "comment", "subscribe", "advert", "date", "byline", "caption", "tag", "related",
    "navigation",
)  # fmt: skip
_TABLE: Final = ("resources", "page", "cues.json")
_OPENING: Final = re.compile(r"^[^\w©(]+")
_CLOSING: Final = re.compile(r"[\W\d_]+$")
_COUNT: Final = re.compile(r"^\d+\s+")  # "12 comments"
_NEVER: Final = "(?!)"
MAX_CUE_LENGTH: Final = 300  # a longer line is a paragraph, whatever phrase it holds


class Phrases(Struct, frozen=True):
    """What a line of one kind begins with, is as a whole, or holds."""

    start: tuple[str, ...]
    whole: frozenset[str]
    any: tuple[str, ...]


class Cue(Struct, frozen=True):
    """The phrases of one kind, ready to be matched against a line in lower case."""

    start: re.Pattern[str]
    whole: frozenset[str]
    any: re.Pattern[str]

    def opens(self, line: str) -> bool:
        """Whether the line begins with a phrase of this kind or is one."""
        return self.start.match(line) is not None or _COUNT.sub("", _CLOSING.sub("", line)) in self.whole

    def measure(self, line: str) -> int:
        """Return the length of the phrase with which the line begins, 0 if it begins with none."""
        found = self.start.match(line)
        return 0 if found is None else found.end()

    def fits(self, line: str) -> bool:
        """Whether the line begins with a phrase of this kind, is one or holds one."""
        return self.opens(line) or self.any.search(line) is not None


@cache
def load_cues() -> dict[str, Cue]:
    """Load the table of phrases."""
    phrases = json.decode(files("dateline").joinpath(*_TABLE).read_bytes(), type=dict[str, Phrases])
    return {kind: _compile(phrases[kind]) for kind in KINDS}


def simplify(text: str) -> str:
    """Return a line as phrases are compared with it: lower case, arrows and bullets before it gone."""
    return _OPENING.sub("", text.replace("’", "'").lower())


def find_cues(text: str) -> frozenset[str]:
    """Return every kind of cue that a line has; a line as long as a paragraph has none."""
    if len(text) > MAX_CUE_LENGTH:
        return frozenset()
    line = simplify(text)
    return frozenset(kind for kind, cue in load_cues().items() if cue.fits(line))


def _compile(phrases: Phrases) -> Cue:
    return Cue(
        start=re.compile(_join(phrases.start)),
        whole=phrases.whole,
        any=re.compile(rf"(?<!\w)(?:{_join(phrases.any)})"),
    )


def _join(phrases: tuple[str, ...]) -> str:
    longest_first = sorted(phrases, key=len, reverse=True)
    return (
        "|".join(re.escape(phrase) + (r"(?!\w)" if phrase[-1].isalpha() else "") for phrase in longest_first) or _NEVER
    )
