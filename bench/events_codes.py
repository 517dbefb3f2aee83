"""Events as CAMEO's coders write them: a code of who does it, one of whom it is done to, and one of what it is.

Those coders pair every source with every target, write what has no direction both ways, and leave out what has a side
without a code. They code the verb whatever its tense.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dateline.annotate.events.coding import Coded
    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.sides import Side

Json = dict[str, Any]
COMPLEMENTS: Final = frozenset({"xcomp", "ccomp"})
ANNOUNCED: Final = frozenset({"AGREE", "THREATEN"})
# Types follow the table of 2021 where the manual's part from it; that table leaves statements and appeals out.
TABLE_OF_2021: Final = {"0813": "RETREAT", "0814": "RETREAT", "085": "RETREAT", "163": "COERCE"}
UNTYPED: Final = ("01", "02")
CODED: Final = frozenset({"petr2", "petr_unit"})  # sets whose gold is codes


def take_deeds(events: Sequence[Coded], page: EventPage) -> list[Coded]:
    """Return events without what announces another: of "agreed to lift the ban" those coders take the lifting."""
    deeds = {page.tree.heads[each.word] for each in events if page.tree.deps[each.word] in COMPLEMENTS}
    return [each for each in events if not (each.act in ANNOUNCED and each.word in deeds)]


def pair_codes(events: Iterable[Coded]) -> list[Json]:
    """Return the events between coded sides, each pair of codes once for a code of what is done."""
    found = {(each["source_code"], each["target_code"], each["cameo"]): each for each in _all_pairs(events)}
    return list(found.values())


def _all_pairs(events: Iterable[Coded]) -> Iterator[Json]:
    for event in events:
        for source, target in _pairs(event):
            if source.code != target.code or source.word != target.word:
                yield {
                    "type": _type(event),
                    "cameo": event.cameo,
                    "source_code": source.code,
                    "target_code": target.code,
                    "reciprocal": event.is_mutual,
                }


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
