"""Forms of verbs and nouns undone: "banned", "fought", "gunmen", "sanctions" in, what they may be forms of out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator

ENDINGS: Final = {"VERB": ("ing", "ied", "ed", "ies", "es", "s"), "NOUN": ("ies", "es", "s")}
SHORTEST: Final = 2  # letters that a stem has
MEN: Final = "men"


def plain_forms(word: str, upos: str) -> Iterator[str]:
    """Yield what a form of a verb ("VERB") or noun ("NOUN") may be a form of, the likeliest first."""
    if upos == "VERB" and word in irregular_verbs():
        yield irregular_verbs()[word]
    if upos == "NOUN" and word.endswith(MEN):
        yield word.removesuffix(MEN) + "man"
    for ending in ENDINGS.get(upos, ()):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < SHORTEST:
            continue
        if ending in {"ied", "ies"}:
            yield stem + "y"
            continue
        yield stem
        yield stem + "e"
        if stem[-1] == stem[-2]:
            yield stem[:-1]


@lru_cache(maxsize=1)
def irregular_verbs() -> dict[str, str]:
    """Return the lemma of each irregular form of a verb."""
    table = read_table("events/irregular", dict[str, list[str]])
    return {form: lemma for lemma, forms in table.items() for form in forms}
