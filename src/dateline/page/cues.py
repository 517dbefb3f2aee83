"""A line in; what its phrases say it is for (share, subscribe, legal ...) out."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from itertools import groupby
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
_LINES: Final = 2_048  # more than nearly every page has; each is asked about for its features, its title and its role
_KEPT: Final = 16  # lines; each is asked for one kind after the other
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
        return self.start.match(line) is not None or _strip(line) in self.whole

    def measure(self, line: str) -> int:
        """Return the length of the phrase with which the line begins, 0 if it begins with none."""
        found = self.start.match(line)
        return 0 if found is None else found.end()

    def fits(self, line: str) -> bool:
        """Whether the line begins with a phrase of this kind, is one or holds one."""
        return self.opens(line) or self.any.search(line) is not None


@lru_cache(_KEPT)
def _strip(line: str) -> str:
    """Return a line without the count before and the signs behind it: "12 comments:" is "comments"."""
    return _COUNT.sub("", _CLOSING.sub("", line))


@cache
def load_cues() -> dict[str, Cue]:
    """Load the table of phrases."""
    phrases = _load_phrases()
    return {kind: _compile(phrases[kind]) for kind in KINDS}


def simplify(text: str) -> str:
    """Return a line as phrases are compared with it: lower case, arrows and bullets before it gone."""
    return _OPENING.sub("", text.replace("’", "'").lower())


def find_cues(text: str) -> frozenset[str]:
    """Return every kind of cue that a line has; a line as long as a paragraph has none."""
    return frozenset() if len(text) > MAX_CUE_LENGTH else _find_cues(text)


@lru_cache(_LINES)
def _find_cues(text: str) -> frozenset[str]:
    """Look once at a line that features, title and roles all ask about."""
    line = simplify(text)
    if not _load_any().fits(line):
        return frozenset()
    return frozenset(kind for kind, cue in load_cues().items() if cue.fits(line))


@cache
def _load_phrases() -> dict[str, Phrases]:
    return json.decode(files("dateline").joinpath(*_TABLE).read_bytes(), type=dict[str, Phrases])


@cache
def _load_any() -> Cue:
    """Return the phrases of all kinds as one cue; most lines have none, which one look tells."""
    all_kinds = _load_phrases().values()
    return _compile(
        Phrases(
            start=tuple(phrase for kind in all_kinds for phrase in kind.start),
            whole=frozenset(phrase for kind in all_kinds for phrase in kind.whole),
            any=tuple(phrase for kind in all_kinds for phrase in kind.any),
        )
    )


def _compile(phrases: Phrases) -> Cue:
    return Cue(
        start=re.compile(_join(phrases.start)),
        whole=phrases.whole,
        any=re.compile(rf"(?<!\w)(?:{_join(phrases.any)})"),
    )


def _join(phrases: tuple[str, ...]) -> str:
    """Return a pattern of all phrases, longer ones first; those of one letter together, which is ten times as quick."""
    longest_first = sorted(phrases, key=lambda phrase: (phrase[0], -len(phrase)))
    groups = groupby(longest_first, key=lambda phrase: phrase[0])
    return "|".join(f"{re.escape(first)}(?:{'|'.join(map(_escape_rest, group))})" for first, group in groups) or _NEVER


def _escape_rest(phrase: str) -> str:
    return re.escape(phrase[1:]) + (r"(?!\w)" if phrase[-1].isalpha() else "")
