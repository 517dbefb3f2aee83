"""Universities called by where they stand: "University of Northern Ohio" "at" "Lima" in, one name out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.annotate.countries import country_table
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.mentions import Name
    from dateline.kb.entries import EntityType

UNIVERSITY: Final = "University"
STANDING: Final = frozenset({"at", "in"})  # "University of Texas at Austin", "American University in Cairo"
COMMA: Final = ","  # "University of California, Berkeley"
CITIES: Final[frozenset[EntityType]] = frozenset({"city"})
DIVISIONS: Final[frozenset[EntityType]] = frozenset({"admin1"})
LONGEST: Final = 3  # words of a town: "Salt Lake City"


def join_campuses(facts: Facts, names: Sequence[Name]) -> Iterator[Name]:
    """Yield names in order, those of a university and of the town that belongs to it as one."""
    waiting: Name | None = None
    for name in names:
        if waiting is not None and _is_campus(facts, waiting, name):
            waiting = replace(waiting, end=name.end, span=facts.cut_words(waiting.start, name.end))
            continue
        if waiting is not None:
            yield waiting
        waiting = name
    if waiting is not None:
        yield waiting


def _is_campus(facts: Facts, university: Name, town: Name) -> bool:
    """Tell whether a name is the town in the name of the university before it."""
    words = facts.frame.words
    own = words[university.start : university.end]
    between = words[university.end : town.start]
    if UNIVERSITY not in own or town.label == "person" or town.end - town.start > LONGEST:
        return False
    if between == (COMMA,):
        return own[0] == UNIVERSITY and "of" in own and _lies_in(town.text, " ".join(own[own.index("of") + 1 :]))
    joint = between[0] if between else own[-1]
    if joint not in STANDING or len(between) > 1:
        return False
    return own[0] == UNIVERSITY if joint == "at" else own[-1] == UNIVERSITY and _is_of_people(own)


def _is_of_people(words: Sequence[str]) -> bool:
    """Tell whether a university has its name from a people: "American University", which is one in many towns."""
    readings = country_table().read(words[0])
    return len(words) == 2 and bool(readings) and readings[0].kind == "people"  # noqa: PLR2004 - and nothing else


def _lies_in(town: str, division: str) -> bool:
    """Tell whether a town of some name lies in a state or province: "Berkeley" in "California"."""
    base = shared_base()
    states = {entry.id for entry in base.candidates(division, types=DIVISIONS)}
    return any(entry.admin1 in states for entry in base.candidates(town, types=CITIES))
