"""Events as CAMEO's coders write them: a code of who does it, one of whom it is done to, and one of what it is.

Those coders pair every source with every target, write what has no direction both ways, and leave out what has a side
without a code. They code the verb whatever its tense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dateline.annotate.events.codes import NO_COUNTRY, actor_code
from dateline.annotate.events.fillers import is_complement, role_words
from dateline.annotate.events.sectors import sector_in
from dateline.annotate.events.sides import named_country

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dateline.annotate.events.coding import Coded
    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.sides import Side

Json = dict[str, Any]
COMPLEMENTS: Final = frozenset({"xcomp", "ccomp"})
ANNOUNCED: Final = frozenset({"AGREE", "THREATEN"})
NOMINAL: Final = frozenset({"NOUN", "PROPN"})
ALLEGED: Final = "ACCUSE"
CONTENTS: Final = frozenset(
    {"ccomp", "acl", "conj", "xcomp"}
)  # from a word to what it claims, and what is joined to that
# Types follow the table of 2021 where the manual's part from it; that table leaves statements and appeals out.
TABLE_OF_2021: Final = {"0813": "RETREAT", "0814": "RETREAT", "085": "RETREAT", "163": "COERCE"}
UNTYPED: Final = ("01", "02")
CODED: Final = frozenset({"petr2", "petr_unit"})  # sets whose gold is codes


def take_deeds(events: Sequence[Coded], page: EventPage) -> list[Coded]:
    """Return events without what announces another, and without what is only alleged.

    Of "agreed to lift the ban" those coders take the lifting, of "accused Chad of shelling the town" the accusation.
    """
    deeds = {page.tree.heads[each.word] for each in events if page.tree.deps[each.word] in COMPLEMENTS}
    claims = {each.word for each in events if each.act == ALLEGED}
    told = [each for each in events if claims.isdisjoint(_claimed_in(page, each.word)) and _has_verb(page, each.word)]
    return [each for each in told if not (each.act in ANNOUNCED and each.word in deeds)]


def _has_verb(page: EventPage, word: int) -> bool:
    """Tell whether a word is a verb or leans on one: those coders read "held talks", but not "the talks of May"."""
    verb = page.tree.heads[word]
    leans = (
        page.tree.upos[verb] == "VERB" and page.lemmas[verb] in role_words()["supporting"] | role_words()["receiving"]
    )
    return page.tree.upos[word] not in NOMINAL or leans


def _claimed_in(page: EventPage, word: int) -> Iterator[int]:
    """Yield the words in whose contents a word stands."""
    while page.tree.deps[word] in CONTENTS or is_complement(page, word):
        word = page.tree.heads[word]
        yield word


def pair_codes(events: Iterable[Coded], page: EventPage) -> list[Json]:
    """Return the events between coded sides, each pair of codes once for a code of what is done."""
    found = {(each["source_code"], each["target_code"], each["cameo"]): each for each in _all_pairs(events, page)}
    return list(found.values())


def _all_pairs(events: Iterable[Coded], page: EventPage) -> Iterator[Json]:
    for event in events:
        for source, target in _pairs(event):
            codes = spoken_code(page, source), spoken_code(page, target)
            if (codes[0] != codes[1] or source.word != target.word) and not all(map(_is_nowhere, codes)):
                yield {
                    "type": _type(event),
                    "cameo": event.cameo,
                    "source_code": codes[0],
                    "target_code": codes[1],
                    "reciprocal": event.is_mutual,
                }


def spoken_code(page: EventPage, side: Side) -> str | None:
    """Return the code of a side: a country that only the rest of the text gives to a common noun is left out.

    Those coders know agents by their noun and countries by the words beside it: "Congress" is ---LEG.
    """
    name, actor = page.facts.cut_words(*side.words).quote, page.actor_at(side.word)
    is_concluded = actor is not None and actor.country == side.country and named_country(page, side.word) is None
    is_common = len(name.split()) == 1 and sector_in(name) is not None
    return actor_code(None, side.sector) if is_concluded and is_common else side.code


def _is_nowhere(code: str | None) -> bool:
    """Tell whether a code names no country and no body: two such are no pair."""
    return code is None or code.startswith(NO_COUNTRY)


def _type(event: Coded) -> str | None:
    code = event.cameo or ""
    return None if code.startswith(UNTYPED) else TABLE_OF_2021.get(code, event.act)


def _pairs(event: Coded) -> Iterator[tuple[Side, Side]]:
    sources = [side for side in event.sources if side.code]
    targets = [side for side in event.targets if side.code]
    if event.is_mutual:
        everybody = [*sources, *targets]
        yield from ((one, other) for one in everybody for other in everybody if one.word != other.word)
        return
    yield from ((source, target) for source in sources for target in targets)
