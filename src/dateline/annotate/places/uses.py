"""How a page uses a toponym: as a place, for the government or people of it, or inside the name of something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.datelines import in_dateline
from dateline.annotate.places.gazetteer import PEOPLE
from dateline.annotate.places.lexicon import COUNTERPART, LOCATING, RELATIONS, SAYING, TARGETED

if TYPE_CHECKING:
    from dateline.annotate.places.page import Candidate, PlacePage
    from dateline.annotate.places.toponym import Use
    from dateline.model.signals import Signals

SUBJECTS: Final = frozenset({"nsubj", "obl:agent"})
OBJECTS: Final = frozenset({"obj", "iobj", "nsubj:pass"})
NAMED: Final = frozenset({"organization", "other", "person"})  # labels of names that can hold a toponym
ACTING: Final = frozenset({"country", "admin1"})  # whose governments the news names by the place, as those of capitals
BESIDE: Final = frozenset({"nmod", "obl", "obl:agent"})
CAPITAL: Final = 0.55  # prior of a capital of 200,000 people or another city of two million
LISTED: Final = 20  # steps up a list at most; a broken tree has no end


def find_use(page: PlacePage, candidate: Candidate) -> Use:
    """Return the use of a toponym."""
    if candidate.is_people or _is_flagged_people(candidate):
        return "people"
    if candidate.label in NAMED and not candidate.is_whole:
        return "embedded"
    return "metonym" if _may_act(candidate) and _acts(page, candidate) else "place"


def _is_flagged_people(candidate: Candidate) -> bool:
    cover = candidate.cover
    return cover is not None and candidate.is_whole and cover.is_demonym


def _may_act(candidate: Candidate) -> bool:
    """Tell whether the name is of a country, a state or a city that something is governed from, or no place's alone."""
    first = next((entry for entry in candidate.entries if entry.kind not in PEOPLE), None)
    return candidate.label == "organization" or (first is not None and (first.type in ACTING or first.prior >= CAPITAL))


def _acts(page: PlacePage, candidate: Candidate) -> bool:
    """Tell whether a toponym stands where one who acts stands: subject of a verb of saying or doing, "with Hanoi"."""
    signals = page.facts.read_signals()
    head = _first_of_list(signals, _head(signals, candidate))
    before = page.word(head - 1).lower()
    if before in LOCATING or in_dateline(page.facts.frame, candidate.start, candidate.end):
        return False
    dep, governor = signals.deps[head], int(signals.heads[head])
    lemma = signals.lemmas[governor].lower()
    if dep in SUBJECTS:
        return lemma in SAYING
    if dep in OBJECTS:
        return lemma in TARGETED
    return before in COUNTERPART and dep in BESIDE and lemma in RELATIONS | SAYING


def _head(signals: Signals, candidate: Candidate) -> int:
    """Return the word of a toponym that hangs on something outside it."""
    inside = range(candidate.start, candidate.end)
    return next((word for word in inside if int(signals.heads[word]) not in inside), candidate.start)


def _first_of_list(signals: Signals, head: int) -> int:
    """Return the first of the list that a word is in: "Minsk and Moscow refused"."""
    for _ in range(LISTED):
        if signals.deps[head] != "conj":
            break
        head = int(signals.heads[head])
    return head
