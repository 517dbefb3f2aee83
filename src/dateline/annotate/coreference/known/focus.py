"""Which country "the country", "this country" and "our country" are, by speech and by what the page is about."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.coreference.known.world import World
    from dateline.annotate.coreference.phrases import Phrase

COUNTRIES: Final = frozenset({"country", "nation"})
THIS: Final = "demonstrative"
THE: Final = "definite"
NEAR: Final = 4  # sentences back in which "this country" has its name
SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass"})


def find_focus(world: World) -> Iterator[tuple[int, int]]:
    """Yield bare descriptions of a country, by index, with the group of the country that is meant.

    "This country" is the one named last. "The country" is the one named most often so far, but for that of the subject
    of its own clause, which would say "its".
    """
    spoken = sorted(world.country_at.items())
    for index, phrase in enumerate(world.phrases):
        if phrase.form != "description" or index in world.groups or not _is_bare(world, phrase):
            continue
        code = _last(world, spoken, phrase) if phrase.traits.points == THIS else _main(world, spoken, phrase)
        if code is not None and code in world.countries:
            yield index, world.countries[code]


def _is_bare(world: World, phrase: Phrase) -> bool:
    """Tell whether a phrase is "the country" or "this country" and no more; what follows in "of" would say which."""
    is_short = phrase.core[1] - phrase.head == 1 and phrase.head - phrase.start <= 1
    is_one = phrase.traits.number == "one" and phrase.traits.points in {THIS, THE}
    return is_short and is_one and world.lemmas[phrase.head] in COUNTRIES


def _last(world: World, spoken: list[tuple[int, str]], phrase: Phrase) -> str | None:
    """Return the country named last before a phrase, not far back."""
    sentences = world.tree.sentences
    near = [code for word, code in spoken if word < phrase.start and sentences[phrase.head] - sentences[word] < NEAR]
    return near[-1] if near else None


def _main(world: World, spoken: list[tuple[int, str]], phrase: Phrase) -> str | None:
    """Return the country named most often before a phrase, None where two are named as often."""
    own = _subject_country(world, phrase)
    counts = Counter(code for word, code in spoken if word < phrase.start)
    ranked = [(code, count) for code, count in counts.most_common() if code != own or len(counts) == 1]
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _subject_country(world: World, phrase: Phrase) -> str | None:
    """Return the country that is the subject of the clause in which a phrase stands."""
    for word in world.tree.ancestors(phrase.head):
        subject = world.tree.child(word, SUBJECTS)
        if subject is not None:
            return world.country_at.get(subject)
    return None
