"""Who bears a role: nouns of office in, the actors whom the sentence gives them to out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.names import is_title
from dateline.annotate.roles.modality import is_negated, is_past, said_by_modals
from dateline.annotate.roles.table import is_body_role, is_person_role, role_table
from dateline.annotate.roles.title import COMPLEMENTS, NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dateline.annotate.cast import Cast
    from dateline.schema import RoleStatus

HONORIFICS: Final = frozenset("mr mrs ms miss dr sir dame lord lady prof".split())
LONGEST_FIELD: Final = 6  # words between "minister" and a name: "minister of foreign affairs and trade"
REFLEXIVE: Final = frozenset({"himself", "herself", "itself", "themselves"})
COPULA: Final = frozenset({"cop"})
PASSIVE: Final = frozenset({"aux:pass", "nsubj:pass"})
GIVEN: Final = frozenset({"xcomp", "obj", "obl", "ccomp", "nmod", "advcl", "obl:unmarked"})
NAMED: Final = frozenset({"xcomp", "obj", "ccomp", "obl:unmarked"})
CASE: Final = frozenset({"case", "mark"})
BY_ITSELF: Final = frozenset({"resign", "retire", "quit", "depart", "step", "stand"})  # others are made to leave
DEFINITE: Final = frozenset({"definite", "possessive", "demonstrative"})
NOMINATING: Final = frozenset({"nominate", "designate"})


class Bearing(NamedTuple):
    """An actor with the noun of its role; `clause` is the verb that gives, keeps or ends it, at which its dates stand.

    `moment` is what a bare date at the verb tells: when the role began or when it ended. One that rests on how
    descriptions were put together is weak.
    """

    chain: int
    head: int
    status: RoleStatus | None = None
    clause: int | None = None
    moment: str | None = None
    is_weak: bool = False


def find_bearings(cast: Cast) -> Iterator[Bearing]:
    """Yield who bears the roles of a page, by the nouns in the order of the text, each once."""
    titled = _titled(cast)
    for head in range(len(cast.words)):
        if not _may_be_role(cast, head):
            continue
        bearing = _by_title(cast, head, titled) or _by_apposition(cast, head)
        if bearing is None:
            bearing = _by_clause(cast, head) if _is_told(cast, head) else _by_description(cast, head)
        if bearing is not None:
            yield bearing


def _may_be_role(cast: Cast, word: int) -> bool:
    """Tell whether a noun outside names of persons is an office, function, or what an organization is."""
    if word in cast.person_words or word in cast.country_at:
        return False
    lemma = cast.lemmas[word]
    return (is_person_role(lemma) or is_body_role(lemma)) and "Number=Plur" not in cast.tree.feats[word]


def _fits(cast: Cast, chain: int | None, head: int) -> bool:
    """Tell whether an actor can bear a role: a person an office, an organization what it is."""
    if chain is None:
        return False
    if cast.kinds[chain] == "person":
        return is_person_role(cast.lemmas[head])
    return cast.kinds[chain] == "organization" and is_body_role(cast.lemmas[head])


def _titled(cast: Cast) -> Mapping[int, int]:
    """Return the chain of the person named behind each noun of office: "Minister of Trade Amina Sow"."""
    found: dict[int, int] = {}
    for index, phrase in enumerate(cast.page.phrases):
        if phrase.name is None or phrase.form != "name" or phrase.name.label != "person":
            continue
        head = _office_before(cast, phrase.name.start)
        if head is not None:
            found[head] = cast.chain_of[index]
    return found


def _office_before(cast: Cast, start: int) -> int | None:
    """Return the noun of office right before a name; None where none stands there."""
    while start and cast.words[start - 1].lower().rstrip(".") in HONORIFICS:
        start -= 1
    for back in range(1, LONGEST_FIELD + 2):
        index = start - back
        if index < 0 or index + 1 in cast.facts.frame.blocks or index in cast.person_words:
            return None
        if _may_be_role(cast, index):
            return index if _leads_to_name(cast, index, start) else None
        if not _may_stand_between(cast, index):
            return None
    return None


def _may_stand_between(cast: Cast, index: int) -> bool:
    word = cast.words[index].lower()
    is_field = cast.tree.upos[index] in {*NOUNS, "ADJ"} or word in {*COMPLEMENTS, "and", "the", "-"}
    return (is_field or role_table().status_of(word) == "future") and index not in cast.country_at


def _leads_to_name(cast: Cast, head: int, start: int) -> bool:
    """Tell whether what stands between an office and a name belongs to the office: "of Trade", "-elect", "general"."""
    between = [word.lower() for word in cast.words[head + 1 : start]]
    if not between or between[0] in COMPLEMENTS:
        return True
    return between == ["general"] or (between[0] in {"-", "elect", "designate"} and len(between) <= 2)  # noqa: PLR2004


def _by_title(cast: Cast, head: int, titled: Mapping[int, int]) -> Bearing | None:
    """Return the bearer that a title stands before, or a title that such a one is joined to."""
    tree = cast.tree
    chain = titled.get(head)
    if chain is None and is_title(cast.words[head]):
        chain = next(
            (titled[child] for child in tree.children[head] if tree.deps[child] == "conj" and child in titled), None
        )
    return Bearing(chain, head) if chain is not None and _fits(cast, chain, head) else None


def _by_apposition(cast: Cast, head: int) -> Bearing | None:
    """Return the bearer beside which a role stands: "Kofi Amegah, envoy of Togo", "the envoy, Kofi Amegah"."""
    tree = cast.tree
    beside = [tree.heads[head]] if tree.deps[head] == "appos" else []
    beside += [child for child in tree.children[head] if tree.deps[child] == "appos"]
    chains = [cast.chain_at(word) for word in beside if word in cast.person_words or word in cast.owner_at]
    chain = next((chain for chain in chains if chain is not None and _fits(cast, chain, head)), None)
    return None if chain is None else Bearing(chain, head)


def _is_told(cast: Cast, head: int) -> bool:
    """Tell whether a clause says of someone that this is what he is, becomes or was: "is", "named", "as"."""
    tree = cast.tree
    if tree.has(head, COPULA):
        return True
    verb, case = tree.heads[head], tree.child(head, CASE)
    if tree.deps[head] not in GIVEN or tree.upos[verb] != "VERB":
        return False
    if case is not None:
        return cast.words[case].lower() == "as"
    table = role_table()
    names = tree.deps[head] in NAMED and cast.lemmas[verb] in table.claiming | table.taking | table.giving
    return names and (
        tree.deps[head] == "xcomp" or cast.lemmas[verb] in table.taking or _is_given_away(cast, verb, head)
    )


def _is_given_away(cast: Cast, verb: int, head: int) -> bool:
    """Tell whether an object is what is given and not who receives it: "was named envoy", "named her envoy"."""
    objects = [
        child for child in cast.tree.children[verb] if cast.tree.deps[child] in {"obj", "iobj"} and child != head
    ]
    return bool(objects) or cast.tree.has(verb, PASSIVE) or cast.tree.deps[verb] == "acl"


def _by_clause(cast: Cast, head: int) -> Bearing | None:
    """Return the bearer whom a clause says to be, become, be made or cease to be something."""
    verb = cast.tree.heads[head]
    if cast.tree.has(head, COPULA):
        before = head - 1
        while before and cast.tree.upos[before] in {"ADJ", "NOUN", "DET"}:
            before -= 1
        if cast.lemmas[before] in role_table().giving:  # "was elected leader", read as "was an elected leader"
            return _bear(cast, cast.subject(head), head, head, moment="start")
        return _by_copula(cast, head)
    if cast.tree.child(head, CASE) is None:
        return _by_naming(cast, head, verb)
    return _by_as(cast, head, verb)


def _by_copula(cast: Cast, head: int) -> Bearing | None:
    """Return who is or was something: "she is the head of", "who was mayor until 2019"."""
    chain = cast.subject(head)
    modal = said_by_modals(cast, head)
    if not _fits(cast, chain, head) or modal == "open" or chain is None:
        return None
    is_over = modal == "over" or is_past(cast, head)
    if is_negated(cast, head) and modal != "over":
        return None
    status: RoleStatus | None = "future" if modal == "future" else ("former" if is_over else None)
    return Bearing(chain, head, status, head)


def _by_naming(cast: Cast, head: int, verb: int) -> Bearing | None:
    """Return who is made or becomes something: "was elected president", "proclaimed himself president"."""
    lemma, table = cast.lemmas[verb], role_table()
    if lemma in table.claiming and _is_reflexive(cast, verb):
        return _bear(cast, cast.subject(verb), head, verb, status="claimed", moment="start")
    if lemma in table.taking:
        return _bear(cast, cast.subject(verb), head, verb, moment="start")
    if lemma in table.giving:
        status: RoleStatus | None = "future" if lemma in NOMINATING else None
        return _bear(cast, _given_to(cast, verb, head), head, verb, status=status, moment="start")
    return None


def _by_as(cast: Cast, head: int, verb: int) -> Bearing | None:
    """Return who serves, is recognised or leaves as something."""
    lemma, table = cast.lemmas[verb], role_table()
    if lemma in table.claiming and _is_reflexive(cast, verb):
        return _bear(cast, cast.subject(verb), head, verb, status="claimed", moment="start")
    if lemma in table.granting:
        return _bear(cast, _given_to(cast, verb, head), head, verb, status="claimed", moment="start")
    if lemma in table.giving:
        return _bear(cast, _given_to(cast, verb, head), head, verb, moment="start")
    if lemma in table.leaving:
        chain = cast.subject(verb) if lemma in BY_ITSELF else _given_to(cast, verb, head)
        return _bear(cast, chain, head, verb, status="former", moment="end")
    if lemma in table.serving:
        status: RoleStatus | None = "former" if is_past(cast, verb) and lemma == "serve" else None
        return _bear(cast, cast.subject(verb), head, verb, status=status)
    has_article = cast.tree.has(head, frozenset({"det"}))
    return None if has_article or cast.tree.has(verb, PASSIVE) else _bear(cast, cast.subject(verb), head, verb)


def _bear(
    cast: Cast, chain: int | None, head: int, verb: int, *, status: RoleStatus | None = None, moment: str | None = None
) -> Bearing | None:
    """Return a bearer by a verb, unless the verb is denied or only thought of; what is to come is `future`."""
    modal = said_by_modals(cast, verb)
    if chain is None or not _fits(cast, chain, head) or is_negated(cast, verb) or modal == "open":
        return None
    return Bearing(chain, head, "future" if modal == "future" else status, verb, moment)


def _given_to(cast: Cast, verb: int, head: int) -> int | None:
    """Return to whom a verb gives a role: the subject of a passive, else the object."""
    tree = cast.tree
    if tree.has(verb, PASSIVE):
        return cast.subject(verb)
    own = next((child for child in tree.children[verb] if tree.deps[child] == "obj" and child != head), None)
    if own is not None:
        return cast.chain_at(own)
    return cast.chain_at(tree.heads[verb]) if tree.deps[verb] == "acl" else None


def _is_reflexive(cast: Cast, verb: int) -> bool:
    return any(cast.words[child].lower() in REFLEXIVE for child in cast.tree.children[verb])


def _by_description(cast: Cast, head: int) -> Bearing | None:
    """Return whom a description of a role is put together with: "the Ghanaian president" of someone who is named."""
    index = cast.phrase_at.get(head)
    if index is None:
        return None
    phrase, chain = cast.page.phrases[index], cast.chain_of[index]
    if phrase.form != "description" or not _fits(cast, chain, head):
        return None
    is_alone = all(other.form in {"description", "pronoun"} for other in cast.phrases(chain))
    if is_alone:
        return Bearing(chain, head) if cast.kinds[chain] == "person" else None
    return Bearing(chain, head, is_weak=True) if phrase.traits.points in DEFINITE else None
