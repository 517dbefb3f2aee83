"""Who may be meant by a group of names: every entity that one of its forms finds, each by the best way."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from msgspec import structs

from dateline.annotate.linking.beside import look_beside
from dateline.annotate.linking.national import find_national
from dateline.annotate.linking.spelling import other_orders, sounds_alike, words_of
from dateline.annotate.names import is_acronym
from dateline.annotate.namesakes import group_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.linking.page import LinkPage
    from dateline.annotate.namesakes import Group
    from dateline.kb import Entry, Holder, KnowledgeBase
    from dateline.kb.entries import EntityType, NameKind

# By what an entity was found: its name, another name, an acronym, a name that it had, the seat or street that stands
# for it; a family name alone, initials, other words between, another spelling of who is in office.
Basis = Literal["country", "name", "alias", "acronym", "former", "seat", "surname", "initials", "order", "spelling"]
ACTORS: Final[frozenset[EntityType]] = frozenset({"person", "organization", "government", "armed_group"})
PERSON: Final[frozenset[EntityType]] = frozenset({"person"})
KINDS: Final[dict[NameKind, Basis]] = {
    "name": "name",
    "alias": "alias",
    "acronym": "acronym",
    "former": "former",
    "metonym": "seat",
    "weak": "surname",
}
BASES: Final[tuple[Basis, ...]] = (
    "country",
    "name",
    "alias",
    "acronym",
    "order",
    "former",
    "seat",
    "initials",
    "spelling",
    "surname",
)
CAPITAL: Final = "capital"  # what a metonym is that is a town first: the words around it say which, not its name
GOVERNS: Final = frozenset({"effective_leader", "head_of_government"})
GOVERNING: Final = 10  # spells in other offices that one of governing outweighs
MOST: Final = 12  # candidates of one group, likeliest first: nobody is called by a name that more leaders share


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that a form of the group's names finds, and by what; `words` is of how many words the form is.

    `held` are the offices of a person, `subtype` says what kind of body a body is.
    """

    entry: Entry
    basis: Basis
    words: int
    held: tuple[Holder, ...] = ()
    subtype: str | None = None

    @property
    def countries(self) -> frozenset[str]:
        """Return the countries that an entity belongs to or held office in (ISO 3166-1 alpha-3)."""
        held = {holder.country for holder in self.held} | {self.entry.country}
        return frozenset(code for code in held if code is not None)


def find_candidates(group: Group, page: LinkPage) -> list[Candidate]:
    """Return who may be meant by a group of names, each once; a country by its name alone, a people never."""
    if group[0].is_people:
        return []
    if group[0].country is not None:
        entry = page.base.entity(f"country:{group[0].country}")
        return [] if entry is None else [Candidate(entry, "country", 1)]
    best: dict[str, Candidate] = {}
    for candidate in _find_all(group, page):
        known = best.get(candidate.entry.id)
        if known is None or _rank(candidate) < _rank(known):
            best[candidate.entry.id] = candidate
    return [_with_knowledge(each, page.base) for each in sorted(best.values(), key=_rank)[:MOST]]


def _with_knowledge(candidate: Candidate, base: KnowledgeBase) -> Candidate:
    """Return a candidate with what else is known of it: a person's offices, and the country of the weightiest."""
    entry = candidate.entry
    if entry.type != "person":
        return replace(candidate, subtype=base.notes(entry.id).get("subtype"))
    held = base.offices(entry.id)
    return replace(candidate, held=held, entry=structs.replace(entry, country=_main_country(entry, held, base)))


def _main_country(entry: Entry, held: Sequence[Holder], base: KnowledgeBase) -> str | None:
    """Return the country of a person's weightiest offices: what one governs before where one reigns beside it.

    Of equals the one with most people: the British queen was Antigua's too.
    """
    weights: Counter[str] = Counter()
    for holder in held:
        if holder.country is not None:
            weights[holder.country] += GOVERNING if holder.kind in GOVERNS else 1
    most = [code for code in sorted(weights) if weights[code] == max(weights.values())]
    return max(most, key=lambda code: _size(code, base)) if most else entry.country


def _size(country: str, base: KnowledgeBase) -> float:
    """Return the prior of a country, which grows with its people."""
    entry = base.entity(f"country:{country}")
    return 0.0 if entry is None else entry.prior


def _rank(candidate: Candidate) -> tuple[int, int, float, str]:
    order = BASES.index(candidate.basis)
    return order, -candidate.words, -candidate.entry.prior, candidate.entry.id


def _find_all(group: Group, page: LinkPage) -> Iterator[Candidate]:
    forms = dict.fromkeys(" ".join(name.text.split()) for name in group if not name.is_demonym)
    is_person = group_label(group) == "person"
    whole = words_of(max(forms, key=lambda form: len(words_of(form)), default=""))
    for form in forms:
        found = [each for each in _by_form(form, page.base) if _fits_whole(each, whole)]
        yield from found
        if not is_person:
            beside = look_beside(group, page, is_person=False).countries
            national = find_national(form, page, beside=beside)
            yield from (Candidate(entry, "alias", len(words_of(form)) + 1) for entry in national)
        if is_person and not any(each.entry.type == "person" and each.basis != "surname" for each in found):
            yield from _by_words(form, page)


def _by_form(form: str, base: KnowledgeBase) -> Iterator[Candidate]:
    words = len(words_of(form))
    for entry in base.candidates(form, types=ACTORS):
        basis = KINDS.get(entry.kind)
        if basis is not None and not (entry.detail or "").startswith(CAPITAL):
            yield Candidate(entry, basis, words)


def _fits_whole(candidate: Candidate, whole: tuple[str, ...]) -> bool:
    """Tell whether a person who bears a family name can be called by the fullest name of the group."""
    if candidate.entry.type != "person" or candidate.words > 1:
        return True
    return len(whole) <= 1 or sounds_alike(whole, words_of(candidate.entry.name))


def _by_words(form: str, page: LinkPage) -> Iterator[Candidate]:
    """Yield persons whose names have the same words in another order, with initials, or spelled otherwise."""
    words = words_of(form)
    for order in other_orders(words):
        for entry in page.base.candidates(" ".join(order), types=PERSON, kinds=("name", "alias")):
            yield Candidate(entry, "order", len(order))
    if len(words) > 1 and (len(words[0]) == 1 or is_acronym(form.split(maxsplit=1)[0])):
        for entry in page.base.candidates(words[-1], types=PERSON):
            if _fits_initials(words, words_of(entry.name)):
                yield Candidate(entry, "initials", len(words))
    for holder in page.in_office:
        if sounds_alike(words, words_of(holder.person.name)):
            yield Candidate(holder.person, "spelling", len(words))


def _fits_initials(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Tell whether a name begins with the initials: "N. Maduro", "J.D. Vance" as "jd vance"."""
    return words[0][0] == name[0][:1] and words[-1] in name[1:]
