"""Casts of hand-parsed sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.annotate.actors import read_cast
from tests.annotate.coreference.parses import parsed
from tests.annotate.roles.sentences import SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dateline.annotate.cast import Cast


def make_cast(*sentences: str, names: Iterable[tuple[str, str]] = ()) -> Cast:
    """Return the cast of sentences written as `form/UPOS/relation/head`."""
    return read_cast(parsed(*sentences, names=names))


def cast_of(key: str) -> Cast:
    """Return the cast of one of the sentences of roles."""
    return make_cast(SENTENCES[key].parse, names=SENTENCES[key].names)


def word(cast: Cast, text: str) -> int:
    """Return the index of the first place where a word stands."""
    return cast.words.index(text)
