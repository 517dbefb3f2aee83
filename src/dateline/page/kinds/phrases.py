"""A line in; whether it has the words of a paywall, an error page, a login ... out."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final, Literal

from msgspec import json

from dateline.page.cues import Phrases, simplify

if TYPE_CHECKING:
    from collections.abc import Mapping

PhraseKind = Literal["gate", "offer", "missing", "script", "robot", "consent", "login"]

_TABLE: Final = ("resources", "page", "kinds.json")
_CLOSING: Final = re.compile(r"[\W_]+$")  # "Log in »" is "log in"


def says(kind: PhraseKind, line: str) -> bool:
    """Whether the line begins with a phrase of the kind, is one, or holds one."""
    bare = simplify(line)
    phrases = load_phrases()[kind]
    return _opens(phrases, bare) or any(_stands_whole(phrase, bare) for phrase in phrases.any if phrase in bare)


def opens(kind: PhraseKind, line: str) -> bool:
    """Whether the line begins with a phrase of the kind or is one."""
    return _opens(load_phrases()[kind], simplify(line))


@cache
def load_phrases() -> Mapping[PhraseKind, Phrases]:
    """Load the table of phrases."""
    return json.decode(files("dateline").joinpath(*_TABLE).read_bytes(), type=dict[PhraseKind, Phrases])


def _opens(phrases: Phrases, bare: str) -> bool:
    """Look with plain comparisons of strings: a pattern of all phrases takes ten times as long."""
    if bare.startswith(phrases.start):
        return any(_ends_word(bare, len(phrase)) for phrase in phrases.start if bare.startswith(phrase))
    return _CLOSING.sub("", bare) in phrases.whole


def _stands_whole(phrase: str, bare: str) -> bool:
    start = bare.find(phrase)
    return (start == 0 or not bare[start - 1].isalnum()) and _ends_word(bare, start + len(phrase))


def _ends_word(bare: str, end: int) -> bool:
    """Whether a word ends there: "subscribe to read" is none of "subscribe to readers"; Chinese has no such ends."""
    return end >= len(bare) or not (bare[end].isalnum() and bare[end - 1].isascii())
