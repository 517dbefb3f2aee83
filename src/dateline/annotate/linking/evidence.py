"""How much speaks for a candidate: a group of names, its page and an entity in, a weight and its reasons out.

A weight is the logarithm of how much likelier it is that the entity is meant than that nobody who is known is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Literal

from dateline.annotate.linking.beside import Beside, look_beside
from dateline.annotate.linking.candidates import Basis
from dateline.annotate.names import is_acronym, is_title
from dateline.annotate.organizations import is_government, owner_country
from dateline.kb.dates import earliest, fit_spell, latest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.linking.candidates import Candidate
    from dateline.annotate.linking.page import LinkPage
    from dateline.annotate.mentions import Name
    from dateline.annotate.namesakes import Group
    from dateline.kb import Holder

Sign = Literal["beside", "page", "office", "day", "label", "against"]
Reason = Basis | Sign
Found = Iterator[tuple[Sign, float]]

WHOLE: Final[dict[Basis, float]] = {
    "country": 4.0,
    "name": 2.0,
    "alias": 1.6,
    "acronym": 1.6,
    "former": 1.0,
    "seat": 2.0,
    "surname": -1.5,
    "initials": 0.0,
    "order": 1.0,
    "spelling": 0.5,
}
ONE_WORD_PERSON: Final = -2.3  # a family name that is an alias: "Bush" mostly is the son
ONE_WORD: Final = -0.8  # a name of one word that is no acronym is a word too: "Dawn", "Labour", "Apple"
LABELS: Final[dict[str, dict[str, float]]] = {
    "person": {"person": 0.5, "organization": -2.5, "government": -1.5, "armed_group": -0.5},
    "organization": {"person": -2.5, "organization": 0.5, "government": 0.5, "armed_group": 0.5},
    "place": {"person": -3.0, "organization": -2.0, "government": -1.0, "armed_group": -0.5},
    "country": {"person": -3.0, "organization": -2.0, "government": -1.0, "armed_group": -1.0},
    "other": {"person": -2.0, "organization": -1.0, "government": -1.0, "armed_group": -0.5},
}
TITLED: Final = -5.0  # a body where a person's title stands before the name: "Senator Ford" makes no cars
LED: Final = 2.0  # a family name that hardly anybody else who is known bears, of one who led a large country: "Obama"
RARE: Final = 3  # others who are known by the name: more bear "Johnson" or "Brown"
LEADER: Final = "effective_leader"
LARGE: Final = 0.94  # the prior of a country of a few million people
BESIDE, BESIDE_OTHER = 2.5, -3.0
SHARED, ABSENT = 2.5, -1.5
NAMED_ENOUGH: Final = 2.0  # mentions of countries on a page, before a country's absence says something of a person
GENERIC: Final = -4.0  # a name that many countries' bodies bear ("Ministry of Defence"), and nothing says whose
# Bodies that every country has: one of a country that the page does not name is hardly meant
NATIONAL: Final = frozenset(
    {"party", "legislature", "ministry", "military", "police", "intelligence", "court", "agency", "subnational"}
)
IN_OFFICE, NOT_BORN = 1.0, -5.0
# what is said of the office that stands beside the name: held on the day, at another time, never
SAME_OFFICE, ONCE_OFFICE, OTHER_OFFICE = 2.5, 1.0, -1.5
ELSEWHERE: Final = -4.0  # another walk of life is named beside the person
EXPANDED: Final = -6.0  # an acronym whose long form the page gives, and the entity has another
SHOUTED: Final = -1.5  # an acronym where all words are in capitals
YOUNG: Final = 15  # years before the first office in which the news may know a person already


def weigh(
    candidate: Candidate, group: Group, page: LinkPage, *, label: str, rivals: int = 0
) -> tuple[float, tuple[Reason, ...]]:
    """Return the weight of a candidate and what moved it, the way it was found first; `rivals` bear the name too."""
    weight = WHOLE[candidate.basis]
    if candidate.basis == "country":
        return weight, ("country",)
    beside = look_beside(group, page, is_person=candidate.entry.type == "person")
    signs = [*_of_name(candidate, group, page, label), *_of_country(candidate, beside, page)]
    if candidate.entry.type == "government" and not beside.countries and all(_is_generic(each) for each in group):
        signs.append(("label", GENERIC * (1 - page.share(candidate.entry.country or ""))))
    if candidate.entry.type == "person":
        signs.extend(_of_office(candidate.held, beside, page))
        if rivals <= RARE and len(group[0].text.split()) == 1 and _led_much(candidate, page):
            signs.append(("office", LED))
    reasons = dict.fromkeys(sign if value > 0 else "against" for sign, value in signs)
    return weight + sum(value for _, value in signs), (candidate.basis, *reasons)


def _of_name(candidate: Candidate, group: Group, page: LinkPage, label: str) -> Found:
    yield "label", LABELS.get(label, {}).get(candidate.entry.type, 0.0)
    if label == "person" and candidate.entry.type != "person" and any(_is_titled(name, page.words) for name in group):
        yield "label", TITLED
    if candidate.words == 1 and candidate.basis in {"name", "alias"}:
        yield "label", ONE_WORD_PERSON if candidate.entry.type == "person" else ONE_WORD
    if candidate.basis == "acronym":
        if page.is_shouted:
            yield "label", SHOUTED
        if any(not is_acronym(name.text) for name in group):
            yield "label", EXPANDED


def _is_titled(name: Name, words: Sequence[str]) -> bool:
    """Tell whether a title of a person stands right before a name: "Vice President Ford"."""
    return name.start > 0 and is_title(words[name.start - 1])


def _is_generic(name: Name) -> bool:
    """Tell whether a name is that of an organ and does not say whose: "Ministry of Defence", not "State Department"."""
    return is_government(name.text) and owner_country(name.text) is None


def _led_much(candidate: Candidate, page: LinkPage) -> bool:
    """Tell whether a person was first in a country of many people."""
    countries = {holder.country for holder in candidate.held if holder.kind == LEADER}
    entries = (page.base.entity(f"country:{country}") for country in sorted(filter(None, countries)))
    return any(entry is not None and entry.prior >= LARGE for entry in entries)


def _of_country(candidate: Candidate, beside: Beside, page: LinkPage) -> Found:
    """Yield what the countries beside the names and on the page say; bodies of the world have none."""
    countries = candidate.countries
    if not countries:
        return
    if beside.countries and _is_bound(candidate):
        yield "beside", BESIDE_OTHER if countries.isdisjoint(beside.countries) else BESIDE
    share = max(map(page.share, countries))
    if share > 0:
        yield "page", SHARED * min(1.0, 2 * share)
    elif page.names_countries >= NAMED_ENOUGH and _is_bound(candidate):
        yield "page", ABSENT


def _is_bound(candidate: Candidate) -> bool:
    """Tell whether somebody belongs to his country as companies, news agencies and armed groups do not."""
    if candidate.entry.type == "person":
        return True
    return candidate.basis != "seat" and candidate.subtype in NATIONAL


def _of_office(held: Sequence[Holder], beside: Beside, page: LinkPage) -> Found:
    """Yield what the offices that a person held say: those named beside the name, and the day of the page."""
    if beside.is_elsewhere:
        yield "office", ELSEWHERE
    if beside.offices:
        yield "office", _by_office([holder for holder in held if holder.kind in beside.offices], beside, page)
    if page.published is not None and held:
        yield "day", _on_day(held, page.published)


def _by_office(same: Sequence[Holder], beside: Beside, page: LinkPage) -> float:
    """Return what it says that a person held the office beside the name: then, at another time, or never."""
    if not same:
        return OTHER_OFFICE
    if page.published is None:
        return SAME_OFFICE
    on_day = any(fit_spell(page.published, holder.start, holder.end) for holder in same)
    return SAME_OFFICE if on_day is not beside.is_past else ONCE_OFFICE


def _on_day(held: Sequence[Holder], day: str) -> float:
    """Return what the day of the page says of a person by his offices."""
    if any(fit_spell(day, holder.start, holder.end) for holder in held):
        return IN_OFFICE
    first = min((holder.start for holder in held if holder.start is not None), default=None)
    if first is not None and int(earliest(first)[:4]) - YOUNG > int(latest(day)[:4]):
        return NOT_BORN
    return 0.0
