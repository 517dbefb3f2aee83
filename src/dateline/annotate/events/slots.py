"""What hangs on a word that may tell an event, by slot: subject, object, particle, complement, prepositions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.coreference.tree import Tree
    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.patterns import Condition, Part, Pattern

Slots = dict[str, list[int]]
SUBJECTS: Final = frozenset({"nsubj", "csubj", "nsubj:outer"})
PASSIVE_SUBJECTS: Final = frozenset({"nsubj:pass", "csubj:pass"})
OBJECTS: Final = frozenset({"obj", "iobj"})
GIVEN: Final = frozenset({"iobj"})  # beside it a time is what is given: "gave Togo a week"
OBLIQUES: Final = frozenset({"obl", "nmod", "obl:agent", "nmod:poss", "nmod:unmarked"})
COMPLEMENTS: Final = frozenset({"xcomp", "ccomp", "advcl", "acl"})
MODIFIERS: Final = frozenset({"compound", "amod", "advmod", "nmod:desc", "nummod"})
PARTICLES: Final = frozenset("out down back off over up away aside in on".split())
SPLIT: Final = frozenset("out down back off up away aside".split())  # particles that are no preposition before a noun
BY_VERB: Final = frozenset({"obl", "obl:agent"})
RELATIVE: Final = frozenset({"who", "which", "that", "whom", "whose"})
ACTOR_TYPES: Final[dict[str, frozenset[str]]] = {
    "PERSON": frozenset({"person"}),
    "COUNTRY": frozenset({"country"}),
    "GOVERNMENT": frozenset({"government"}),
    "ORGANIZATION": frozenset({"organization", "government", "armed_group"}),
    "GROUP": frozenset({"group", "armed_group"}),
    "ARMED": frozenset({"armed_group"}),
    "ACTOR": frozenset({"person", "country", "government", "organization", "armed_group", "group", "place_as_actor"}),
}
PLACE: Final = "PLACE"  # a word that names a country or a place in one
PARTS_OF: Final = frozenset(
    "most some part all many several half number dozen hundred thousand million any none lot group majority "
    "ton tonne kg kilo kilogramme gramme gallon crate carton pallet planeload "
    "barrel litre liter bottle kilogram box dose sack truckload shipload shipment consignment".split()
)
BARE: Final = frozenset({"person", "group"})
SHARED_BY: Final = "between"
AUXILIARIES: Final = frozenset({"aux", "aux:pass"})
PARTICLE: Final = frozenset({"compound:prt"})
RELATIVE_CLAUSE: Final = "acl:relcl"
PARTICIPLE_CLAUSE: Final = "acl"
APART: Final = "advcl"


def find_slots(page: EventPage, word: int, part: Part) -> Slots:
    """Return the words in each slot of a verb, noun or adjective."""
    slots: Slots = {}
    for slot, filler in _fillers(page, word, part):
        slots.setdefault(slot, []).append(filler)
    if "obj" not in slots and "iobj" in slots:
        slots["obj"] = slots["iobj"]
    for slot, filler in _attached_deeper(page, slots, part):
        slots.setdefault(slot, []).append(filler)
    if part == "n" and page.tree.deps[word] == "obj":
        for slot, filler in _attached_higher(page, word, slots):
            slots.setdefault(slot, []).append(filler)
    return slots


def fits(page: EventPage, slots: Slots, pattern: Pattern) -> bool:
    """Tell whether the slots of a word hold what a pattern asks for."""
    return all(_holds(page, slots, condition) for condition in pattern.conditions)


def is_passive(tree: Tree, word: int) -> bool:
    """Tell whether a verb is passive: "was expelled", "expelled by Quito", "the diplomats expelled on Monday"."""
    if tree.has(word, PASSIVE_SUBJECTS) or any(dep in {"aux:pass", "obl:agent"} for dep in _deps(tree, word)):
        return True
    return tree.deps[word] == PARTICIPLE_CLAUSE and tree.xpos[word] in {"VBN", "VBD"}


def suffers_apart(tree: Tree, word: int) -> bool:
    """Tell whether a passive has a subject and clause of its own: "Togo closed the road after two men were killed"."""
    return tree.deps[word] == APART and tree.has(word, PASSIVE_SUBJECTS)


def preposition(page: EventPage, word: int) -> str | None:
    """Return the preposition before a noun: "with" of "with Chile"."""
    return next(prepositions(page, word), None)


def prepositions(page: EventPage, word: int) -> Iterator[str]:
    """Yield all prepositions before a noun: "because" and "of" before "the rain"."""
    tree = page.tree
    return (page.lemmas[child] for child in tree.children[word] if tree.deps[child] == "case")


def marks(page: EventPage, word: int) -> set[str]:
    """Return the words that open the clause of a verb: "after" of "after it fell"."""
    tree = page.tree
    return {page.lemmas[child] for child in tree.children[word] if tree.deps[child] == "mark"}


def _attached_deeper(page: EventPage, slots: Slots, part: Part) -> list[tuple[str, int]]:
    """Return what a parse hangs on the object though it may belong higher: "held him in custody".

    So does "between" behind what a noun is of: "contracts in the military field between Kenya and Oman". Only slots
    that are empty otherwise are filled so.
    """
    found = []
    for filler in slots.get("in", ()) if part == "n" else ():
        led = [child for child in page.tree.children[filler] if preposition(page, child) == SHARED_BY]
        found += [(SHARED_BY, child) for child in led if SHARED_BY not in slots]
    if part == "n" and "obj" not in slots:
        found += [("obj", child) for filler in _beside(page, slots) for child in _whom(page, filler)]
    for filler in slots.get("obj", ()):
        for child in page.tree.children[filler]:
            name = preposition(page, child) if page.tree.deps[child] == "nmod" else None
            if name is not None and name not in slots and not (part == "n" and name == "of"):
                found.append((name, child))
                found += [("subj", child)] if part == "n" and name == "by" and "subj" not in slots else []
    return found


def _beside(page: EventPage, slots: Slots) -> list[int]:
    """Return what may stand between a noun and whom it is done to: who does it, and the place where."""
    return [*slots.get("by", ()), *(each for each in slots.get("in", ()) if each in page.countries)]


def _whom(page: EventPage, agent: int) -> Iterator[int]:
    """Yield the people whom a parse makes part of who does it, or of where: "the arrest by police of two fishermen"."""
    for child in page.tree.children[agent]:
        actor = page.actor_at(child) if preposition(page, child) == "of" else None
        if actor is not None and actor.type in BARE:
            yield child


def _attached_higher(page: EventPage, word: int, slots: Slots) -> list[tuple[str, int]]:
    """Return what a parse hangs on the verb though it may belong to its object: "put the blame on the rebels"."""
    above = page.tree.heads[word]
    led = [(preposition(page, child), child) for child in page.tree.children[above] if page.tree.deps[child] in BY_VERB]
    found = [(name, child) for name, child in led if name is not None and name not in {*slots, "of"}]
    return [("subj" if name == "by" else name, child) for name, child in found]


def _deps(tree: Tree, word: int) -> Iterator[str]:
    return (tree.deps[child] for child in tree.children[word])


def _holds(page: EventPage, slots: Slots, condition: Condition) -> bool:
    fillers = [filler for slot in condition.slots for filler in slots.get(slot, ())]
    if condition.words is None:
        return bool(fillers)
    if not condition.words:
        return not fillers
    return any(_is_named(page, word, condition.words) for filler in fillers for word in _kernels(page, filler))


def _kernels(page: EventPage, filler: int) -> Iterator[int]:
    """Yield the words that say what fills a slot: of "most of the sanctions" the sanctions too."""
    for word in page.joined(filler):
        yield word
        names_part = not PARTS_OF.isdisjoint((page.lemmas[word], page.facts.frame.words[word].lower()))
        if names_part or page.tree.upos[word] == "NUM":
            yield from (child for child in page.tree.children[word] if preposition(page, child) == "of")


def _is_named(page: EventPage, word: int, words: frozenset[str]) -> bool:
    """Tell whether a word is one of some, or stands for an actor of one of their types."""
    if page.lemmas[word] in words:
        return True
    if PLACE in words and word in page.countries:
        return True
    types = words & ACTOR_TYPES.keys()
    actor = page.actor_at(word) if types else None
    return actor is not None and any(actor.type in ACTOR_TYPES[name] for name in types)


def _fillers(page: EventPage, word: int, part: Part) -> Iterator[tuple[str, int]]:
    tree = page.tree
    passive = part == "v" and is_passive(tree, word)
    for child in tree.children[word]:
        dep = tree.deps[child]
        if child in page.timed and dep in OBJECTS | OBLIQUES and not (dep == "obj" and tree.has(word, GIVEN)):
            continue
        slot = _clause_slot(dep)
        if slot is not None:
            yield slot, _antecedent(page, word, child)
        if dep == "advmod" and page.lemmas[child] in PARTICLES:
            yield "prt", child
        if dep == "cop":
            yield "cop", child
        if slot == "comp":
            yield from _inner(page, child)
        if dep in OBLIQUES:
            yield from _oblique(page, word, child, part=part, passive=passive)
    if part == "n":
        yield "inside", tree.heads[word]
        yield from _as_one_of(page, word)
    if passive and tree.deps[word] == PARTICIPLE_CLAUSE:
        yield from _agent_above(page, word)
    yield from _outer(page, word, passive=passive)


def _agent_above(page: EventPage, word: int) -> Iterator[tuple[str, int]]:
    """Yield who does what a participle says where a parse hangs it on the noun above: "men" "killed" "by the crash"."""
    tree, agent = page.tree, word + 1
    if agent == len(tree.heads) or page.lemmas[agent] != "by" or tree.deps[agent] != "case":
        return
    while tree.deps[agent] in {"case", "compound"}:
        agent = tree.heads[agent]
    if tree.heads[agent] == tree.heads[word]:
        yield from (("subj", agent), ("by", agent))


def _as_one_of(page: EventPage, word: int) -> Iterator[tuple[str, int]]:
    """Yield copula and subject of what is said to be one of some: "Oman is one of the minister's backers"."""
    tree, above = page.tree, page.tree.heads[word]
    if preposition(page, word) != "of" or not (page.lemmas[above] in PARTS_OF or tree.upos[above] == "NUM"):
        return
    if any(tree.deps[child] == "cop" for child in tree.children[above]):
        for child in tree.children[above]:
            if tree.deps[child] == "cop" or tree.deps[child] in SUBJECTS:
                yield ("cop" if tree.deps[child] == "cop" else "subj"), child


def _inner(page: EventPage, verb: int) -> Iterator[tuple[str, int]]:
    """Yield auxiliaries and subject of a complement: "said that Chad must go", "called for troops to be sent"."""
    tree = page.tree
    for child in tree.children[verb]:
        if tree.deps[child] == "mark" and page.lemmas[child] == "for":
            yield "for", verb
        if tree.deps[child] == "aux":
            yield "compaux", child
        elif tree.deps[child] in SUBJECTS | PASSIVE_SUBJECTS:
            yield "compsubj", child


def _clause_slot(dep: str) -> str | None:
    """Return the slot of a relation that alone decides it."""
    if dep in SUBJECTS:
        return "subj"
    if dep in PASSIVE_SUBJECTS or dep == "obj":
        return "obj"
    if dep == "iobj":
        return "iobj"
    if dep == "compound:prt":
        return "prt"
    if dep in COMPLEMENTS:
        return "comp"
    return "mod" if dep in MODIFIERS else None


def _oblique(page: EventPage, word: int, child: int, *, part: Part, passive: bool) -> Iterator[tuple[str, int]]:
    """Yield what a preposition or a possessive brings: by its slot, and for nouns and passives by its role."""
    tree, filler = page.tree, _antecedent(page, word, child)
    if tree.deps[child] == "nmod:poss":
        yield "poss", filler
        return
    name, *others = list(prepositions(page, child)) or [""]
    if part == "v":
        yield from _split_verb(page, word, filler, name=name, is_alone=not others)
    if name == "by" and (passive or part == "n"):
        yield "subj", filler
    elif name == "of" and part == "n":
        yield "obj", filler
    for each in filter(None, (name, *others)):
        yield each, filler


def _split_verb(page: EventPage, word: int, child: int, *, name: str, is_alone: bool) -> Iterator[tuple[str, int]]:
    """Yield the particle that a parse took for a preposition, and the object behind it: "burned down the village"."""
    tree = page.tree
    if not name:
        if not _has_object(page, word) and (tree.has(word, PARTICLE) or page.actor_at(child) is not None):
            yield "obj", child
    elif name in SPLIT and _stands_right_behind(page, word, child):
        yield "prt", next(each for each in tree.children[child] if tree.deps[each] == "case")
        if is_alone and not tree.has(word, OBJECTS):
            yield "obj", child


def _has_object(page: EventPage, word: int) -> bool:
    tree = page.tree
    return any(
        tree.deps[child] in OBJECTS | PASSIVE_SUBJECTS and child not in page.timed for child in tree.children[word]
    )


def _stands_right_behind(page: EventPage, word: int, child: int) -> bool:
    """Tell whether a preposition follows its verb at once, as a particle does: "burned down the village"."""
    return any(page.tree.deps[each] == "case" and each == word + 1 for each in page.tree.children[child])


def _antecedent(page: EventPage, word: int, child: int) -> int:
    """Return the noun that a relative pronoun stands for, other words as they are."""
    tree = page.tree
    if page.lemmas[child] in RELATIVE and tree.deps[word] == RELATIVE_CLAUSE:
        return tree.heads[word]
    return child


def _outer(page: EventPage, word: int, *, passive: bool) -> Iterator[tuple[str, int]]:
    """Yield what a participle says of the noun it hangs on: "the diplomats expelled", "rebels holding the town".

    With it who says what a clause tells, and what is kept as a participle says: "kept the border closed".
    """
    tree, dep = page.tree, page.tree.deps[word]
    if dep == "ccomp":
        yield from (("speaker", child) for child in tree.children[tree.heads[word]] if tree.deps[child] in SUBJECTS)
    if dep == "xcomp" and tree.xpos[word] == "VBN" and not tree.has(word, AUXILIARIES):
        yield from (("obj", child) for child in tree.children[tree.heads[word]] if tree.deps[child] == "obj")
    if tree.upos[word] not in {"VERB", "AUX"} or dep not in {PARTICIPLE_CLAUSE, RELATIVE_CLAUSE}:
        return
    has_subject = tree.has(word, SUBJECTS | PASSIVE_SUBJECTS)
    if (dep == PARTICIPLE_CLAUSE and not tree.has(word, frozenset({"mark"}))) or (
        dep == RELATIVE_CLAUSE and not has_subject
    ):
        yield ("obj" if passive else "subj"), tree.heads[word]
    elif dep == RELATIVE_CLAUSE and not passive and not tree.has(word, OBJECTS) and not _has_pronoun(page, word):
        yield "obj", tree.heads[word]


def _has_pronoun(page: EventPage, word: int) -> bool:
    return any(page.lemmas[child] in RELATIVE for child in page.tree.children[word])
